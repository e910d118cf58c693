import { call } from './dom.ts';

/** What comes within that time is told at once, in ms. */
const GATHERING = 3_000;
const MOST = 100;

/** By use case and subject: what came since, by its number there. */
const unsaid = new Map<string, Set<number>>();
let telling: ReturnType<typeof setTimeout> | undefined;
let didAt = -Infinity;

/** Something was just done here: what follows from it is on the page that came back. */
export const did = (): unknown => (didAt = performance.now());

/** What is told now is most likely of what arrived before somebody’s eyes, or of what they just did. */
export const knowsAnyway = (): boolean =>
  !document.hidden && (unsaid.size > 0 || performance.now() - didAt < GATHERING);

/** What arrives before somebody’s eyes was seen: their server is told so, one time for several. */
export function seeing(useCase: string, subject: string, arrived: readonly Element[]): void {
  const seqs = arrived
    .flatMap((one) => [one, ...one.querySelectorAll('article')])
    .filter((one) => one.matches('article[data-at]'))
    .map((one) => Number((one as HTMLElement).dataset['at']));
  if (seqs.length === 0) return;
  const on = `${useCase} ${subject}`;
  unsaid.set(on, new Set([...(unsaid.get(on) ?? []), ...seqs]));
  telling ??= setTimeout(tell, GATHERING);
}

/** In the back nothing is seen; once one looks again, all of it. */
export function watchSeen(): void {
  document.addEventListener('visibilitychange', tell);
  addEventListener('pagehide', tell);
}

function tell(): void {
  clearTimeout(telling);
  telling = undefined;
  if (document.hidden) return;
  for (const [on, seqs] of unsaid) {
    const [useCase = '', place = '', id = ''] = on.split(/[ :]/);
    // What is not said now is said by the next page that is fetched.
    const input = { [place]: id, seqs: [...seqs].slice(0, MOST) };
    void call(useCase, input, true).catch(() => undefined);
  }
  unsaid.clear();
}
