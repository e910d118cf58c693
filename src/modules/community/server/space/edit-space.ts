import { refuseStale } from '#platform/base.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import { pick } from '#platform/pick.ts';
import { useCase } from '#platform/use-case.ts';
import { EditSpace } from '../../space.contract.ts';
import { childrenOf, setOpenness, updateSpace } from './arranging.sql.ts';
import { isMoreOpen } from './openness.rules.ts';
import { mayEditAs } from './space.policy.ts';
import { lockSpaceRow } from './space.sql.ts';
import { valuesOf, writtenFrom } from './written.ts';

export const editSpace = useCase()({
  name: 'community.edit_space',
  about: 'Change what a space is called and for, its guidelines, and who may read and write there.',
  input: EditSpace,
  async subject({ tx, actor }, { space, reads }) {
    const found = await lockSpaceRow(tx, actor, space);
    return found && { ...found, opens: reads === 'everyone' };
  },
  may: mayEditAs,
  async run(ctx, { space: _slug, base, ...fields }, before) {
    const { tx } = ctx;
    refuseStale({ base, ...fields }, valuesOf(before));
    const space = await writtenFrom(tx, fields, before);
    await updateSpace(tx, before.id, space);
    // Sub-forums that would be more open than the space now is become as open as it.
    const wider = (await childrenOf(tx, before.id)).filter((child) => isMoreOpen(child, space));
    const narrowed = wider.map(({ id }) => id);
    if (narrowed.length > 0) await setOpenness(tx, narrowed, space);
    ctx.wake('access', [before.id, ...narrowed]);
    // Whatever guests were shown of it, nobody reads on from a kept page.
    if (before.reads === 'everyone' || space.reads === 'everyone') forgetGuestPages(ctx);
    return { space: before.slug, narrowed };
  },
  power: (input, before, { narrowed }) => ({
    subjectKind: 'space',
    subjectId: before.id,
    reason: input.reads === before.reads ? 'Edited.' : 'Who may read was changed.',
    evidence: {
      before: pick(before, 'reads', 'readDuties', 'readBadges', 'writes'),
      after: pick(input, 'reads', 'readDuties', 'readBadges', 'writes'),
      narrowed,
    },
  }),
});
