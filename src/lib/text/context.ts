import { getContext, setContext } from 'svelte';
import { translator, type Translate } from './translator.ts';

const key = Symbol('text');

export type Text = { t: Translate; locale: string };

/** Set once, in the root layout. */
export const setText = (locale: string): Text => setContext(key, { t: translator(locale), locale });

/** The words of this page: `const { t } = useText();` */
export const useText = (): Text => getContext<Text>(key);
