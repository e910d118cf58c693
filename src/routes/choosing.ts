import type { Choosing } from '#modules/accounts/choosing.contract.ts';
import { asking, type Asking } from '#platform/web/page.ts';

/**
 * Whom the address of a page chose, or found, for an act of power. `isReady`: what is decided before the
 * person is; until then nobody is chosen.
 */
export async function choosing(
  event: Asking,
  { side = 'adult', isReady = true }: { side?: 'adult' | 'teen'; isReady?: boolean } = {},
): Promise<Choosing> {
  const { searchParams } = event.url;
  const isSought = searchParams.has('find');
  const person = isReady && !isSought ? searchParams.get('person') : null;
  const who = (searchParams.get('who') ?? '').slice(0, 60);
  const input = { who, side, ...(person && { person }) };
  return { ...(await asking(event, 'accounts.choosing', input)), who, isSought };
}
