import type { ServerLoadEvent } from '@sveltejs/kit';
import { performing } from '#platform/web/action.ts';
import type { UnreadView } from '#modules/notifications/contract.ts';
import { isRefusal } from '#platform/web/app.ts';
import { toRemember, type Showing } from './remembering.rules.ts';

/** Remembers that a reader has seen what this page shows. */
export async function remembering(
  event: ServerLoadEvent & { parent(): Promise<{ inbox: UnreadView | null }> },
  as:
    | { useCase: 'community.mark_seen'; thread: string }
    | { useCase: 'learning.mark_seen'; step: string },
  showing: Omit<Showing, 'place'>,
): Promise<void> {
  // What a form brought back is the page again, not another look at it.
  if (event.request.method !== 'GET') return;
  const { inbox } = await event.parent();
  const { useCase, ...place } = as;
  const [id] = Object.values(place) as [string];
  const seqs = toRemember(inbox, { place: id, ...showing });
  if (seqs.length === 0) return;
  try {
    await performing(event, useCase, { ...place, seqs });
  } catch (problem) {
    // The place may be gone meanwhile: the page stands, and the next look tells.
    if (!isRefusal(problem)) throw problem;
  }
}
