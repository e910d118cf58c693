import { firstParagraphOf } from '#modules/posts/index.server.ts';
import { firstLanguage } from '#platform/languages/translating.ts';
import { pick } from '#platform/pick.ts';
import { query } from '#platform/use-case.ts';
import { allow } from '#platform/verdict.ts';
import { WhereToWriteInput, type WhereToWriteView } from '../../write.contract.ts';
import { isSignedIn } from '../space/space.policy.ts';
import { sortedOut } from './likely.rules.ts';
import { writableSpaces, type WritingSpaceRow } from './where-to-write.sql.ts';

const FIRST_WORDS = 140;

export const whereToWrite = query()({
  name: 'community.where_to_write',
  about: 'The spaces where I may begin a thread: the one I am in, the likely ones, and the others.',
  input: WhereToWriteInput,
  may: () => allow,
  statements: 1,
  async read({ tx, actor, settings }, { nearSlug }): Promise<WhereToWriteView> {
    const write = isSignedIn(actor);
    const rows = write === allow ? await writableSpaces(tx, actor) : [];
    const isPlaces = actor.locale === firstLanguage(null, settings);
    const known = rows.map((row) => ({
      ...row,
      speaksTheirs: !isPlaces && row.spoken === actor.locale,
    }));
    const sorted = sortedOut(known, nearSlug);
    return {
      near: sorted.near && shown(sorted.near),
      likely: sorted.likely.map(shown),
      others: sorted.others.map(shown),
      can: { write },
    };
  },
});

const shown = (row: WritingSpaceRow) => ({
  ...pick(row, 'id', 'slug', 'title', 'language', 'side', 'reads', 'parent'),
  ...pick(row, 'welcome', 'forQuestions', 'allowsAnonymous'),
  about: firstParagraphOf(row.aboutHtml, FIRST_WORDS),
});
