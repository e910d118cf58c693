import { around, isPlain } from './dom.ts';
import { fetchPage, focusOn, show } from './page.ts';
import { write } from './tools.ts';

/** A quote is asked for; with words of the post chosen, a reply asks for one too. */
const LINKS = 'a[data-enhance]:is([href*="do=quote:"], [href*="do=reply:"])';

let chosen = '';
let last: HTMLTextAreaElement | null = null;

/** Words of a post go where one writes: what is chosen in it, or else as the server quotes it. */
export function watchQuotes(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLTextAreaElement && target.dataset['mentions']) last = target;
  });
  // With the press the browser forgets what was chosen.
  document.addEventListener('pointerdown', (event) => (chosen = chosenFor(linkOf(event))), true);
  // Before links are followed.
  document.addEventListener('click', onClick, true);
}

function onClick(event: MouseEvent): void {
  const link = linkOf(event);
  const words = chosenFor(link) || chosen;
  chosen = '';
  if (link === null || !isPlain(event)) return;
  if (words === '' && !link.href.includes('do=quote:')) return;
  event.preventDefault();
  void quote(new URL(link.href.replace('do=reply:', 'do=quote:')), words);
}

const linkOf = (event: Event): HTMLAnchorElement | null => around<HTMLAnchorElement>(event, LINKS);

/** The words that are chosen in the post of a link. */
function chosenFor(link: HTMLAnchorElement | null): string {
  const post = link?.closest('article, details');
  const selection = getSelection();
  if (!post || selection === null || selection.rangeCount === 0) return '';
  const ends = [selection.anchorNode, selection.focusNode].map((node) => {
    const words = (node instanceof Element ? node : node?.parentElement)?.closest('.prose');
    return words && post.contains(words) && words.closest('form') === null;
  });
  return ends.every(Boolean) ? selection.toString().trim() : '';
}

/** The page that the link leads to says how the post is quoted, to whom may read it. */
async function quote(url: URL, words: string): Promise<void> {
  const page = await fetchPage(url).catch(() => undefined);
  const area = page?.document.querySelector<HTMLTextAreaElement>('[data-quoted]');
  if (page === undefined) return location.assign(url);
  if (!area) return show(page, { push: true });
  const quoted = area.dataset['quoted'] ?? '';
  const [who = ''] = quoted.split('\n', 1);
  const text = words === '' ? quoted : `${who}\n${inLines(words)}\n\n`;
  const note = area.form?.querySelector<HTMLInputElement>('[name=contentNote]')?.value ?? '';
  let box = openBox() ?? boxOf(area);
  if (box === null) {
    // What comes with the page has no quotation yet, and asks for none when it is loaded again.
    area.textContent = area.value.replace(quoted, '').trimEnd();
    page.url.search = page.url.search.replace('do=quote:', 'do=reply:');
    await show(page, { push: true });
    box = boxOf(area);
  }
  if (box === null) return location.assign(url);
  insert(box, text);
  putNote(box, note);
}

/** Where one has begun to write. */
const openBox = (): HTMLTextAreaElement | null =>
  last?.isConnected === true && last.value.trim() !== '' ? last : null;

function boxOf({ id }: HTMLTextAreaElement): HTMLTextAreaElement | null {
  const box = document.getElementById(id);
  return box instanceof HTMLTextAreaElement ? box : null;
}

const inLines = (words: string): string =>
  words.replace(/\n{2,}/g, '\n\n').replace(/^.*$/gm, (line) => `> ${line}`.trimEnd());

/** At the caret, in lines of its own; behind what was typed, where one has not been. Once is enough. */
function insert(box: HTMLTextAreaElement, text: string): void {
  const at = box === last ? box.selectionEnd : box.value.length;
  const before = box.value.slice(0, at);
  const gap = before === '' ? '' : '\n'.repeat(2 - (/\n{0,2}$/.exec(before)?.[0].length ?? 0));
  focusOn(box);
  if (box.value.includes(text.trimEnd())) return;
  box.setSelectionRange(at, at);
  const to = at + gap.length + text.length;
  write(box, gap + text, [to, to]);
}

/** What may be hard to read is folded where it is quoted, too. */
function putNote({ form }: HTMLTextAreaElement, note: string): void {
  const field = form?.querySelector<HTMLInputElement>('[name=contentNote]');
  if (!field || note === '' || field.value !== '') return;
  field.value = note;
  field.closest('details')?.setAttribute('open', '');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
