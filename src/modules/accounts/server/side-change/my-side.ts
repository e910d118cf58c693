import { isSignedIn } from '#platform/actor.policy.ts';
import { personOf } from '#platform/actor.ts';
import { refusedAt } from '#platform/verdict.ts';
import { ChooseDay, type MySideView, StateEighteen } from '../../side.contract.ts';
import { lastChange } from '../side/side.sql.ts';
import { query, useCase } from '../tx.ts';
import { dayChosen, mayState } from './side-change.rules.ts';
import { lockSideChange, readSideChange, setDue } from './side-change.sql.ts';
import { mayChooseDay, mayStateEighteen } from './side-change.policy.ts';
import { announceSideChange } from './find-side-changes.ts';

/** How long somebody is told that they were moved. */
const TOLD_FOR = 90 * 86_400_000;

export const mySide = query({
  name: 'accounts.my_side',
  about:
    'Which side I am on, my way from one to the other when there is one, and how much I began to write.',
  may: isSignedIn,
  statements: 2,
  async read({ tx, actor, now }): Promise<MySideView | undefined> {
    const accountId = actor.accountId ?? '';
    const self = await readSideChange(tx, { accountId, personaId: actor.personaId ?? '' });
    if (self === undefined) return undefined;
    const moved = await lastChange(tx, accountId, new Date(now.getTime() - TOLD_FOR));
    const { side, dueAt, latestAt, drafts } = self;
    return {
      side,
      mayState: mayState(self, now.getUTCFullYear()),
      sideChange: dueAt === null || latestAt === null ? null : { dueAt, latestAt },
      moved: moved ?? null,
      drafts,
    };
  },
});

export const chooseDay = useCase({
  name: 'accounts.choose_day',
  about: 'Choose the day on which one goes over to the adults, within thirty days.',
  input: ChooseDay,
  // A guest's refusal comes from the policy.
  subject: async ({ tx, actor }) =>
    actor.accountId === null ? { latestAt: null } : lockSideChange(tx, actor.accountId),
  may: mayChooseDay,
  async run(ctx, { day }, { latestAt }) {
    // Without a way to the other side no day is one of those offered.
    const dueAt = latestAt && dayChosen(day, ctx.now, latestAt);
    if (dueAt === null) throw refusedAt('day', 'day_not_offered');
    await setDue(ctx.tx, ctx.actor.accountId ?? '', dueAt);
    return { dueAt };
  },
});

export const stateEighteen = useCase({
  name: 'accounts.state_eighteen',
  about:
    'Say that one has turned 18, in the year in which that happens; one then goes over within thirty days.',
  input: StateEighteen,
  subject: async ({ tx, actor, now }) => ({
    own: actor.accountId === null ? null : ((await lockSideChange(tx, actor.accountId)) ?? null),
    year: now.getUTCFullYear(),
  }),
  may: mayStateEighteen,
  run: async (ctx) => ({ latestAt: await announceSideChange(ctx, personOf(ctx.actor)) }),
  power: (_input, _self, { latestAt }) => ({
    subjectKind: 'passage',
    subjectId: 'stated',
    reason: null,
    expiresAt: latestAt,
  }),
});
