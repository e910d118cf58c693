import { createApp } from '#entry/app.ts';
import { guest } from '#platform/actor.ts';
import { createLog } from '#platform/log.ts';
import { registry } from '#entry/modules.ts';
import { readSettings } from '#settings';
import pg from 'pg';
import { ms, quantile, sum, within, type Figure } from './figures.ts';
import { seedMillion, type Million } from './million.ts';
import { openPlace, type Place } from './place.ts';
import { tidy, type Alone } from './sides.ts';
import { pagesInTurns } from './turns.ts';

type Question = Record<string, string>;
type Ask = (question: Question) => Promise<unknown>;

/** Different words of about the same frequency, so that no answer is only remembered. */
const ROUNDS = 40;
const BAR = 100;

/** Questions of each kind. Words of rank r stand in about 1 − e^(−5/r) of the posts of their language. */
function questionsOf({ wordsOf, spaces }: Million): Record<string, Question[]> {
  const word = (rank: number, at: number, lang: 'en' | 'es' = 'en') =>
    wordsOf[lang][rank + at] ?? '';
  const each = (make: (at: number) => Question) =>
    Array.from({ length: ROUNDS }, (_, at) => make(at));
  const space = (at: number) => spaces[39 - (at % 10)]?.slug ?? '';
  return {
    'rare words': each((at) => ({ q: word(40_000, at * 7), order: 'newest' })),
    'middling words': each((at) => ({ q: word(400, at * 3), order: 'newest' })),
    'common words': each((at) => ({ q: word(21, at % 8), order: 'newest' })),
    'a fifth of all posts': each((at) => ({
      q: `${word(21, at % 4)} or ${word(21, at % 5, 'es')}`,
      order: 'newest',
    })),
    'two common words': each((at) => ({
      q: `${word(22, at % 6)} ${word(30, at % 9)}`,
      order: 'newest',
    })),
    'a common word, best first': each((at) => ({ q: word(21, at % 8), order: 'best' })),
    'middling words in a small space': each((at) => ({
      q: word(400, at * 3),
      space: space(at),
      order: 'newest',
    })),
    'common words in a small space': each((at) => ({
      q: word(21, at % 8),
      space: space(at),
      order: 'newest',
    })),
    'three common words, best first': each((at) => ({
      q: `${word(22, at % 6)} ${word(30, at % 9)} ${word(40, at % 7)}`,
    })),
    'some of the words': each((at) => ({ q: `${word(900, at * 11)} zzyzx${at}qq` })),
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
async function timesOf(
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
async function measureSearch(appUrl: string, million: Million): Promise<Figure[]> {
  const app = createApp(
    readSettings({ LOG_LEVEL: 'silent' }, registry.settings),
    appUrl,
    createLog('silent'),
  );
  try {
    const ask: Ask = (question) => app.ask('community.search', guest(), question);
    for (const all of Object.values(questionsOf(million))) await ask(all[0] ?? {});
    return figuresOf(await timesOf(ask, questionsOf(million)));
  } finally {
    await app.close();
  }
}

function figuresOf(times: Map<string, number[]>): Figure[] {
  return [...times].map(([kind, all]) =>
    within(`search over a million posts, ${kind}: p95`, [null, quantile(all, 0.95)], BAR, ms),
  );
}

/** Search over a million posts, and what a page costs among them against one among ten thousand. */
export async function measureMillion({ tree, isQuick, rounds }: Alone): Promise<Figure[]> {
  const small = await openPlace({ tree });
  const large = await openPlace({ tree });
  try {
    const few = await seeded(small, 10_000);
    const many = await seeded(large, isQuick ? 100_000 : 1_000_000);
    const page = (place: Place, { thread }: Million) => ({
      ...{ url: `${place.origin}/talk/${thread.space}/${thread.slug}`, place },
      headers: { cookie: 'theme=auto' },
    });
    const cost = await pagesInTurns(rounds, { few: page(small, few), many: page(large, many) });
    const growth = sum(cost.many) / sum(cost.few);
    const times = (value: number) => `${value.toFixed(2)} ×`;
    return [
      ...(await measureSearch(large.appUrl, many)),
      within(
        'a thread of 20 among a million posts, against one among 10,000',
        [null, growth],
        1.3,
        times,
      ),
    ];
  } finally {
    await small.stop();
    await large.stop();
  }
}

async function seeded(place: Place, posts: number): Promise<Million> {
  const client = new pg.Client({ connectionString: place.ownerUrl });
  await client.connect();
  try {
    return await seedMillion(client, posts);
  } finally {
    await client.end();
    await tidy(place);
  }
}
