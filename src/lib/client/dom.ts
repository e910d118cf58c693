/** The element around what was clicked (or itself) that a selector names. */
export const around = <Found extends HTMLElement>(
  { target }: Event,
  selector: string,
): Found | null => (target instanceof Element ? target.closest<Found>(selector) : null);

/** A press that the browser would follow in the same tab. */
export const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** Calls an act of ours by its name; `keepalive`: also when the page goes away meanwhile. */
export const call = (name: string, input: object, keepalive = false): Promise<Response> =>
  fetch(`/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
    keepalive,
  });
