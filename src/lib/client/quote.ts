import { around } from './dom.ts';

const PATIENCE = 5_000;

let chosen = '';

/** What is chosen in a post when its reply is opened stands in the reply, as a quotation. */
export function watchQuotes(): void {
  // With the press the browser forgets what was chosen.
  document.addEventListener('pointerdown', (event) => (chosen = chosenFor(linkOf(event))), true);
  document.addEventListener('click', (event) => {
    const link = linkOf(event);
    const words = chosenFor(link) || chosen;
    chosen = '';
    if (link !== null && words !== '') whenThere(`${link.hash.slice(1)}-body`, words);
  });
}

const linkOf = (event: Event): HTMLAnchorElement | null =>
  around<HTMLAnchorElement>(event, 'a[data-enhance][href*="do=reply"]');

/** The words that are chosen in the post that a link replies to. */
function chosenFor(link: HTMLAnchorElement | null): string {
  const selection = getSelection();
  const words = link?.closest('article')?.querySelector('.prose');
  const isInside =
    selection !== null &&
    selection.rangeCount > 0 &&
    words?.contains(selection.getRangeAt(0).commonAncestorContainer) === true;
  return isInside ? selection.toString().trim() : '';
}

/** The field comes with the page that the link leads to. */
function whenThere(id: string, words: string): void {
  const observer = new MutationObserver(look);
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), PATIENCE);
  look();
  function look(): void {
    const area = document.getElementById(id);
    if (!(area instanceof HTMLTextAreaElement)) return;
    observer.disconnect();
    const quoted = words.replace(/\n{2,}/g, '\n').replace(/^/gm, '> ');
    area.setRangeText(`${quoted}\n\n`, 0, 0);
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    area.focus();
    area.setSelectionRange(area.value.length, area.value.length);
  }
}
