import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '#platform/root.ts';
import { inTurns } from './load.ts';
import { end, freePort, type BenchPlace } from './place.ts';
import type { Figure } from './figures.ts';
import type { Thread } from './seed.ts';
import { statementsOf } from './statements.ts';

/** (a) The discussion page with 20 answers against the yardstick: uncached, signed in, hot. */
export async function measurePages(
  place: BenchPlace,
  thread: Thread,
  cookie: string,
): Promise<Figure[]> {
  const port = await freePort();
  const pages = {
    '/guest': await statementsOf(place.appUrl, thread, null),
    '/member': await statementsOf(place.appUrl, thread, cookie),
  };
  const bare = spawn(
    process.execPath,
    [join(root, 'bench/bare.ts'), place.appUrl, String(port), JSON.stringify(pages)],
    { stdio: 'inherit' },
  );
  await sleep(1_000);
  const own = `${place.origin}/learn/${thread.programme}/${thread.step}`;
  const yard = `http://127.0.0.1:${port}`;
  try {
    // Any cookie keeps a page out of the guests' cache.
    const guest = await inTurns({
      own: { url: own, headers: { cookie: 'theme=auto' } },
      bare: { url: `${yard}/guest` },
    });
    const member = await inTurns({
      own: { url: own, headers: { cookie } },
      bare: { url: `${yard}/member` },
    });
    const hot = await inTurns({ own: { url: own }, bare: { url: `${yard}/constant` } });
    const ratio = (pair: typeof guest) => pair.own.perSecond / pair.bare.perSecond;
    const said = (pair: typeof guest) =>
      `${pair.own.perSecond.toFixed(0)} against ${pair.bare.perSecond.toFixed(0)} pages a second, p99 ${pair.own.p99.toFixed(0)} ms`;
    return [
      {
        what: `guest, uncached (${pages['/guest'].length} statements)`,
        bar: '≥ 0.33, goal 0.50',
        value: ratio(guest),
        shown: ratio(guest).toFixed(2),
        ok: ratio(guest) >= 1 / 3,
        note: said(guest),
      },
      {
        what: `signed in (${pages['/member'].length} statements)`,
        bar: '≥ 0.25, goal 0.33',
        value: ratio(member),
        shown: ratio(member).toFixed(2),
        ok: ratio(member) >= 0.25,
        note: said(member),
      },
      {
        what: 'guest, hot',
        bar: '≥ 0.25 of a constant',
        value: ratio(hot),
        shown: ratio(hot).toFixed(2),
        ok: ratio(hot) >= 0.25,
        note: said(hot),
      },
    ];
  } finally {
    await end(bare);
  }
}
