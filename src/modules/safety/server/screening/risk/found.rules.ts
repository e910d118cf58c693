import { english } from './english/english.rules.ts';
import { reaches } from './pattern.rules.ts';
import type { Kind, Rule } from './rule.rules.ts';
import type { Said } from './sentences.rules.ts';
import { spanish } from './spanish/spanish.rules.ts';
import { bitsOf, isIn } from './steps.rules.ts';

export type Found = { kind: Kind; name: string; from: number; to: number; who: Rule['who'] };

const rules: readonly Rule[] = [...english, ...spanish];
/** Which rules a word may call up, by their places in the list. */
const byKey: number[][] = [];
for (const [place, { pattern }] of rules.entries())
  for (const word of pattern.key) (byKey[word] ??= []).push(place);

const firsts = rules.map(({ pattern }) => bitsOf(pattern.first));
/** In which sentence a rule was tried last. */
const tried = new Uint32Array(rules.length);
let now = 0;

/** All that the rules hear in one sentence. */
export function found(sentence: Said): Found[] {
  const { ids } = sentence;
  const all: Found[] = [];
  now = (now + 1) >>> 0;
  for (const id of ids)
    for (const place of byKey[id] ?? []) {
      if (tried[place] === now) continue;
      tried[place] = now;
      const rule = rules[place];
      const first = firsts[place];
      if (rule === undefined || first === undefined) continue;
      for (let from = 0; from < ids.length; from += 1) {
        if (!isIn(first, ids[from] ?? 0)) continue;
        const to = reaches(rule.pattern, sentence, from);
        if (to !== undefined)
          all.push({ kind: rule.kind, name: rule.name, from, to, who: rule.who });
      }
    }
  return all;
}
