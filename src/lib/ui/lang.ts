import type { Translate } from '../text/index.ts';

/** The `lang` of words that people wrote; none where they are in the page's own language. */
export const langOf = ({ locale }: Pick<Translate, 'locale'>, language: string) =>
  language === locale ? undefined : language;
