import { call } from './dom.ts';
import { isTypable, setTyped } from './morph.ts';
import { me } from './words.ts';

const WAIT = 800;
const SETTLE = 1500;

type Draft = { timer?: ReturnType<typeof setTimeout> | undefined; saving?: Promise<void> };

/** A title is lost as easily as what stands beneath it. */
type Words = HTMLTextAreaElement | HTMLInputElement;

const drafts = new WeakMap<Words, Draft>();

const isDraft = (node: unknown): node is Words =>
  (node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement) &&
  Boolean(node.dataset['draft']) &&
  me() !== undefined;

const keyOf = (area: Words): string => `samovar:draft:${me() ?? ''}:${area.dataset['draft'] ?? ''}`;

/** Keeps what is being typed: in this browser at once, with the server a moment later. */
export function watchDrafts(): void {
  restore();
  document.addEventListener('input', ({ target }) => isDraft(target) && touched(target));
  addEventListener('pagehide', () => all().forEach(hurry));
  addEventListener('online', () =>
    all().forEach((area) => localStorage.getItem(keyOf(area)) !== null && void save(area)),
  );
}

const all = (): Words[] => [...document.querySelectorAll('[data-draft]')].filter(isDraft);

/** What this browser kept, and the server never confirmed, is newer than what the page brought. */
function restore(): void {
  for (const area of all()) {
    const kept = localStorage.getItem(keyOf(area));
    if (kept === null) continue;
    if (kept !== area.value) {
      area.value = kept;
      setTyped(area);
    }
    void save(area);
  }
}

/** Its draft, no longer waiting to be saved; and whether it had been. */
function stopped(area: Words): { draft: Draft; hadWaited: boolean } {
  const draft = drafts.get(area) ?? {};
  drafts.set(area, draft);
  const hadWaited = draft.timer !== undefined;
  clearTimeout(draft.timer);
  draft.timer = undefined;
  return { draft, hadWaited };
}

function touched(area: Words): void {
  localStorage.setItem(keyOf(area), area.value);
  stopped(area).draft.timer = setTimeout(() => void save(area), WAIT);
}

/** One saving at a time, the newest words last. */
function save(area: Words): Promise<void> {
  const { draft } = stopped(area);
  return (draft.saving = (draft.saving ?? Promise.resolve()).then(() => put(area)));
}

async function put(area: Words): Promise<void> {
  const body = area.value;
  if (localStorage.getItem(keyOf(area)) === null) return;
  state(area, 'saving');
  const saved = await post(area, body, false).then(
    ({ ok }) => ok,
    () => false,
  );
  if (saved && area.value === body) localStorage.removeItem(keyOf(area));
  state(area, saved ? 'saved' : 'offline');
}

const post = (area: Words, body: string, keepalive: boolean): Promise<Response> =>
  call('accounts.save_draft', { place: area.dataset['draft'], body }, keepalive);

/** The page goes away: what still waits is sent along. */
function hurry(area: Words): void {
  // The browser keeps its copy until the server confirms; that the answer is never read loses nothing.
  if (stopped(area).hadWaited) post(area, area.value, true).catch(() => undefined);
}

/** Says quietly beside the field how its draft stands. */
function state(area: Words, how: 'saving' | 'saved' | 'offline'): void {
  const place = document.querySelector<HTMLElement>(`[data-draft-state="${CSS.escape(area.id)}"]`);
  if (place) place.textContent = place.dataset[how] ?? place.textContent;
}

const areasOf = (form: HTMLFormElement): Words[] =>
  [...form.elements].filter(isTypable).filter(isDraft);

/** Before a form is sent: no saving may arrive after it, or the draft would rise again. */
export async function settleDrafts(form: HTMLFormElement): Promise<void> {
  const savings = areasOf(form).flatMap((area) => stopped(area).draft.saving ?? []);
  await Promise.race([Promise.all(savings), new Promise((resolve) => setTimeout(resolve, SETTLE))]);
}

/** After it arrived: the browser's copies go. */
export function forgetDrafts(form: HTMLFormElement): void {
  for (const area of areasOf(form)) localStorage.removeItem(keyOf(area));
}
