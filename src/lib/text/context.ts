import { getContext, setContext } from 'svelte';
import { translator, type Translate } from './translator.ts';

const key = Symbol('text');

/** Both `const t = useText()` and `const { t, locale } = useText()`. */
export type Text = Translate & { t: Translate };

const textOf = (locale: string): Text => {
  const t = translator(locale);
  return Object.assign(t, { t });
};

/** Gives the components below the language of the reader. */
export const setText = (locale: string): Text => setContext(key, textOf(locale));

/** The reader's language, in any component. English where nobody said. */
export const useText = (): Text => getContext<Text | undefined>(key) ?? textOf('en');

/** The same for what is rendered apart from a page. */
export const contextOf = (locale: string): Map<unknown, unknown> =>
  new Map([[key, textOf(locale)]]);
