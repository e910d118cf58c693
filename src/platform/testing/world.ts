import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { expect, inject } from 'vitest';
import { system, type Actor } from '../actor.ts';
import { openDatabase, type Database } from '../db/database.ts';
import { noLimits } from '../limits.ts';
import { ask, perform, type Deps, type Origin } from '../perform.ts';
import type { Registry } from '../registry.ts';
import { readSettings, type Settings } from '#settings';
import type { AnyQuery, AnyUseCase, OutOf, ViewOf } from '../use-case.ts';
import { Refusal } from '../verdict.ts';
import { isOften } from '../worker.ts';
import { atEnd } from './at-end.ts';
import { drainTwice } from './drain-twice.ts';
import { statementsOf } from './statements.ts';

/** A database of one's own, cloned from the migrated template, and a clock that stands still. */
export type World = {
  db: Database;
  deps: Deps;
  registry: Registry;
  /** `from`: where they sit, for what is counted by it. */
  as(actor: Actor, from?: Partial<Origin>): Acting;
  /** Delivers all due events, each handler twice; the number of first deliveries. What is done every second is done. */
  drain(): Promise<number>;
  /** Sets the clock. */
  at(moment: string | Date): void;
  /** How many SQL statements a piece of work takes (begin and commit not counted). */
  statements(work: () => Promise<unknown>): Promise<number>;
  sql<Row extends object>(text: string, values?: unknown[]): Promise<Row[]>;
  /** The same as the owner of the tables, for what the application's role may not. */
  asOwner(text: string): Promise<void>;
};

type Acting = {
  does<U extends AnyUseCase>(useCase: U, input: unknown): Promise<OutOf<U>>;
  asks<Q extends AnyQuery>(query: Q, input?: unknown): Promise<ViewOf<Q>>;
  /** The refusal that the act meets; fails when it is allowed. */
  refused(entry: AnyUseCase | AnyQuery, input?: unknown): Promise<Refusal>;
};

const origin: Origin = { network: '127.0.0.1' };

/**
 * Opens a world for one test file; closed when the file is through. `fill`: what makes its database,
 * given the owner's address, where that is no clone of the template.
 */
export async function openWorld(
  registry: Registry,
  settings: Partial<Settings> = {},
  fill?: (ownerUrl: string) => Promise<void>,
): Promise<World> {
  const { ownerUrl, appUrl, template } = inject('database');
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await once(ownerUrl, `create database ${name} template ${fill ? 'template0' : template}`);
  await fill?.(withDatabase(ownerUrl, name));
  const db = openDatabase(withDatabase(appUrl, name), { max: 8 });
  const warned: string[] = [];
  for (const pool of [db.pool, db.reading])
    pool.on('connect', (client) =>
      client.on('notice', ({ severity, message }) => {
        if (severity === 'WARNING') warned.push(message ?? '');
      }),
    );
  atEnd(async () => {
    await db.close();
    expect(warned, 'PostgreSQL only warns where it does not do as it was told').toEqual([]);
    // Waits five seconds for whoever is still connected, and fails: nobody should be.
    await once(ownerUrl, `drop database ${name}`);
  });
  // Made by whoever needs it: keys, and the list of who was erased.
  const DATA_DIR = join(tmpdir(), `samovar-${name}`);
  atEnd(() => rmSync(DATA_DIR, { recursive: true, force: true }));
  let clock = new Date('2026-03-04T20:00:00Z');
  const deps: Deps = {
    db,
    settings: { ...readSettings({ LOG_LEVEL: 'error', DATA_DIR }, registry.settings), ...settings },
    now: () => new Date(clock),
    registry,
    limiter: noLimits,
  };
  return {
    db,
    deps,
    registry,
    as: (actor, from) => acting(deps, actor, { ...origin, ...from }),
    async drain() {
      const delivered = await drainTwice(deps, registry.handlers);
      for (const { useCase, then } of registry.timers.filter(isOften)) {
        const out = await perform(deps, system, useCase, {}, origin);
        await then?.(deps, out, new AbortController().signal);
      }
      return delivered;
    },
    at: (moment) => void (clock = new Date(moment)),
    statements: async (work) =>
      (await statementsOf(work)).filter(
        ({ text, database }) => database === name && !UNCOUNTED.test(text),
      ).length,
    sql: async <Row extends object>(text: string, values: unknown[] = []) =>
      (await db.pool.query(text, values)).rows as Row[],
    asOwner: (text) => once(withDatabase(ownerUrl, name), text),
  };
}

function acting(deps: Deps, actor: Actor, from: Origin): Acting {
  const act = (entry: AnyUseCase | AnyQuery, input: unknown) =>
    entry.kind === 'query'
      ? ask(deps, actor, entry, input, from)
      : perform(deps, actor, entry, input, from);
  return {
    does: async (useCase, input) => (await act(useCase, input)) as OutOf<typeof useCase>,
    asks: async (query, input) => (await act(query, input)) as ViewOf<typeof query>,
    async refused(entry, input) {
      try {
        await act(entry, input);
      } catch (problem) {
        if (problem instanceof Refusal) return problem;
        throw problem;
      }
      throw new Error(`${entry.name} was allowed`);
    },
  };
}

/** How often the queue looks after itself depends on the clock, and is nobody's query. */
const UNCOUNTED = /^(begin|commit|start transaction|rollback)|_private_jobs/i;

async function once(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

declare module 'vitest' {
  interface ProvidedContext {
    database: {
      ownerUrl: string;
      appUrl: string;
      sealerUrl: string;
      template: string;
      dataDir: string | null;
    };
  }
}
