import { refuseStale } from '#platform/base.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import { useCase } from '#platform/use-case.ts';
import { refusedAt } from '#platform/verdict.ts';
import { ChangeReaders, ReadBy } from '../../space.contract.ts';
import { childrenOf, setOpenness } from './arranging.sql.ts';
import {
  changedWithin,
  checkReaders,
  isMoreOpen,
  isReadOtherwise,
  openness,
} from './openness.rules.ts';
import { spaceDeed } from './space-deed.ts';
import { mayChangeReaders } from './space.policy.ts';
import { lockSpaceRow } from './space.sql.ts';
import { spokenByReaders } from './spoken-there.sql.ts';
import { tellOfReaders } from './tell-writers.ts';
import { readersFrom, readersOf } from './written.ts';
import { whereSpace } from './where.rules.ts';

export const changeReaders = useCase()({
  name: 'community.change_readers',
  about:
    'Change who may read a space, with a reason. Sub-forums that would be more open close with it. Those who wrote there are told who reads it now, and why.',
  input: ChangeReaders,
  async subject({ tx, actor }, { space, reads }) {
    const found = await lockSpaceRow(tx, actor, { space });
    return (
      found && {
        ...found,
        opens: reads === 'everyone',
        children: await childrenOf(tx, found.id),
      }
    );
  },
  may: mayChangeReaders,
  async run(ctx, { base, moreRead, within, ...fields }, before) {
    const { tx } = ctx;
    refuseStale({ base, ...readersOf(fields) }, readersOf(before));
    const to = await readersFrom(tx, fields, before);
    if (!isReadOtherwise(to, before)) throw refusedAt('reads', 'read_by_the_same');
    checkReaders(before, to, { moreRead });
    const changed = [
      { id: before.id, was: before, to },
      ...changedWithin(before.children, { was: before, to }, within),
    ];
    for (const one of changed) {
      await setOpenness(tx, one.id, one.to);
      tellOfReaders(ctx, { id: one.id, side: before.side }, one.to.reads);
    }
    ctx.wake(
      'access',
      changed.map(({ id }) => id),
    );
    // Whatever guests were shown of it, nobody reads on from a kept page.
    if (before.reads === 'everyone' || to.reads === 'everyone') forgetGuestPages(ctx);
    return { ...whereSpace(before), within: changed.slice(1).map(({ id }) => id) };
  },
  power: ({ reason, ...input }, before, { within }) => ({
    subjectKind: 'space',
    subjectId: before.id,
    reason,
    evidence: { before: readersOf(before), after: openness(input), within },
  }),
  deed(input, before) {
    const changed = changedWithin(before.children, { was: before, to: input }, input.within);
    const back = {
      ...{ space: before.id, ...openness(before) },
      within: changed.map(({ id, was }) => ({ id, ...was })),
    };
    return {
      ...spaceDeed(before, 'community.change_readers'),
      detail: {
        says: { from: before.reads, to: input.reads },
        within: changed.map(({ id, to }) => ({ id, to: to.reads })),
      },
      undo: {
        ...{ by: 'community.change_readers', with: back, withReason: true },
        ...(isMoreOpen(before, openness(input)) && { withMoreRead: true }),
      },
    };
  },
  takesBack: { tells: (tx, id, input) => spokenByReaders(tx, id, ReadBy.parse(input)) },
});
