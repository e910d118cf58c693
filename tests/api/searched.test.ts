import { expect, test } from 'vitest';
import { createLog } from '#platform/log.ts';
import { tracesOf } from '../leaving/traces.ts';
import { openPlaceWithCast } from './place.ts';

const word = 'Zwielichtwort';
const lines: string[] = [];
const log = createLog('trace', { write: (line: string) => void lines.push(line) });
const { cast, origin, app } = await openPlaceWithCast({}, { worker: true, log });
const ask = (path: string) => fetch(`${origin}/api/${path}`);

test('what was searched is kept nowhere: not in the database, not in a log, and nobody keeps the answer', async () => {
  for (const path of [
    `community.search?q=${word}`,
    `community.search?q=want+to+die+${word}&by=${word}`,
    `community.search?q=${word}&from=${word}`,
    `accounts.people?name=${word}`,
    `nothing.here?q=${word}`,
  ]) {
    const answer = await ask(path);
    expect(answer.headers.get('cache-control'), path).toBe('no-store');
    expect(answer.headers.get('referrer-policy'), path).toBe('strict-origin');
  }
  const person = await cast.person('Ann');
  await app.ask('accounts.people', person, { name: `quiero morir ${word}` });
  await app.ask('community.search', person, { q: `${word} ${'-'.repeat(40)}` });
  await cast.drain();
  expect(await tracesOf(cast, [word])).toEqual([]);
  expect(lines.filter((line) => line.includes(word))).toEqual([]);
});

test('what the database says of an error is not logged: it quotes what people wrote', async () => {
  const problem: unknown = await cast.sql(`select '${word}'::uuid`).catch((one: unknown) => one);
  expect(String(problem)).toContain(word);
  log.error({ err: problem }, 'a request failed');
  expect(lines.at(-1)).toContain('22P02');
  expect(lines.at(-1)).not.toContain(word);
});
