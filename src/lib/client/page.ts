import { morph } from './morph.ts';
import { saveTyped } from './unsent.ts';
import { inSentences } from './words.ts';

/** A page as it came back. `arrived`: the server led on to another page, which means that it was done. */
export type Page = { document: Document; url: URL; status: number; arrived: boolean };

/** Fetches a page. Throws when there is no connection, or when what came is no page. */
export async function fetchPage(url: string | URL, init: RequestInit = {}): Promise<Page> {
  const response = await fetch(url, {
    ...init,
    credentials: 'same-origin',
    headers: { ...init.headers, accept: 'text/html' },
  });
  if (!(response.headers.get('content-type') ?? '').startsWith('text/html'))
    throw new Error(`no page: ${response.status}`);
  const text = await response.text();
  return {
    document: new DOMParser().parseFromString(text, 'text/html'),
    url: new URL(response.url),
    status: response.status,
    arrived: response.redirected,
  };
}

const main = (of: Document): HTMLElement | null => of.querySelector('main');
const address = ({ pathname, search }: URL | Location): string => pathname + search;
let shown = address(location);

/** Whether a page fits into this one: same language, theme, person and script. Otherwise it is opened anew. */
function fits({ document: fresh }: Page): boolean {
  const look = (of: Document) => {
    const { lang, dir, dataset } = of.documentElement;
    const me = of.getElementById('whisper')?.dataset['me'];
    const script = of.querySelector('script[type=module]')?.getAttribute('src');
    return [lang, dir, dataset['theme'], me, script].join('\n');
  };
  return main(fresh) !== null && main(document) !== null && look(fresh) === look(document);
}

/** Shows a page in place. Goes there for real when it does not fit into this one. */
export async function show(
  page: Page,
  {
    push = false,
    sent = null,
    refused = null,
  }: Partial<Record<'sent' | 'refused', HTMLFormElement | null>> & { push?: boolean } = {},
): Promise<void> {
  const [old, fresh] = [main(document), main(page.document)];
  if (old === null || fresh === null || !fits(page)) {
    // What was typed here and is sent by nobody comes back with the page that is opened anew.
    if (page.url.pathname === location.pathname) saveTyped({ sent, refused });
    return location.assign(page.url);
  }
  await bringStyles(page);
  const isElsewhere = address(page.url) !== shown;
  if (push && isElsewhere) history.pushState(null, '', page.url);
  shown = address(page.url);
  document.title = page.document.title;
  morph(old, fresh, sent);
  follow(page);
  showLive(page, (region) => main(document)?.contains(region) !== true);
  if (isElsewhere) begin();
}

/** What stands around a page and changes with it, each by its id: one's own face, for instance. */
function follow({ document: fresh }: Page): void {
  for (const part of document.querySelectorAll('[data-follows][id]')) {
    const next = fresh.getElementById(part.id);
    if (next !== null) morph(part, next);
  }
}

/** A page may have styles of its own; they come first, or it would be seen undressed. */
async function bringStyles({ document: fresh, url }: Page): Promise<void> {
  const sheets = (of: Document) => [...of.querySelectorAll('link[rel=stylesheet]')];
  const here = new Set(sheets(document).map((sheet) => (sheet as HTMLLinkElement).href));
  const missing = sheets(fresh)
    .map((sheet) => new URL(sheet.getAttribute('href') ?? '', url).href)
    .filter((href) => !here.has(href));
  await Promise.all(missing.map(bringStyle));
}

function bringStyle(href: string): Promise<void> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  document.head.append(link);
  return new Promise((resolve) => (link.onload = link.onerror = () => resolve()));
}

/** A new page begins where it says, else at its top, for eyes and for ears. */
function begin(): void {
  const there = document.querySelector<HTMLElement>('main [data-begin]');
  if (there !== null) return focusOn(there);
  scrollTo(0, 0);
  focusOn(document.querySelector<HTMLElement>('main h1') ?? main(document));
}

/** Puts the focus on something that usually takes none. */
export function focusOn(element: HTMLElement | null): void {
  if (element === null) return;
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  const { top, bottom } = element.getBoundingClientRect();
  // What is read next should not begin at the very edge.
  if (top >= topOfSight() && bottom <= innerHeight * 0.7) return;
  // In the middle, the head of what is taller than the window would be cut off.
  const block = bottom - top > innerHeight * 0.7 ? 'start' : 'center';
  element.scrollIntoView({ block });
}

/** Below what stays at the top of the window. */
const topOfSight = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;

/** Morphs the regions that are marked as live, each by its id. Gives back what they say aloud, if that is new. */
export function showLive(
  { document: fresh }: Page,
  which: (region: Element) => boolean = () => true,
): string {
  const before = aloud();
  for (const region of document.querySelectorAll('[data-live][id]')) {
    if (!which(region) || region.parentElement?.closest('[data-live][id]')) continue;
    const next = fresh.getElementById(region.id);
    if (next !== null) morph(region, next);
  }
  document.dispatchEvent(new CustomEvent('samovar:shown'));
  return newSince(before);
}

/** What the live regions say aloud, and of how much: `data-aloud` may say a number. */
type Aloud = { text: string; many: number };

export function aloud(): Aloud {
  const ones = [
    ...document.querySelectorAll<HTMLElement>('[data-live] [data-aloud], [data-live][data-aloud]'),
  ];
  return {
    text: inSentences(ones.map((one) => one.textContent?.trim() ?? '')),
    many: ones.reduce((sum, { dataset }) => sum + Number(dataset['aloud']), 0),
  };
}

/** What they say now, if that is new; that less waits than before is no news. */
export function newSince(before: Aloud): string {
  const { text, many } = aloud();
  return text === before.text || many < before.many ? '' : text;
}

/** Opens an address in place; for real when that does not work. */
export async function visit(url: URL, push: boolean): Promise<void> {
  try {
    await show(await fetchPage(url), { push });
  } catch {
    // Whatever is in the way, the browser has a page for it.
    location.assign(url);
  }
}

/** Pages that were put in place come back the same way. */
export function watchHistory(): void {
  addEventListener('popstate', () => {
    if (address(location) !== shown) void visit(new URL(location.href), false);
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void visit(new URL(location.href), false);
  });
}
