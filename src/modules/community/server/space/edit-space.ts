import { dropDrafts } from '#modules/accounts/index.server.ts';
import { refuseStale } from '#platform/base.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import { pick } from '#platform/pick.ts';
import { versionsOf } from '#platform/languages/said.sql.ts';
import { firstLanguage } from '#platform/languages/translating.ts';
import { refusedAt } from '#platform/verdict.ts';
import { useCase, type Ctx } from '#platform/use-case.ts';
import { EditSpace } from '../../space.contract.ts';
import { childrenOf, setOpenness, updateSpace } from './arranging.sql.ts';
import { checkReaders, isMoreOpen } from './openness.rules.ts';
import { mayEditAs } from './space.policy.ts';
import { lockSpaceRow, type SpaceRow } from './space.sql.ts';
import { tellOfReaders } from './tell-writers.ts';
import { valuesOf, writtenFrom } from './written.ts';

export const editSpace = useCase()({
  name: 'community.edit_space',
  about:
    'Change what a space is called and for, its guidelines, and who may read and write there. Those who wrote there are told when who may read changes.',
  input: EditSpace,
  async subject({ tx, actor }, { space, reads }) {
    const found = await lockSpaceRow(tx, actor, space);
    return found && { ...found, opens: reads === 'everyone' };
  },
  may: mayEditAs,
  async run(ctx, { space: _slug, base, moreRead, language, ...fields }, before) {
    const { tx } = ctx;
    refuseStale({ base, ...fields }, valuesOf(before));
    const space = await writtenFrom(tx, fields, before);
    checkReaders(before, space, { moreRead });
    const said = await languageAfter(ctx, language, before);
    await updateSpace(tx, before.id, { ...space, language: said });
    dropDrafts(ctx, [`community.space:${before.id}`]);
    // Sub-forums that would be more open than the space now is become as open as it.
    const wider = (await childrenOf(tx, before.id)).filter((child) => isMoreOpen(child, space));
    const narrowed = wider.map(({ id }) => id);
    if (narrowed.length > 0) await setOpenness(tx, narrowed, space);
    ctx.wake('access', [before.id, ...narrowed]);
    const isOtherwise = isMoreOpen(space, before) || isMoreOpen(before, space);
    if (isOtherwise)
      for (const id of [before.id, ...narrowed]) tellOfReaders(ctx, { ...before, id });
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

/** What the first words are in from now on. Throws `Refusal` where a version says already how they are in it. */
async function languageAfter(
  { tx, settings }: Ctx,
  language: string | undefined,
  { id, first }: SpaceRow,
): Promise<string | null> {
  if (language === undefined || language === first) return first;
  if (language !== firstLanguage(first, settings)) {
    const versions = await versionsOf(tx, [id], language);
    if (versions.length > 0) throw refusedAt('language', 'space_version_is_there');
  }
  return language;
}
