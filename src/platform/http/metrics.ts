import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** This process's figures, for /metrics. */
export function createMetrics(
  pool: { totalCount: number; idleCount: number; waitingCount: number },
  streams: () => number,
) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'samovar_' });
  new Gauge({
    name: 'samovar_database_connections',
    help: 'Connections of the pool',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      this.set({ state: 'open' }, pool.totalCount);
      this.set({ state: 'idle' }, pool.idleCount);
      this.set({ state: 'waited_for' }, pool.waitingCount);
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
