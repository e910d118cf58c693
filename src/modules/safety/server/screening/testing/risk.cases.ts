import { readFileSync } from 'node:fs';
import type { Level } from '../risk/judge.rules.ts';

type Category = {
  category: string;
  /** The level that a person would give it. */
  is: Level;
  of?: 'other';
  role?: 'seeker' | 'supporter';
  before?: string[];
  harmed?: boolean;
  texts: string[];
};
export type RiskCase = Omit<Category, 'texts'> & {
  text: string;
  lang: 'en' | 'es';
  isAside: boolean;
};
export type Line = { text: string; role: 'seeker' | 'supporter'; isAside: boolean };

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8')) as unknown;

/** A quarter is looked at only to say how well it went: chosen by the letters of a case. */
function isAside(text: string): boolean {
  let hash = 2_166_136_261;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619) >>> 0;
  return hash % 4 === 0;
}

/** By category: the same words beside each other with one meaning and with another. */
export const riskCases: readonly RiskCase[] = (['en', 'es'] as const).flatMap((lang) =>
  (read(`risk.${lang}`) as Category[]).flatMap(({ texts, ...category }) =>
    texts.map((text) => ({ ...category, text, lang, isAside: isAside(text) })),
  ),
);

/** Written in one go, measured before anything was changed for them, and learnt from afterwards. */
export const laterLines = read('risk.later') as { flagged: string[]; none: string[] };

/** What people who suffer, but are in no such danger, say to each other. */
export const ordinaryLines: readonly Line[] = (['en', 'es'] as const).flatMap((lang) =>
  Object.entries(read(`ordinary.${lang}`) as Record<Line['role'], string[]>).flatMap(
    ([role, texts]) =>
      texts.map((text) => ({ text, role: role as Line['role'], isAside: isAside(text) })),
  ),
);
