import { fieldsOf, setTyped, type Typable } from './morph.ts';

/** What is chosen in a form that is kept, by the place of each field. */
export type Chosen = Record<string, string>;

const isTick = (field: Typable): field is HTMLInputElement =>
  field.type === 'checkbox' || field.type === 'radio';

/**
 * Whether a field chooses what sending the words beside it means: a box, a kind, a day, a language. What one agrees to
 * (`data-consent`) is asked every time; a hidden field is kept as what it stands for (`data-chosen`).
 */
export function isChoice(node: unknown): node is Typable {
  if (node instanceof HTMLSelectElement) return isIn(node);
  if (!(node instanceof HTMLInputElement) || !isIn(node)) return false;
  if (node.type === 'hidden') return node.dataset['chosen'] !== undefined;
  return /^(?:checkbox|radio|date|number)$/.test(node.type);
}

const isIn = (field: Typable): boolean =>
  field.form?.dataset['kept'] !== undefined &&
  field.name !== '' &&
  field.dataset['consent'] === undefined &&
  field.closest('[data-picture]') === null;

const placeOf = (field: Typable): string =>
  `${field.form?.dataset['kept'] ?? ''}:${field.dataset['chosen'] ?? field.name}:chosen`;

/** What stands chosen there; boxes of one name are lines of one choice, and none ticked is one, too. */
export function chosenIn(form: HTMLFormElement | null): Chosen | undefined {
  const fields = form === null ? [] : fieldsOf(form).filter(isChoice);
  if (fields.length === 0) return undefined;
  const places = Map.groupBy(fields, placeOf);
  return Object.fromEntries(
    [...places].map(([place, all]) => [
      place,
      all
        .filter((field) => !isTick(field) || field.checked)
        .map(({ value }) => value)
        .join('\n'),
    ]),
  );
}

/** Chooses the same again; what a form does not offer changes nothing there. */
export function putChosen(form: HTMLFormElement | null, chosen: Chosen = {}): void {
  const fields = form === null ? [] : fieldsOf(form).filter(isChoice);
  for (const [place, all] of Map.groupBy(fields, placeOf)) {
    const values = chosen[place]?.split('\n');
    const isOffered = values?.some((value) => all.some((one) => one.value === value)) ?? false;
    for (const field of all) {
      if (values === undefined || field.type === 'hidden') continue;
      if (field.type === 'radio' && !isOffered) continue;
      put(field, values);
    }
  }
}

function put(field: Typable, values: readonly string[]): void {
  const before = standing(field);
  if (isTick(field)) {
    // Words that were ticked so keep it for when they are put back.
    if (field.checked && field.type === 'checkbox') field.dataset['older'] = 'true';
    field.checked = values.includes(field.value);
  } else field.value = values.join('\n');
  if (standing(field) !== before) setTyped(field);
}

const standing = (field: Typable): string => (isTick(field) ? String(field.checked) : field.value);

/** Older words that are put back are ticked as they were: rather without a name than with one by mistake. */
export function tickOlder(form: HTMLFormElement | null): void {
  for (const field of form === null ? [] : fieldsOf(form).filter(isChoice))
    if (field instanceof HTMLInputElement && field.dataset['older'] === 'true') {
      field.checked = true;
      setTyped(field);
    }
}
