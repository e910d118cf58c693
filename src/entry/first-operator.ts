import { createAccount, isEmpty } from '#modules/accounts/index.server.ts';
import { grantFirstOperator } from '#modules/leading/index.server.ts';
import { system } from '#platform/actor.ts';
import { context } from '#platform/perform.ts';
import { hashPassword, newToken } from '#platform/secrets.ts';
import type { App } from './app.ts';

/** Makes the first operator of an empty place. The sign-in is printed once and kept nowhere. */
export async function firstOperator(app: App): Promise<{ name: string; password: string } | null> {
  const password = newToken().slice(0, 20);
  const passwordHash = await hashPassword(password);
  const name = 'Keeper';
  return app.deps.db.as<never>().transaction().execute(async (tx) => {
    if (!(await isEmpty(tx))) return null;
    const { ctx } = context<never>(app.deps, tx, system);
    const person = await createAccount(ctx.door(), {
      name,
      side: 'adult',
      birthYear: null,
      locale: 'en',
      email: null,
      passwordHash,
      guidelinesAt: ctx.now,
    });
    await grantFirstOperator(ctx.door(), person.personaId);
    return { name, password };
  });
}
