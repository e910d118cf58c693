import { pick } from '#platform/pick.ts';
import { firstLanguage, inLanguage, languagesOf } from '#platform/languages/translating.ts';
import { query } from '#platform/use-case.ts';
import { allow } from '#platform/verdict.ts';
import { ReadSpace, type SpaceAboutView } from '../../space.contract.ts';
import { arranges, isSignedIn, mayWriteIn, manages } from './space.policy.ts';
import { keysFor } from './keys.ts';
import { readSpaceRow } from './space.sql.ts';

export const spaceAbout = query()({
  name: 'community.space_about',
  about: 'What a space is for, its guidelines, and who reads and writes there.',
  input: ReadSpace,
  may: () => allow,
  statements: 2,
  async read(ctx, { language, ...at }): Promise<SpaceAboutView | undefined> {
    const { tx, settings } = ctx;
    const actor = inLanguage(ctx.actor, language);
    const row = await readSpaceRow(tx, actor, at);
    if (row === undefined) return undefined;
    return {
      ...pick(row, 'id', 'slug', 'title', 'side', 'aboutHtml', 'guidelinesHtml'),
      ...pick(row, 'allowsAnonymous', 'forQuestions'),
      ...pick(row, 'reads', 'readDuties', 'readBadges', 'writes', 'writeDuties', 'writeBadges'),
      ...pick(row, 'archived', 'parent', 'followed'),
      ...languagesOf(row, settings),
      guidelinesLanguage: firstLanguage(row.guidelinesIn, settings),
      welcome: row.isWelcome,
      badges: await keysFor(ctx),
      can: {
        arrange: arranges(actor, row),
        follow: isSignedIn(actor),
        log: manages(actor, row),
        write: mayWriteIn(actor, row),
      },
    };
  },
});
