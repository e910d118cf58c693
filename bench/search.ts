import { createApp } from '#entry/app.ts';
import { guest, type Actor } from '#platform/actor.ts';
import { createLog } from '#platform/log.ts';
import { readSettings } from '#settings';
import type { Figure } from './figures.ts';
import type { Million } from './million.ts';

type Question = Record<string, string>;
export type Ask = (question: Question) => Promise<unknown>;

/** Different words of about the same frequency, so that no answer is only remembered. */
const ROUNDS = 40;
const BAR = 100;

/** Questions of each kind. Words of rank r stand in about 1 − e^(−5/r) of the posts of their language. */
export function questionsOf({ wordsOf, spaces }: Million): Record<string, Question[]> {
  const word = (rank: number, at: number, lang: 'en' | 'es' = 'en') =>
    wordsOf[lang][rank + at] ?? '';
  const each = (make: (at: number) => Question) =>
    Array.from({ length: ROUNDS }, (_, at) => make(at));
  const space = (at: number) => spaces[39 - (at % 10)]?.slug ?? '';
  return {
    'rare words': each((at) => ({ q: word(40_000, at * 7) })),
    'middling words': each((at) => ({ q: word(400, at * 3) })),
    'common words': each((at) => ({ q: word(21, at % 8) })),
    'a fifth of all posts': each((at) => ({
      q: `${word(21, at % 4)} or ${word(21, at % 5, 'es')}`,
    })),
    'two common words': each((at) => ({ q: `${word(22, at % 6)} ${word(30, at % 9)}` })),
    'a common word, best first': each((at) => ({ q: word(21, at % 8), order: 'best' })),
    'middling words in a small space': each((at) => ({ q: word(400, at * 3), space: space(at) })),
    'common words in a small space': each((at) => ({ q: word(21, at % 8), space: space(at) })),
    'misspelt words': each((at) => ({ q: misspelt(word(900, at * 11)) })),
    'words that nobody wrote': each((at) => ({ q: `zzyzx${at}qq` })),
  };
}

/** Two letters in the middle the wrong way round. */
function misspelt(word: string): string {
  const middle = Math.floor(word.length / 2);
  return (
    word.slice(0, middle - 1) +
    (word[middle] ?? '') +
    (word[middle - 1] ?? '') +
    word.slice(middle + 1)
  );
}

/** Asks each question once, in turns of kinds; the times of each kind in milliseconds, sorted. */
export async function timesOf(
  ask: Ask,
  questions: Record<string, Question[]>,
): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [kind, all] of Object.entries(questions)) {
      const began = performance.now();
      await ask(all[round] ?? {});
      times.set(kind, [...(times.get(kind) ?? []), performance.now() - began]);
    }
  return new Map([...times].map(([kind, all]) => [kind, all.sort((a, b) => a - b)]));
}

/** Search as a guest asks for it, over what `seedMillion` made; the query itself, without a page around it. */
export async function measureSearch(
  appUrl: string,
  million: Million,
  reader: Actor = guest(),
): Promise<Figure[]> {
  const app = createApp(readSettings({ LOG_LEVEL: 'silent' }), appUrl, createLog('silent'));
  try {
    const ask: Ask = (question) => app.ask('community.search', reader, question);
    for (const all of Object.values(questionsOf(million))) await ask(all[0] ?? {});
    return figuresOf(await timesOf(ask, questionsOf(million)));
  } finally {
    await app.close();
  }
}

export function figuresOf(times: Map<string, number[]>): Figure[] {
  const p = (all: readonly number[], share: number) => all[Math.floor(all.length * share)] ?? 0;
  return [...times].map(([kind, all]) => ({
    what: `search, ${kind}: p95`,
    bar: `< ${BAR} ms`,
    value: p(all, 0.95),
    shown: `${p(all, 0.95).toFixed(0)} ms`,
    ok: p(all, 0.95) < BAR,
    note: `p50 ${p(all, 0.5).toFixed(0)} ms, ${all.length} different questions, a million posts in 50 spaces`,
  }));
}
