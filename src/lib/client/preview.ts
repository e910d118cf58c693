import { around, call } from './dom.ts';
import { word } from './words.ts';

const PAUSE = 700;

const waiting = new WeakMap<HTMLTextAreaElement, ReturnType<typeof setTimeout>>();
const turns = new WeakMap<HTMLElement, number>();

/** A button `data-preview="<id of a textarea>"` shows in `#<id>-preview` how its text looks, and goes on as one types. */
export function watchPreviews(): void {
  document.addEventListener('click', (event) => {
    const id = around(event, 'button[data-preview]')?.dataset['preview'] ?? '';
    const area = document.getElementById(id);
    if (area instanceof HTMLTextAreaElement) void turn(area, placeOf(area)?.hidden === true);
  });
  document.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLTextAreaElement) || placeOf(target)?.hidden !== false) return;
    clearTimeout(waiting.get(target));
    waiting.set(
      target,
      setTimeout(() => void look(target), PAUSE),
    );
  });
}

const placeOf = ({ id }: HTMLTextAreaElement): HTMLElement | null =>
  document.getElementById(`${id}-preview`);

/** Opens or closes the look at a text. */
async function turn(area: HTMLTextAreaElement, isOpen: boolean): Promise<void> {
  if (isOpen) await look(area);
  const place = placeOf(area);
  if (place) place.hidden = !isOpen;
  document
    .querySelector(`button[data-preview="${CSS.escape(area.id)}"]`)
    ?.setAttribute('aria-expanded', String(isOpen));
}

/** What was added can be seen only there. */
export const openPreview = (area: HTMLTextAreaElement): Promise<void> => turn(area, true);

async function look(area: HTMLTextAreaElement): Promise<void> {
  const place = placeOf(area);
  if (place === null) return;
  const mine = (turns.get(place) ?? 0) + 1;
  turns.set(place, mine);
  const html = await render(place.dataset['by'] ?? '', area.value);
  // A later one may have been faster.
  if (turns.get(place) === mine) place.innerHTML = html;
}

/** The server renders and sanitises, as it will when the text is sent. */
async function render(by: string, text: string): Promise<string> {
  if (text.trim() === '') return '';
  try {
    const response = await call(by, { parts: [text] });
    if (response.ok) return ((await response.json()) as { html: string[] }).html[0] ?? '';
  } catch {
    // No connection: the sentence below says so.
  }
  const sentence = document.createElement('p');
  sentence.textContent = word('noPreview');
  return sentence.outerHTML;
}
