import { DAYS_UNSENT } from '#platform/sending.rules.ts';
import { fieldsOf, isTyped, setTyped, type Typable } from './morph.ts';
import { me } from './words.ts';

/** A sending as it went out last: whether it arrived can be asked. */
export type Sent = { url: string; body: string };

/** What could not be sent is kept in this browser until it is: words, and the client id that makes it count once. */
export type Unsent = {
  fields: [name: string, value: string][];
  /** Since when, under this client id: the server knows it for so long from the first sending. */
  at: number;
  sent?: Sent | undefined;
};

const LONGEST = DAYS_UNSENT * 24 * 60 * 60 * 1000;
const keyOf = (form: HTMLFormElement): string =>
  `samovar:unsent:${me() ?? ''}:${location.pathname}#${form.id}`;

const isTick = (field: Typable): field is HTMLInputElement =>
  field.type === 'checkbox' || field.type === 'radio';
const standing = (field: Typable): string => (isTick(field) ? String(field.checked) : field.value);

/** Keeps the words of a form and what was chosen there; never a password. */
export function saveUnsent(form: HTMLFormElement, sent?: Sent): void {
  if (me() === undefined || form.id === '') return;
  const fields = fieldsOf(form)
    .filter(({ name, type }) => name !== '' && !['password', 'submit', 'file'].includes(type))
    .map((field): [string, string] => [field.name, standing(field)]);
  const before = stored(keyOf(form));
  const id = clientIdOf(fields);
  const at = id !== undefined && id === clientIdOf(before?.fields) ? before?.at : undefined;
  const kept: Unsent = { fields, at: at ?? Date.now(), sent: sent ?? before?.sent };
  localStorage.setItem(keyOf(form), JSON.stringify(kept));
}

const clientIdOf = (fields: Unsent['fields'] = []): string | undefined =>
  fields.find(([name]) => name === 'clientId')?.[1];

/**
 * Before the page is opened anew: the same of all forms with words that nothing else keeps, but for the one that was
 * sent. Of one that was refused also what was chosen there.
 */
export function saveTyped(gone: Record<'sent' | 'refused', HTMLFormElement | null>): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-enhance][id]')) {
    const typed = fieldsOf(form).filter(isTyped);
    if (form !== gone.sent && typed.some((field) => form === gone.refused || !isDrafted(field)))
      saveUnsent(form);
  }
}

/** Kept as a draft while it is typed. */
const isDrafted = (field: Typable): boolean =>
  (field.dataset['draft'] ?? field.form?.dataset['kept']) !== undefined;

/** Whether words of this form may be on their way. */
export const hasUnsent = (form: HTMLFormElement | null): form is HTMLFormElement =>
  form !== null && form.id !== '' && read(keyOf(form)) !== undefined;

/** Whether words of this form wait for so long that the server may not know them again: then nothing sends them by itself. */
export function waitsTooLong(form: HTMLFormElement): boolean {
  const kept = stored(keyOf(form));
  return kept !== undefined && isOver(kept);
}

export const forgetUnsent = (form: HTMLFormElement): void => localStorage.removeItem(keyOf(form));

/** After a reload, words of which no answer came are back in their form, under the same client id. Gives back which. */
export function restoreUnsent(): Map<HTMLFormElement, Unsent> {
  const restored = new Map<HTMLFormElement, Unsent>();
  if (me() === undefined) return restored;
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-enhance][id]')) {
    if (waitsTooLong(form)) forgetUnsent(form);
    const kept = read(keyOf(form));
    if (kept === undefined) continue;
    const places = new Map(Map.groupBy(kept.fields, ([name]) => name));
    for (const field of fieldsOf(form)) {
      const next = places.get(field.name)?.shift();
      if (next === undefined || next[1] === standing(field)) continue;
      if (isTick(field)) field.checked = next[1] === 'true';
      else field.value = next[1];
      // What is hidden comes with the page: a client id kept as typed would outlive the answer to it.
      if (field.type !== 'hidden') setTyped(field);
    }
    form.closest('details')?.setAttribute('open', '');
    restored.set(form, kept);
  }
  return restored;
}

function stored(key: string): Unsent | undefined {
  const kept = localStorage.getItem(key);
  return kept === null ? undefined : (JSON.parse(kept) as Unsent);
}

const isOver = ({ at }: Unsent): boolean => Date.now() - at >= LONGEST;

function read(key: string): Unsent | undefined {
  const kept = stored(key);
  return kept === undefined || isOver(kept) ? undefined : kept;
}

/** A kind sentence in the form; an empty one takes it away. `link` leads somewhere in a tab of its own. */
export function note(
  form: HTMLFormElement,
  text: string,
  link?: { href: string; text: string },
): void {
  let place = form.querySelector<HTMLElement>(':scope > [data-unsent]');
  if (text === '') return place?.remove();
  if (place === null) {
    place = document.createElement('div');
    place.className = 'notice calm';
    place.dataset['unsent'] = place.dataset['keep'] = '';
    place.setAttribute('role', 'status');
    form.append(place);
  }
  const sentence = document.createElement('p');
  sentence.textContent = text;
  if (link !== undefined) {
    const anchor = Object.assign(document.createElement('a'), {
      href: link.href,
      target: '_blank',
      textContent: link.text,
    });
    sentence.append(' ', anchor);
  }
  place.replaceChildren(sentence);
}
