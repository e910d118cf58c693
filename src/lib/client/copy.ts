import { around } from './dom.ts';
import { say } from './words.ts';

/** A link `data-copy="<what is said then>"` copies its address; where nothing can be copied it leads there. */
export function watchCopies(): void {
  document.addEventListener('click', (event) => {
    const link = around<HTMLAnchorElement>(event, 'a[data-copy]');
    const isAsked = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (link === null || !isAsked || !('clipboard' in navigator)) return;
    event.preventDefault();
    navigator.clipboard.writeText(link.href).then(
      () => say(link.dataset['copy'] ?? ''),
      () => location.assign(link.href),
    );
  });
}
