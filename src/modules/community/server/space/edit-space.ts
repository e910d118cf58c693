import { forgetGuestPages } from '#platform/guest-pages.ts';
import { useCase, type Ctx } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { EditSpace } from '../../space.contract.ts';
import type { CommunityTables } from '../tables.ts';
import { childrenOf, opennessOf, otherWelcome, setOpenness, updateSpace } from './arranging.sql.ts';
import { isMoreOpen, within, type Openness } from './openness.rules.ts';
import { mayEditAs } from './space.policy.ts';
import { lockSpaceRow } from './space.sql.ts';
import { refuseMoreOpen, writtenFrom } from './written.ts';

export const editSpace = useCase<CommunityTables>()({
  name: 'community.edit_space',
  about: 'Change what a space is called and for, its guidelines, and who may read and write there.',
  input: EditSpace,
  async subject({ tx, actor }, { space, reads }) {
    const found = await lockSpaceRow(tx, actor, space);
    return found && { ...found, opens: reads === 'everyone' };
  },
  may: mayEditAs,
  async run(ctx, { space: _slug, ...fields }, before) {
    const space = writtenFrom(fields);
    if (before.parentId !== null) refuseMoreOpen(space, await opennessOf(ctx.tx, before.parentId));
    if (space.isWelcome && (await otherWelcome(ctx.tx, { side: before.side, but: before.id })))
      throw new Refusal('invalid', 'invalid', { fields: { isWelcome: 'welcome_space_exists' } });
    await updateSpace(ctx.tx, before.id, space);
    const narrowed = await narrowChildren(ctx, before.id, space);
    ctx.wake('access', [before.id, ...narrowed]);
    // Whatever guests were shown of it, nobody reads on from a kept page.
    if (before.reads === 'everyone' || space.reads === 'everyone') forgetGuestPages(ctx);
    return { space: before.slug, narrowed };
  },
  power: ({ reads, readDuties, readBadges, writes }, before, { narrowed }) => ({
    subjectKind: 'space',
    subjectId: before.id,
    reason: reads === before.reads ? 'Edited.' : 'Who may read was changed.',
    evidence: {
      before: {
        reads: before.reads,
        readDuties: before.readDuties,
        readBadges: before.readBadges,
        writes: before.writes,
      },
      after: { reads, readDuties, readBadges, writes },
      narrowed,
    },
  }),
});

/** Sub-forums that would be more open than the space now is become as open as it. Gives their ids. */
async function narrowChildren(
  ctx: Ctx<CommunityTables>,
  id: string,
  parent: Openness,
): Promise<string[]> {
  const wider = (await childrenOf(ctx.tx, id)).filter((child) => isMoreOpen(child, parent));
  for (const child of wider) await setOpenness(ctx.tx, child.id, within(child, parent));
  return wider.map((child) => child.id);
}
