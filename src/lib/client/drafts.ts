import { chosenIn, isChoice, putChosen, tickOlder, type Chosen } from './choices.ts';
import { around, call } from './dom.ts';
import { isTypable, setTyped } from './morph.ts';
import { hasUnsent } from './unsent.ts';
import { me } from './words.ts';

const WAIT = 800;
const SETTLE = 1500;
/** What waited longer is not what is typed just now. */
const JUST_NOW = 5000;
const MOST_AGE = 1e12;

type Draft = { timer?: ReturnType<typeof setTimeout> | undefined; saving?: Promise<void> };

/** A title is lost as easily as what stands beneath it. */
type Words = HTMLTextAreaElement | HTMLInputElement;

const drafts = new WeakMap<Words, Draft>();

const isDraft = (node: unknown): node is Words =>
  (node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement) &&
  placeOf(node) !== undefined &&
  me() !== undefined;

/** What this browser keeps: the words, when they were typed, for which version, and with what chosen beside them. */
type Kept = {
  words: string;
  at: number;
  base?: string | undefined;
  chosen?: Chosen | undefined;
};

/** Where words are kept: a place of their own, or a field of a form (`data-kept`). */
function placeOf(area: Words): string | undefined {
  if (area.dataset['draft']) return area.dataset['draft'];
  // What is to be seen in a picture goes with the picture.
  if (area.closest('[data-picture]') !== null) return undefined;
  const kept = area.form?.dataset['kept'];
  const isText = area instanceof HTMLTextAreaElement || /^(?:text|url)$/.test(area.type);
  return kept && isText && area.name !== '' ? `${kept}:${area.name}` : undefined;
}

const keyOf = (area: Words): string => `samovar:draft:${me() ?? ''}:${placeOf(area) ?? ''}`;

/** The field that says which version was read. */
function baseOf({ form }: Words): HTMLInputElement | null {
  const base = form?.elements.namedItem('base');
  return base instanceof HTMLInputElement ? base : null;
}

/** From before it was known when words were typed, they are old. */
function keptOf(area: Words): Kept | null {
  const kept = localStorage.getItem(keyOf(area));
  if (kept === null) return null;
  try {
    const { words, at, base, chosen } = JSON.parse(kept) as Partial<Kept>;
    if (typeof words === 'string' && typeof at === 'number') return { words, at, base, chosen };
  } catch {
    // Plain words, as below.
  }
  return { words: kept, at: Date.now() - MOST_AGE };
}

/** Keeps what is being typed: in this browser at once, with the server a moment later. */
export function watchDrafts(): void {
  restore();
  document.addEventListener('input', ({ target }) => {
    if (isDraft(target)) touched(target, WAIT);
    else if (isChoice(target)) chose(target.form);
  });
  document.addEventListener('click', (event) => putBack(around(event, '[data-older-use]')));
  addEventListener('pagehide', () => all().forEach(hurry));
  addEventListener('online', () =>
    all().forEach((area) => !hasUnsent(area.form) && void saveKept(area)),
  );
}

const all = (): Words[] =>
  [...document.querySelectorAll('[data-draft], form[data-kept] :is(textarea, input)')].filter(
    isDraft,
  );

/** What this browser kept, and the server never confirmed, is asked for; what was typed last stands. */
function restore(): void {
  const found = all().flatMap((area) => {
    const kept = keptOf(area);
    return kept === null ? [] : [{ area, kept }];
  });
  // Of what was chosen beside several words the last stands.
  for (const { area, kept } of found.toSorted((a, b) => a.kept.at - b.kept.at)) {
    const brought = area.value;
    if (kept.words !== brought) {
      area.value = kept.words;
      setTyped(area);
      // Typed for another version than the page has: whoever sends it is told so.
      const base = baseOf(area);
      if (base && kept.base) base.value = kept.base;
    }
    if (brought !== kept.words) offer(area, brought);
    putChosen(area.form, kept.chosen);
    // Of what may have arrived nothing is kept as if it had not.
    if (!hasUnsent(area.form)) void save(area);
  }
}

