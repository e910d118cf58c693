import type { Translate } from '../text/index.ts';

/** The `lang` of words that people wrote; none where they are in the page's own language, or nobody said which. */
export const langOf = ({ locale }: Pick<Translate, 'locale'>, language: string | null) =>
  language === null || language === locale ? undefined : language;
