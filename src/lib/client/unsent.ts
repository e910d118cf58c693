import { fieldsOf, setTyped } from './morph.ts';
import { me, word } from './words.ts';

/** What could not be sent is kept in this browser until it is: words, and the client id that makes it count once. */
type Unsent = { fields: [name: string, value: string][]; at: number };

const WEEK = 7 * 24 * 60 * 60 * 1000;
const keyOf = (form: HTMLFormElement): string =>
  `samovar:unsent:${me() ?? ''}:${location.pathname}#${form.id}`;

/** Keeps the words of a form; never a password. */
export function saveUnsent(form: HTMLFormElement): void {
  if (me() === undefined || form.id === '') return;
  const fields = fieldsOf(form)
    .filter(
      ({ name, type }) =>
        name !== '' && !['password', 'checkbox', 'radio', 'submit', 'file'].includes(type),
    )
    .map(({ name, value }): [string, string] => [name, value]);
  localStorage.setItem(keyOf(form), JSON.stringify({ fields, at: Date.now() } satisfies Unsent));
}

export const forgetUnsent = (form: HTMLFormElement): void => localStorage.removeItem(keyOf(form));

/** After a reload, words that never arrived are back in their form, under the same client id. */
export function restoreUnsent(): void {
  if (me() === undefined) return;
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-enhance][id]')) {
    const kept = read(keyOf(form));
    if (kept === undefined) continue;
    const places = new Map(Map.groupBy(kept.fields, ([name]) => name));
    for (const field of fieldsOf(form)) {
      const next = places.get(field.name)?.shift();
      if (next === undefined || next[1] === field.value) continue;
      field.value = next[1];
      setTyped(field);
    }
    form.closest('details')?.setAttribute('open', '');
    note(form, word('restored'));
  }
}

function read(key: string): Unsent | undefined {
  const kept = localStorage.getItem(key);
  if (kept === null) return undefined;
  const unsent = JSON.parse(kept) as Unsent;
  if (Date.now() - unsent.at < WEEK) return unsent;
  localStorage.removeItem(key);
  return undefined;
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
