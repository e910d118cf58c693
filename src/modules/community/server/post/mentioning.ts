import { renderMarkdown } from '#platform/markdown.ts';
import { linkMentions } from '#platform/mentions/links.rules.ts';
import { indexNames, mayMention } from '#platform/mentions/mention.rules.ts';
import { possibleNames, writtenIn, type Written } from '#platform/mentions/mentions.rules.ts';
import type { Ctx } from '#platform/use-case.ts';
import { imagesFor } from '../image/images.ts';
import type { SpaceRow, Tables } from '../thread/thread.sql.ts';
import { peopleNamed } from './mention.sql.ts';
import { writerOf } from './sending.ts';

/** Words made ready to be kept: as HTML, with links to those they name. */
export type Ready = { html: string; mentions: Written[] };

/**
 * Renders words and finds whom they name. Somebody who writes without a name names whoever is
 * there: were those left out who blocked them, the gap would tell who wrote.
 */
export async function readyWords(
  ctx: Ctx<Tables>,
  place: SpaceRow & { threadId?: string },
  { body, anonymous, postId }: { body: string; anonymous: boolean; postId?: string },
): Promise<Ready> {
  const own = { body, uploaderId: writerOf(ctx), postId: postId ?? null };
  const html = renderMarkdown(body, await imagesFor(ctx.tx, own));
  const names = mayMention(body) ? possibleNames(body) : [];
  if (names.length === 0) return { html, mentions: [] };
  const except = anonymous ? [] : ctx.actor.blocked;
  const people = await peopleNamed(ctx.tx, place, { names, except });
  const mentions = writtenIn(body, indexNames(people));
  return { html: linkMentions(html, mentions, (id) => `/people/${id}`), mentions };
}
