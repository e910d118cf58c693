import { FIRST_NAME } from '#modules/accounts/contract.ts';
import { createAccount, isEmpty } from '#modules/accounts/index.server.ts';
import { grantFirstOperator } from '#modules/leading/index.server.ts';
import { guest, system, type Person } from '#platform/actor.ts';
import { context } from '#platform/perform.ts';
import { record } from '#platform/record.sql.ts';
import { hashPassword, newToken } from '#platform/secrets.ts';
import { outsideActs } from '#platform/slow.ts';
import { Refusal } from '#platform/verdict.ts';
import type { App } from './app.ts';

export type SignIn = { name: string; password: string };
type Made = SignIn & { person: Person };

/** Makes the first operator of an empty place. The sign-in is printed once and kept nowhere. */
export async function firstOperator(app: Pick<App, 'deps'>): Promise<Made | null> {
  const password = newToken().slice(0, 20);
  try {
    return await made(app, { name: FIRST_NAME, password });
  } catch (problem) {
    if (!(problem instanceof Refusal) || problem.fields['name'] !== 'name_taken') throw problem;
    // Somebody who was imported before the first start has that name.
    return made(app, { name: `${FIRST_NAME} ${newToken().slice(0, 6)}`, password });
  }
}

async function made(app: Pick<App, 'deps'>, { name, password }: SignIn): Promise<Made | null> {
  const passwordHash = await hashPassword(password, outsideActs);
  return app.deps.db.begin(async (tx) => {
    if (!(await isEmpty(tx))) return null;
    const { ctx, pending } = context(app.deps, tx, system);
    const member = await createAccount(ctx.as(), {
      name,
      side: 'adult',
      birthYear: null,
      locale: 'en',
      email: null,
      passwordHash,
      guidelinesAt: ctx.now,
    });
    const { duty, acting } = await grantFirstOperator(ctx.as(), member.personaId);
    const grant = {
      act: 'leading.grant_duty',
      byPersonaId: null,
      personaId: member.personaId,
      subjectKind: 'duty',
      subjectId: duty,
      reason: 'First operator of a new installation.',
    };
    const begun = acting.map((one) => ({
      ...{ act: 'leading.keep_moderated', byPersonaId: null, ...one },
    }));
    await record(tx, { ...pending, now: ctx.now, power: [grant, ...begun] });
    const kind = { kind: 'person', side: 'adult', locale: 'en' } as const;
    return { name, password, person: { ...guest(), ...kind, ...member } };
  });
}
