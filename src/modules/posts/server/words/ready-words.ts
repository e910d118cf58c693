import { renderMarkdown, showsNothing, spokenWords } from '#platform/markdown.ts';
import { linkMentions } from '#platform/mentions/links.rules.ts';
import { indexNames, mayMention } from '#platform/mentions/mention.rules.ts';
import { possibleNames, writtenIn, type Written } from '#platform/mentions/mentions.rules.ts';
import type { Ctx } from '#platform/use-case.ts';
import { foldName } from '#platform/fold.rules.ts';
import { refusedAt } from '#platform/verdict.ts';
import { imagesFor } from '../image/images.ts';
import type { Place, PostFacts } from '../place.ts';
import { namedAlready } from './mention.sql.ts';
import { writerOf } from './writer-of.ts';

/** Words made ready to be kept: each text as HTML, with links to those they name. */
export type Ready = { htmls: string[]; mentions: Written[] };

/**
 * Renders words and finds whom they name. Throws `Refusal` where there is nothing to read in them. Somebody who writes without a name names whoever is
 * there: were those left out who blocked them, the gap would tell who wrote.
 */
export async function readyWords<Post extends PostFacts, Spot>(
  ctx: Ctx,
  place: Pick<Place<string, Post, Spot>, 'people'>,
  at: Spot,
  said: { texts: readonly string[]; isInParts: boolean; anonymous: boolean; postId?: string },
): Promise<Ready> {
  const own = { uploaderId: writerOf(ctx), postId: said.postId ?? null };
  const images = await imagesFor(ctx.tx, { ...own, body: said.texts.join('\n') });
  const htmls = said.texts.map((text) => renderMarkdown(text, images));
  const empty = htmls.findIndex(showsNothing);
  if (empty >= 0) throw refusedAt(said.isInParts ? `parts.${empty}` : 'body', 'words_missing');
  const spoken = said.texts.map((text) => (mayMention(text) ? spokenWords(text) : ''));
  const names = spoken.flatMap(possibleNames);
  if (names.length === 0) return { htmls, mentions: [] };
  const except = said.anonymous ? [] : ctx.actor.blocked;
  const here = await place.people(ctx, at, { names, except });
  const before = said.postId === undefined ? [] : await namedAlready(ctx.tx, said.postId);
  const isThere = new Set(here.map(({ name }) => foldName(name)));
  const people = indexNames([
    ...here,
    ...before.filter(({ id, name }) => !isThere.has(foldName(name)) && !except.includes(id)),
  ]);
  const mentions = spoken.map((words) => writtenIn(words, people));
  return {
    htmls: htmls.map((html, nr) => linkMentions(html, mentions[nr] ?? [], (id) => `/people/${id}`)),
    mentions: mentions.flat(),
  };
}