const saveKept = (area: Words): unknown => localStorage.getItem(keyOf(area)) !== null && save(area);

/** Words that did not arrive are kept with the server again. */
export const keepDrafts = (form: HTMLFormElement): void => areasOf(form).forEach(saveKept);

/** Other words than those in the field are shown below it, to be put back. */
function offer(area: Words, words: string): void {
  const place = document.querySelector<HTMLElement>(`[data-draft-older="${CSS.escape(area.id)}"]`);
  const shown = place?.querySelector('[data-older-words]');
  if (!place || !shown || words.trim() === '') return;
  shown.textContent = words;
  place.hidden = false;
}

/** The words below the field and those in it change places. */
function putBack(button: HTMLElement | null): void {
  const place = button?.closest<HTMLElement>('[data-draft-older]');
  const area = document.getElementById(place?.dataset['draftOlder'] ?? '');
  if (!place || !isDraft(area)) return;
  const words = place.querySelector('[data-older-words]')?.textContent ?? '';
  const before = area.value;
  area.value = words;
  place.hidden = true;
  tickOlder(area.form);
  offer(area, before);
  area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  area.focus();
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

/** What is chosen is kept at once, with the words of its form or with none yet, and again behind those on their way. */
function chose(form: HTMLFormElement | null): void {
  const areas = form === null ? [] : areasOf(form);
  const first = areas.find(({ value }) => value.trim() !== '') ?? areas[0];
  for (const area of areas) if (area === first || keptOf(area) !== null) touched(area, 0);
}

function touched(area: Words, wait: number): void {
  localStorage.setItem(
    keyOf(area),
    JSON.stringify({
      ...{ words: area.value, at: Date.now(), base: baseOf(area)?.value },
      chosen: chosenIn(area.form),
    } satisfies Kept),
  );
  stopped(area).draft.timer = setTimeout(() => void save(area), wait);
}

/** One saving at a time, the newest words last. */
function save(area: Words): Promise<void> {
  const { draft } = stopped(area);
  return (draft.saving = (draft.saving ?? Promise.resolve()).then(() => put(area)));
}

async function put(area: Words): Promise<void> {
  const body = area.value;
  const kept = keptOf(area);
  if (kept === null) return;
  state(area, 'saving');
  const answer = await post(area, { ...kept, words: body }).catch(() => undefined);
  const saved = answer?.ok === true;
  if (saved && area.value === body) {
    // Another tab may have put newer words there meanwhile, or something else is chosen.
    const now = keptOf(area);
    const isSame = JSON.stringify(now?.chosen) === JSON.stringify(kept.chosen);
    if (now?.words === body && isSame) localStorage.removeItem(keyOf(area));
    const { newer, chosen } = (await answer.json().catch(() => ({}))) as {
      newer?: string | null;
      chosen?: Chosen;
    };
    if (typeof newer === 'string' && area.value === body) {
      area.value = newer;
      putChosen(area.form, chosen);
      offer(area, body);
    }
  }
  state(area, saved ? 'saved' : 'offline');
}

/** With words goes what is chosen by now, not what was when they were typed. */
const post = (area: Words, { words, at, base }: Kept, keepalive = false): Promise<Response> => {
  const age = Date.now() - at;
  return call(
    'accounts.save_draft',
    {
      ...{ form: placeOf(area), body: words, base, chosen: chosenIn(area.form) },
      age: age > JUST_NOW ? Math.min(age, MOST_AGE) : 0,
    },
    keepalive,
  );
};

/** The page goes away: what still waits is sent along. */
function hurry(area: Words): void {
  // The browser keeps its copy until the server confirms; that the answer is never read loses nothing.
  const kept = keptOf(area);
  if (stopped(area).hadWaited && kept !== null) post(area, kept, true).catch(() => undefined);
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
