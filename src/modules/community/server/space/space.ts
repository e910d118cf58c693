import { pageOf } from '#platform/paged.contract.ts';
import { pick } from '#platform/pick.ts';
import { inLanguage, languagesOf } from '#platform/languages/translating.ts';
import { query } from '#platform/use-case.ts';
import { allow } from '#platform/verdict.ts';
import { SpaceInput, type SpaceView } from '../../space.contract.ts';
import { cards } from './cards.sql.ts';
import { cardsOf } from './cards.view.ts';
import { listItemOf } from './list-item.view.ts';
import { arranges, holdsAt, isSignedIn, mayWriteIn } from './space.policy.ts';
import { readSpaceRow } from './space.sql.ts';
import { threadsApart, threadsIn } from './threads.sql.ts';

export const space = query()({
  name: 'community.space',
  about: 'A space: what it is for, and its threads, the newest activity first.',
  input: SpaceInput,
  may: () => allow,
  statements: 4,
  async read(
    ctx,
    { space: id, spaceSlug, show, language, ...asked },
  ): Promise<SpaceView | undefined> {
    const at = { space: id, spaceSlug };
    const { tx, now, settings } = ctx;
    const actor = inLanguage(ctx.actor, language);
    const row = await readSpaceRow(tx, actor, at);
    if (row === undefined) return undefined;
    const reader = { actor, now };
    const isFirst = asked.after === undefined;
    const isWhole = isFirst && show === 'all';
    const [within, above, found] = await Promise.all([
      isWhole ? cards(tx, reader, row.id) : [],
      isWhole ? threadsApart(tx, reader, row.id) : [],
      threadsIn(tx, reader, { spaceId: row.id, show, ...asked }),
    ]);
    const apart = above.map(listItemOf);
    const { page, next } = pageOf(found, asked.limit, ({ cursor }) => cursor);
    const isOpen = ({ openUntil }: { openUntil: Date | null }) =>
      openUntil !== null && openUntil > now;
    return {
      space: {
        ...pick(row, 'id', 'slug', 'title', 'aboutHtml', 'side', 'reads', 'archived', 'parent'),
        ...languagesOf(row, settings),
        hasGuidelines: row.guidelines !== '',
        welcome: row.isWelcome,
        allowsAnonymous: row.allowsAnonymous,
        forQuestions: row.forQuestions,
      },
      within: cardsOf(actor, within),
      checkins: apart.filter(isOpen),
      pinned: apart.filter((item) => item.pinned && !isOpen(item)),
      featured: apart.filter((item) => item.featured && !item.pinned && !isOpen(item)),
      threads: page.map(listItemOf),
      show,
      next,
      isFirst,
      followed: row.followed,
      taglists: row.taglists,
      can: {
        open: mayWriteIn(actor, row),
        follow: isSignedIn(actor),
        arrange: arranges(actor, row),
        moderate: holdsAt(actor, 'moderate', row),
      },
    };
  },
});
