/// <reference types="vite/client" />
import { randomUUID as id } from 'node:crypto';
import type { leave as inCommunity } from '#modules/community/testing/leaving.ts';
import type { leave as inLearning } from '#modules/learning/testing/leaving.ts';
import type { Person } from '#platform/actor.ts';
import type { Cast } from '../cast/cast.ts';
import { openPutting } from './put.ts';

export type Everything = Awaited<ReturnType<typeof everythingOf>>;

export type Made = {
  ann: Person;
  listener: string;
  others: { ben: Person; carl: Person };
  put: Awaited<ReturnType<typeof openPutting>>['put'];
  cast: Cast;
};

/** What each module says of itself, beside it. */
type Leaving = {
  /** Leaves a trace of somebody in every table of the module that holds anything of anybody. */
  leave(made: Made): Promise<unknown>;
  /** Tables that hold nothing of anybody. */
  aboutNobody?: readonly string[];
  /** Words of hers, to be searched for. */
  words?: readonly string[];
  /** Tables of which something of hers stays when she changes sides. */
  stays?: readonly string[];
};
const modules = Object.entries(
  import.meta.glob<Leaving>('../../src/{platform,modules/*}/testing/leaving.ts', { eager: true }),
);

export const aboutNobody = modules.flatMap(([, { aboutNobody: tables = [] }]) => tables);
export const staysOfHers = modules.flatMap(([, { stays = [] }]) => stays);
export const wordsOfHers = modules.flatMap(([, { words = [] }]) => words);

/** Somebody of whom there is a trace in every table that holds anything of anybody. */
export async function everythingOf(cast: Cast, name: string) {
  const { put, words, tables, columns } = await openPutting(cast);
  const ann = await cast.person(name);
  const ben = await cast.person(`Ben ${id().slice(0, 6)}`);
  const carl = await cast.person(`Carl ${id().slice(0, 6)}`);
  const made = { ann, listener: id(), others: { ben, carl }, put, cast };
  const left = new Map<string, unknown>();
  for (const [path, { leave }] of modules)
    left.set(path.split('/').at(-3) ?? '', await leave(made));
  await cast.drain();
  return {
    ...{ ...made, words, tables, columns },
    community: left.get('community') as Awaited<ReturnType<typeof inCommunity>>,
    learning: left.get('learning') as Awaited<ReturnType<typeof inLearning>>,
  };
}
