import { readFileSync } from 'node:fs';

/** Milliseconds of processor time: of the server's process, worker included, and of PostgreSQL. */
export type Cpu = { node: number; db: number };

/** The kernel counts in hundredths of a second, on every machine that we know of. */
const TICK = 10;

/** What both have used since they began. */
export const cpuOf = (place: { pid: number; postmaster: number }): Cpu => ({
  node: timesOf(place.pid)?.own ?? 0,
  db: treeTime(place.postmaster),
});

export const since = (before: Cpu, after: Cpu): Cpu => ({
  node: after.node - before.node,
  db: after.db - before.db,
});

/**
 * The postmaster with its backends. It waits for each that ends, and the kernel adds what that one used
 * to the postmaster's own account: so whoever ended stays counted. One that ends while we look would be
 * counted twice or not at all, so we look again.
 */
function treeTime(postmaster: number): number {
  for (let tries = 0; tries < 50; tries += 1) {
    const before = childrenOf(postmaster);
    const backends = before.map((pid) => timesOf(pid));
    const main = timesOf(postmaster);
    if (main === undefined) throw new Error('PostgreSQL has ended.');
    if (backends.includes(undefined) || childrenOf(postmaster).join() !== before.join()) continue;
    return backends.reduce((sum, one) => sum + (one?.own ?? 0), main.own + main.ended);
  }
  throw new Error('PostgreSQL starts and ends processes faster than they can be counted.');
}

export const childrenOf = (pid: number): number[] =>
  (readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').match(/\d+/g) ?? []).map(Number);

/** Of a process with all its threads, those that ended too; and of its children that ended. */
function timesOf(pid: number): { own: number; ended: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold anything; fields are counted behind it, utime being the 14th.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15);
    return { own: (user + system) * TICK, ended: (endedUser + endedSystem) * TICK };
  } catch {
    return undefined;
  }
}
