import { getContext, setContext } from 'svelte';
import type { Refused } from '#platform/web/action.ts';
import type { Translate } from '../text/index.ts';

/** What a form tells the fields inside it. */
export type FormState = { key: string; refused: Refused | null };

const key = Symbol('form');

/** A form makes itself known to its fields. */
export const setForm = (state: () => FormState): (() => FormState) => setContext(key, state);

/** The form around a field, if any. */
export const useForm = (): FormState | null =>
  getContext<(() => FormState) | undefined>(key)?.() ?? null;

/** Why a field was refused: a reason for `t('refusal.…')`, or undefined. */
export const fieldError = (refused: Refused | null | undefined, name: string): string | undefined =>
  refused?.refused.fields[name];

/** What was typed into a field of a refused form. */
export const typed = (refused: Refused | null | undefined, name: string): string | undefined => {
  const value: unknown = refused?.values[name];
  return typeof value === 'string' ? value : undefined;
};

/** A reason in the reader's words. */
export const because = (t: Translate, why: string, params?: Refused['refused']['params']): string =>
  t.why(why, params);

/** An id for a field that stays the same from one rendering to the next. */
export const idOf = (form: string | undefined, name: string): string =>
  `${form ?? 'field'}-${name}`.replace(/[^\w-]+/g, '-');
