import { Refusal } from '#platform/verdict.ts';
import { takeLock } from '#platform/db/locks.sql.ts';
import { useCase, type Ctx } from '#platform/use-case.ts';
import { leavingNow } from '#modules/accounts/index.server.ts';
import type { MemberCardTable } from '#modules/accounts/contract.ts';
import { EndClearance, EndDuty, GrantClearance, GrantDuty } from '../contract.ts';
import { mayClear, mayEnd, mayGrant, mayGrantDuty, type DutySubject } from './duty.policy.ts';
import {
  endActing,
  endHeld,
  findAdult,
  insertClearance,
  insertDuty,
  isOperatorThere,
  lockClearance,
  lockCleared,
  lockDuty,
  underOf,
} from './duty.sql.ts';
import { settle } from './acting.ts';
import { dutyAct } from './decisions.sql.ts';
import { titleOfPlace } from './places.ts';
import type { LeadingTables } from './tables.ts';
import { announce } from './tell.ts';

type Tables = LeadingTables & MemberCardTable;

const DAY = 86_400_000;

const adult = ({ tx, actor }: Ctx<Tables>, { person }: { person: string }) =>
  findAdult(tx, actor, person);

const act = (
  subjectKind: 'duty' | 'clearance',
  subjectId: string,
  { personaId }: DutySubject,
  reason: string,
) => ({ subjectKind, subjectId, personaId, reason });

const ending = ({ now, actor }: Pick<Ctx, 'now' | 'actor'>, reason: string) => ({
  ...{ now, reason },
  under: underOf(actor),
});

/** In the log of those who give duties. */
const operators = (title: string) =>
  ({ power: 'grant', side: 'adult', scopeId: null, title, link: '/operate' }) as const;

export const grantDuty = useCase<Tables>()({
  name: 'leading.grant_duty',
  about: 'Give a person a duty, everywhere or for one programme or space.',
  input: GrantDuty,
  async subject(ctx, { person, kind, scope }) {
    const found = await adult(ctx, { person });
    return found && { ...found, duty: kind, scope };
  },
  may: mayGrantDuty,
  async run(ctx, { kind, scope: scopeId, reason }, { personaId }) {
    const id = ctx.newId();
    const granted = { grantedBy: ctx.actor.personaId, grantedAt: ctx.now, reason };
    if (scopeId !== null && (await titleOfPlace(ctx, scopeId)) === undefined)
      throw new Refusal('invalid', 'no_such_place', { fields: { scope: 'no_such_place' } });
    await endActing(ctx.tx, { personaId, kind, scopeId }, ctx.now);
    if (!(await insertDuty(ctx.tx, { id, personaId, kind, scopeId, ...granted })))
      throw new Refusal('conflict', 'duty_held_already');
    announce(
      ctx,
      { personaId, kind: 'duty', id, act: 'given' },
      dutyAct('given', { kind, scopeId }),
    );
    return { duty: id, acting: await settle(ctx) };
  },
  power: ({ kind: duty, scope, reason }, subject, out) => [
    { ...act('duty', out.duty, subject, reason), evidence: { duty, scope } },
    ...out.acting,
  ],
  deed: ({ kind: title }, _subject, { duty }) => ({
    ...operators(title),
    undo: { by: 'leading.end_duty', with: { duty }, withReason: true },
  }),
  takesBack: {},
});

export const endDuty = useCase<Tables>()({
  name: 'leading.end_duty',
  about: 'End a duty. What was done under it stays.',
  input: EndDuty,
  subject: ({ tx }, { duty }) => lockDuty(tx, duty),
  may: mayEnd,
  async run(ctx, { reason }, { id, personaId, kind, scopeId }) {
    // Of two who end each other's at once, the second finds that nobody would be left.
    await takeLock(ctx.tx, 'leading.acting');
    await endHeld(ctx.tx, 'leading.duty', id, ending(ctx, reason));
    // Who asked to leave is here for a day yet, and nobody after it.
    if (kind === 'operator' && !(await isOperatorThere(ctx, await leavingNow(ctx.tx))))
      throw new Refusal('conflict', 'last_operator_stays');
    announce(
      ctx,
      { personaId, kind: 'duty', id, act: 'ended' },
      dutyAct('ended', { kind, scopeId }),
    );
    return { acting: await settle(ctx) };
  },
  power: ({ reason }, held, { acting }) => [
    { ...act('duty', held.id, held, reason), evidence: { duty: held.kind } },
    ...acting,
  ],
  deed: (_input, { personaId: person, kind, scopeId: scope }) => ({
    ...operators(kind),
    undo: { by: 'leading.grant_duty', with: { person, kind, scope }, withReason: true },
  }),
  takesBack: {},
});

export const grantClearance = useCase<Tables>()({
  name: 'leading.grant_clearance',
  about:
    'Record that an adult has been checked and may hold duties among young people, until a date.',
  input: GrantClearance,
  subject: adult,
  may: mayClear,
  async run(ctx, { months, reason: note }, { personaId }) {
    const id = ctx.newId();
    const expiresAt = new Date(ctx.now);
    expiresAt.setUTCMonth(expiresAt.getUTCMonth() + months);
    // One may be renewed; one that ends on the same day or before says nothing new.
    const shorter = new Date(expiresAt.getTime() - DAY);
    if (await lockCleared(ctx.tx, personaId, shorter))
      throw new Refusal('conflict', 'cleared_already');
    const granted = { grantedBy: ctx.actor.personaId, grantedAt: ctx.now };
    await insertClearance(ctx.tx, { id, personaId, ...granted, expiresAt, note });
    announce(ctx, { personaId, kind: 'clearance', id, act: 'given' });
    return { clearance: id, expiresAt };
  },
  power: ({ reason }, subject, { clearance, expiresAt }) => ({
    ...act('clearance', clearance, subject, reason),
    expiresAt,
  }),
  deed: (_input, _subject, { clearance }) => ({
    ...operators(''),
    undo: { by: 'leading.end_clearance', with: { clearance }, withReason: true },
  }),
});

export const endClearance = useCase<Tables>()({
  name: 'leading.end_clearance',
  about: 'End a clearance at once.',
  input: EndClearance,
  subject: ({ tx }, { clearance }) => lockClearance(tx, clearance),
  may: mayGrant,
  async run(ctx, { reason }, { id, personaId }) {
    await endHeld(ctx.tx, 'leading.clearance', id, ending(ctx, reason));
    announce(ctx, { personaId, kind: 'clearance', id, act: 'ended' });
    return {};
  },
  power: ({ reason }, held) => act('clearance', held.id, held, reason),
  // Whoever clears somebody has looked at them: that is not done by taking back an ending.
  deed: () => ({ ...operators(''), undo: null }),
  takesBack: {},
});
