import { morph } from './morph.ts';

/**
 * Puts news into the page. They are a copy of a region with holes: whatever is in it by id is made to
 * look like that, or is new and takes its place by `data-at`, or is gone (`data-gone`). An element with
 * `data-part` is here only in part: what else it holds stays. `here` is how forms and links say where
 * on a long page one is.
 */
export function graft(html: string): Element[] {
  const fresh = document.createElement('template');
  fresh.innerHTML = html;
  const arrived: Element[] = [];
  for (const one of fresh.content.children) place(one as HTMLElement, null, arrived);
  return arrived;
}

function place(fresh: HTMLElement, into: HTMLElement | null, arrived: Element[]): void {
  let old = document.getElementById(fresh.id);
  if (fresh.dataset['gone'] !== undefined) return old?.remove();
  if (into !== null && old !== null && fresh.dataset['at'] !== old.dataset['at']) {
    old.remove();
    old = null;
  }
  if (old === null) {
    if (into === null || !insert(fresh, into)) return;
    arrived.push(fresh);
  } else if (fresh.dataset['part'] === undefined)
    keepingOpen(old, () => morph(old, keepHere(fresh, old)));
  else for (const child of [...fresh.children]) place(child as HTMLElement, old, arrived);
}

/** A form that is open here, and what is one’s own, of which news know nothing, stay as they are. */
function keepingOpen(old: HTMLElement, work: () => void): void {
  const open = [...old.children].filter(
    (child) => child.matches('[data-own]') || child.querySelector('textarea') !== null,
  );
  for (const child of open) (child as HTMLElement).dataset['keep'] = '';
  work();
  for (const child of open) delete (child as HTMLElement).dataset['keep'];
}

/** In order of `data-at`; outside of what this page shows of a longer list it is not for this page. */
function insert(fresh: HTMLElement, into: HTMLElement): boolean {
  const at = atOf(fresh);
  const rest = [...into.children].filter(
    (one) => one instanceof HTMLElement && !Number.isNaN(atOf(one)),
  );
  const next = rest.find((one) => atOf(one as HTMLElement) > at) ?? null;
  const cut = into.dataset['cut'] ?? '';
  if (next === null ? cut.includes('end') : next === rest[0] && cut.includes('start')) return false;
  into.insertBefore(keepHere(fresh, into), next);
  return true;
}

const atOf = ({ dataset }: HTMLElement): number => Number(dataset['at'] ?? NaN);

/** Forms and links that keep one's place on the page: news do not know which it is. */
function keepHere<Fresh extends HTMLElement>(fresh: Fresh, near: HTMLElement): Fresh {
  const here = near.closest<HTMLElement>('[data-here]')?.dataset['here'];
  if (!here) return fresh;
  // What was opened or done there is not so where a link leads.
  const turned = here.split('&').filter((one) => !/^(do|done|said)=/.test(one));
  const there = `?${turned.map((one) => `${one}&`).join('')}`;
  for (const form of fresh.querySelectorAll('form[action^="?/"]'))
    form.setAttribute('action', `${form.getAttribute('action') ?? ''}&${here}`);
  for (const link of fresh.querySelectorAll('a[href^="?do="]'))
    link.setAttribute('href', there + (link.getAttribute('href') ?? '').slice(1));
  return fresh;
}
