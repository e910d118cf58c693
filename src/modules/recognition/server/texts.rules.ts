import type { BadgeTexts } from '../contract.ts';

/** A badge with what of it is written in further languages. */
export const textsOf = ({ id, title, about }: BadgeTexts & { id: string }) => ({
  id,
  original: { title, about },
});
