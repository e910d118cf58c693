import { around } from './dom.ts';
import { say } from './words.ts';

/**
 * A link `data-copy="<what is said then>"` copies its address; where nothing can be copied it leads there. A button
 * with `data-copy-text` copies that.
 */
export function watchCopies(): void {
  document.addEventListener('click', (event) => {
    const pressed = around<HTMLElement>(event, '[data-copy]');
    const isAsked = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (pressed === null || !isAsked || !('clipboard' in navigator)) return;
    event.preventDefault();
    const address = pressed instanceof HTMLAnchorElement ? pressed.href : null;
    navigator.clipboard.writeText(pressed.dataset['copyText'] ?? address ?? '').then(
      () => say(pressed.dataset['copy'] ?? ''),
      () => address === null || location.assign(address),
    );
  });
}
