import type { DraftView } from '../../draft.contract.ts';
import { chosenPlace, isChosenPlace, isOlderPlace } from './lost.rules.ts';

export type DraftRow = { place: string; body: string; isCut: boolean; savedAt: Date };

/** The form that a place is a field of: its kind and its id. */
export const formOf = (place: string): string => place.split(':', 2).join(':');

/** How the field of a form is called; words in no field of their own have no name. */
const fieldOf = (place: string): string =>
  place.slice(formOf(place).length + 1).replace(/:?older$/, '');

export type FormRows = Pick<DraftView, 'form' | 'fields' | 'isAnonymous' | 'isCut' | 'savedAt'>;

/**
 * Drafts by their forms, the form last typed in first; in each the newest words before those they replaced. Where only
 * something was chosen, nothing was begun.
 */
export function formsOf(rows: readonly DraftRow[]): FormRows[] {
  const byForm = Map.groupBy(rows, ({ place }) => formOf(place));
  return [...byForm]
    .map(([form, all]) => ({
      form,
      isAnonymous: all.some(
        (one) => one.place === chosenPlace(`${form}:anonymous`) && one.body === 'true',
      ),
      fields: all.filter((one) => !isChosenPlace(one.place)),
    }))
    .filter(({ fields }) => fields.length > 0)
    .map(({ fields, ...form }) => ({
      ...form,
      fields: fields
        .map((field) => ({
          name: fieldOf(field.place),
          words: field.body,
          isOlder: isOlderPlace(field.place),
        }))
        .sort((a, b) => Number(a.isOlder) - Number(b.isOlder) || (a.name < b.name ? -1 : 1)),
      isCut: fields.some(({ isCut }) => isCut),
      savedAt: new Date(Math.max(...fields.map(({ savedAt }) => savedAt.getTime()))),
    }))
    .sort((a, b) => b.savedAt.getTime() - a.savedAt.getTime());
}
