import type { ServerLoadEvent } from '@sveltejs/kit';
import { performing } from '#platform/web/action.ts';
import { isRefusal } from '#platform/web/app.ts';

/** What a page of posts shows, and what of it for the first time, by their numbers. */
type Showing = { shown: readonly { seq: number }[]; unseen: readonly number[]; most: number };

/**
 * Remembers that a reader has seen what this page shows. A page that shows nothing new asks nothing, unless
 * something waits in the inbox: what was told of a post that was seen before, a heart for instance, is read here too.
 */
export async function remembering(
  event: ServerLoadEvent & { parent(): Promise<{ inbox: { unread: number } | null }> },
  as:
    | { useCase: 'community.mark_seen'; thread: string }
    | { useCase: 'learning.mark_seen'; step: string },
  { shown, unseen, most }: Showing,
): Promise<void> {
  // What a form brought back is the page again, not another look at it.
  if (event.request.method !== 'GET') return;
  const { inbox } = await event.parent();
  const told = (inbox?.unread ?? 0) > 0 ? shown.map(({ seq }) => seq) : [];
  const seqs = [...new Set([...unseen, ...told])].slice(0, most);
  if (seqs.length === 0) return;
  const { useCase, ...place } = as;
  try {
    await performing(event, useCase, { ...place, seqs });
  } catch (problem) {
    // The place may be gone meanwhile: the page stands, and the next look tells.
    if (!isRefusal(problem)) throw problem;
  }
}
