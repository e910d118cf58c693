import type { ServerLoadEvent } from '@sveltejs/kit';
import { isRefusal, networkOf, webApp } from '#platform/web/app.ts';

/** Remembers that a reader has seen what this page shows; a page that shows nothing new asks nothing. */
export async function remembering(
  event: ServerLoadEvent,
  { id, unseen }: { id: string; unseen: readonly number[] },
): Promise<void> {
  // What a form brought back is the page again, not another look at it.
  if (unseen.length === 0 || event.request.method !== 'GET') return;
  const input = { thread: id, seqs: unseen };
  try {
    await webApp().perform('community.mark_seen', event.locals.actor, input, networkOf(event));
  } catch (problem) {
    // The thread may be gone meanwhile: the page stands, and the next look tells.
    if (!isRefusal(problem)) throw problem;
  }
}
