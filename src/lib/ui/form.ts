import { getContext, setContext } from 'svelte';
import type { Refused } from '#platform/web/action.ts';
import type { Translate } from '../text/index.ts';

/** What a form tells the fields inside it. */
export type FormState = {
  key: string;
  refused: Refused | null;
  /** The place under which what is typed is kept until it was sent. */
  kept?: string | undefined;
  /** What was typed there before and not sent, and for which version of it. */
  drafts?: Readonly<Record<string, string>> | undefined;
  base?: string | undefined;
};

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

/** The place of a field in a form that is kept. */
export const placeOf = (form: FormState | null, name: string): string | undefined =>
  form?.kept === undefined ? undefined : `${form.kept}:${name}`;

/** What was begun or chosen in a field and not sent; of a refused form, what was sent stands there. */
export function begun(form: FormState | null, name: string): string | undefined {
  const place = placeOf(form, name);
  if (form?.refused || place === undefined) return undefined;
  return form?.drafts?.[place] ?? form?.drafts?.[`${place}:chosen`];
}

/** Whether something was begun in a place and not sent. */
export const isBegun = (drafts: Readonly<Record<string, string>>, place: string): boolean =>
  Object.keys(drafts).some((one) => one.startsWith(`${place}:`));

/** For which version what was begun in a form was typed, where another stands there now. */
export function olderBase(form: FormState | null): string | undefined {
  if (!form?.kept || form.refused || form.base === undefined) return undefined;
  return Object.entries(form.drafts ?? {}).find(
    ([place, base]) =>
      place.startsWith(`${form.kept ?? ''}:`) && place.endsWith(':base') && base !== form.base,
  )?.[1];
}

/** What every field in a frame is given. */
export type Framed = {
  name: string;
  label: string;
  hint?: string | undefined;
  /** A reason; without it the form's own is used. */
  error?: string | undefined;
  /** Needed where the same name stands in a form more than once. */
  id?: string | undefined;
  /** Says "(optional)" beside the label. */
  optional?: boolean;
};

/** Which of a field's hint and reason there are, for who hears the page. */
export const describedBy = (id: string, hint: unknown, why: unknown): string | undefined =>
  [hint && `${id}-hint`, why && `${id}-why`].filter(Boolean).join(' ') || undefined;

/** A reason in the reader's words. */
export const because = (t: Translate, why: string, params?: Refused['refused']['params']): string =>
  t.why(why, params);

/** An id for a field that stays the same from one rendering to the next. */
export const idOf = (form: string | undefined, name: string): string =>
  `${form ?? 'field'}-${name}`.replace(/[^\w-]+/g, '-');
