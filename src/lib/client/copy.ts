import { around } from './dom.ts';
import { say } from './words.ts';

/**
 * A link `data-copy="<what is said then>"` copies its address; where nothing can be copied it leads there. A button
 * with `data-copy-of` copies what stands in the element of that id.
 */
export function watchCopies(): void {
  document.addEventListener('click', (event) => {
    const pressed = around<HTMLElement>(event, '[data-copy]');
    const isAsked = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (pressed === null || !isAsked) return;
    const from = document.getElementById(pressed.dataset['copyOf'] ?? '');
    if (!('clipboard' in navigator)) return from === null ? undefined : copyChosen(pressed, from);
    event.preventDefault();
    const address = pressed instanceof HTMLAnchorElement ? pressed.href : null;
    const text = from === null ? address : textOf(from);
    navigator.clipboard.writeText(text ?? '').then(
      () => say(pressed.dataset['copy'] ?? ''),
      () => {
        if (address !== null) location.assign(address);
        if (from !== null) copyChosen(pressed, from);
      },
    );
  });
}

const textOf = (from: HTMLElement): string =>
  from instanceof HTMLTextAreaElement ? from.value : from.innerText;

/**
 * Without https there is no clipboard. This is deprecated, and the only way then; what is chosen can be copied by hand
 * in any case.
 */
function copyChosen({ dataset }: HTMLElement, from: HTMLElement): void {
  if (from instanceof HTMLTextAreaElement) from.select();
  else getSelection()?.selectAllChildren(from);
  if (document.execCommand('copy')) say(dataset['copy'] ?? '');
}
