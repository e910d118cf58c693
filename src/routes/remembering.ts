import type { ServerLoadEvent } from '@sveltejs/kit';
import { performing } from '#platform/web/action.ts';
import { isRefusal } from '#platform/web/app.ts';

/** Remembers that a reader has seen what this page shows; a page that shows nothing new asks nothing. */
export async function remembering(
  event: ServerLoadEvent,
  as:
    | { useCase: 'community.mark_seen'; thread: string }
    | { useCase: 'learning.mark_seen'; step: string },
  seqs: readonly number[],
): Promise<void> {
  // What a form brought back is the page again, not another look at it.
  if (seqs.length === 0 || event.request.method !== 'GET') return;
  const { useCase, ...place } = as;
  try {
    await performing(event, useCase, { ...place, seqs });
  } catch (problem) {
    // The place may be gone meanwhile: the page stands, and the next look tells.
    if (!isRefusal(problem)) throw problem;
  }
}
