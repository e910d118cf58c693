import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { call, type Answer, type Caller } from './call.ts';

export type Met = Answer & { during: string };

/** Somebody who reads and writes all the while; `pulse` is the process itself, asked for nothing. */
export function goOn(origin: string, who: Caller, thread: { id: string; path: string }) {
  const met: Met[] = [];
  const now = { during: 'nothing', isOver: false };
  const asks = async (what: string, path: string, input?: object) => {
    const { during } = now;
    const answer = await call(origin, who, { path, ...(input && { input }) });
    met.push({ ...answer, what, during });
  };
  const again = async (wait: number, round: () => Promise<void>) => {
    while (!now.isOver) {
      await round();
      await sleep(wait);
    }
  };
  const reply = () => ({
    ...{ thread: thread.id, clientId: randomUUID() },
    body: `I put the kettle on, and thought of you: ${randomUUID()}`,
  });
  const all = Promise.all([
    again(25, () => asks('pulse', '/healthz')),
    again(100, () => asks('home', '/')),
    again(100, () => asks('thread', thread.path)),
    // No more than one may write in ten minutes.
    again(2_500, () => asks('reply', '/api/community.post_reply', reply())),
  ]);
  return {
    met,
    /** Names what goes on meanwhile. */
    meanwhile: (what: string) => void (now.during = what),
    async stop() {
      now.isOver = true;
      await all;
    },
  };
}

/** Of each wave and each thing the longest wait, in ms: a line for each wave. */
export function longest(met: readonly Met[]): string {
  const waves = [...new Set(met.map(({ during }) => during))];
  const kinds = [...new Set(met.map(({ what }) => what))];
  return waves
    .map((wave) => {
      const most = kinds.map((kind) => {
        const took = met.filter(({ during, what }) => during === wave && what === kind);
        return `${kind} ${Math.round(Math.max(0, ...took.map((one) => one.took)))}`;
      });
      return `${wave}: ${most.join(' · ')}`;
    })
    .join('\n');
}
