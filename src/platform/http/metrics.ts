import type { Database } from '../db/database.ts';
import { countJobs } from '../jobs.sql.ts';
import { countOutgoing } from '../mail/outgoing.sql.ts';
import type { Counted } from './counted.ts';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from '@prometheus-io/client';

/** This process's figures, for /metrics; `counted`: what modules have waiting. */
export function createMetrics(db: Database, streams: () => number, counted: readonly Counted[]) {
  const { pool, reading } = db;
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'samovar_' });
  new Gauge({
    name: 'samovar_database_connections',
    help: 'Connections of the pools',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      this.set({ state: 'open' }, pool.totalCount + reading.totalCount);
      this.set({ state: 'idle' }, pool.idleCount + reading.idleCount);
      this.set({ state: 'waited_for' }, pool.waitingCount + reading.waitingCount);
    },
  });
  new Gauge({
    name: 'samovar_live_streams',
    help: 'Open live streams',
    registers: [registry],
    collect() {
      this.set(streams());
    },
  });
  new Gauge({
    name: 'samovar_jobs',
    help: 'Jobs that are due, that failed and will be tried again, and that will not',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      // With the database away everything else is still told.
      const counts = await countJobs(pool).catch(() => undefined);
      if (counts === undefined) return this.reset();
      this.set({ state: 'due' }, counts.due);
      this.set({ state: 'failing' }, counts.failing);
      this.set({ state: 'given_up' }, counts.given_up);
      oldest.set(counts.oldest);
    },
  });
  const emails: Counted = {
    name: 'samovar_emails',
    help: 'E-mails that wait, that the mail server did not take yet, and that it will not',
    count: countOutgoing,
  };
  for (const { name, help, count } of [emails, ...counted])
    new Gauge({
      ...{ name, help, labelNames: ['state'], registers: [registry] },
      async collect() {
        const counts = await count(db.read()).catch(() => undefined);
        if (counts === undefined) return this.reset();
        for (const [state, many] of Object.entries(counts)) this.set({ state }, many);
      },
    });
  const oldest = new Gauge({
    name: 'samovar_jobs_oldest_seconds',
    help: 'How long the oldest job has been due',
    registers: [registry],
  });
  return {
    registry,
    requests: new Histogram({
      name: 'samovar_request_seconds',
      help: 'Time to answer, by kind of path and status',
      labelNames: ['kind', 'status'],
      buckets: [0.002, 0.005, 0.01, 0.03, 0.1, 0.3, 1, 3],
      registers: [registry],
    }),
  };
}
