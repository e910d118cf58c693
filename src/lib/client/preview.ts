import { around, call } from './dom.ts';
import { word } from './words.ts';

/** A button `data-preview="<id of a textarea>"` shows how its text will look, in `#<id>-preview`; pressed again, it hides it. */
export function watchPreviews(): void {
  document.addEventListener('click', (event) => {
    const button = around<HTMLButtonElement>(event, 'button[data-preview]');
    if (button === null) return;
    event.preventDefault();
    void toggle(button);
  });
}

async function toggle(button: HTMLButtonElement): Promise<void> {
  const id = button.dataset['preview'] ?? '';
  const area = document.getElementById(id);
  const place = document.getElementById(`${id}-preview`);
  if (!(area instanceof HTMLTextAreaElement) || place === null) return;
  const isOpening = place.hidden;
  if (isOpening) place.innerHTML = await render(button.dataset['by'] ?? '', area.value);
  place.hidden = !isOpening;
  button.setAttribute('aria-expanded', String(isOpening));
  const words = button.textContent;
  button.textContent = button.dataset['other'] ?? words;
  button.dataset['other'] = words;
}

/** The server renders and sanitises, as it will when the text is sent. */
async function render(by: string, text: string): Promise<string> {
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
