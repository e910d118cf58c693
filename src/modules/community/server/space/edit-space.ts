import { dropDrafts } from '#modules/accounts/index.server.ts';
import { refuseStale } from '#platform/base.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import { pick } from '#platform/pick.ts';
import { versionsOf } from '#platform/languages/said.sql.ts';
import { firstLanguage } from '#platform/languages/translating.ts';
import { refusedAt } from '#platform/verdict.ts';
import { useCase, type Ctx } from '#platform/use-case.ts';
import { EditSpace } from '../../space.contract.ts';
import { updateSpace } from './arranging.sql.ts';
import { mayArrange } from './space.policy.ts';
import { lockSpaceRow, type SpaceRow } from './space.sql.ts';
import { valuesOf, writtenFrom } from './written.ts';
import { whereSpace } from './where.rules.ts';

export const editSpace = useCase()({
  name: 'community.edit_space',
  about:
    'Change what a space is called and for, its guidelines, and who may write there. Who may read is changed by itself.',
  input: EditSpace,
  subject: ({ tx, actor }, at) => lockSpaceRow(tx, actor, at),
  may: mayArrange,
  async run(ctx, { space: _space, base, language, ...fields }, before) {
    const { tx } = ctx;
    refuseStale({ base, ...fields }, valuesOf(before));
    const space = await writtenFrom(tx, fields, before);
    const said = await languageAfter(ctx, language, before);
    await updateSpace(tx, before.id, { ...space, language: said });
    dropDrafts(ctx, [`community.space:${before.id}`]);
    ctx.wake('access', [before.id]);
    // Whatever guests were shown of it, nobody reads on from a kept page.
    if (before.reads === 'everyone') forgetGuestPages(ctx);
    return whereSpace(before);
  },
  power: (input, before) => ({
    subjectKind: 'space',
    subjectId: before.id,
    reason: 'Edited.',
    evidence: { before: pick(before, 'writes'), after: pick(input, 'writes') },
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
