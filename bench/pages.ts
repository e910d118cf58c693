import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '#platform/root.ts';
import { inTurns, type Load } from './load.ts';
import { end, freePort, type BenchPlace } from './place.ts';
import type { Figure } from './figures.ts';
import { statementsOf, type Asked } from './statements.ts';

/** A page, and the queries it asks of the registry: for a guest and for a member. */
export type Page = {
  what: string;
  path: string;
  guest: readonly Asked[];
  member: readonly Asked[];
};

/** A page against the yardstick: uncached, signed in, hot. */
export async function measurePage(
  place: BenchPlace,
  page: Page,
  cookie: string,
): Promise<Figure[]> {
  const port = await freePort();
  const pages = {
    '/guest': await statementsOf(place.appUrl, page.guest, null),
    '/member': await statementsOf(place.appUrl, page.member, cookie),
  };
  const bare = spawn(
    process.execPath,
    [join(root, 'bench/bare.ts'), place.appUrl, String(port), JSON.stringify(pages)],
    { stdio: 'inherit' },
  );
  await sleep(1_000);
  const own = `${place.origin}${page.path}`;
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
    const many = (statements: readonly unknown[]) => `(${statements.length} statements)`;
    return [
      compared(`${page.what}: guest, uncached ${many(pages['/guest'])}`, guest, {
        bar: '≥ 0.33, goal 0.50',
        least: 1 / 3,
      }),
      compared(`${page.what}: signed in ${many(pages['/member'])}`, member, {
        bar: '≥ 0.25, goal 0.33',
        least: 0.25,
      }),
      compared(`${page.what}: guest, hot`, hot, { bar: '≥ 0.25 of a constant', least: 0.25 }),
    ];
  } finally {
    await end(bare);
  }
}

function compared(
  what: string,
  { own, bare }: { own: Load; bare: Load },
  { bar, least }: { bar: string; least: number },
): Figure {
  const ratio = own.perSecond / bare.perSecond;
  return {
    what,
    bar,
    value: ratio,
    shown: ratio.toFixed(2),
    ok: ratio >= least,
    note: `${own.perSecond.toFixed(0)} against ${bare.perSecond.toFixed(0)} pages a second, p99 ${own.p99.toFixed(0)} ms`,
  };
}

/** What one page costs against another, both uncached. */
export async function measureGrowth(
  place: BenchPlace,
  what: string,
  paths: { small: string; large: string },
): Promise<Figure> {
  const headers = { cookie: 'theme=auto' };
  const { small, large } = await inTurns({
    small: { url: `${place.origin}${paths.small}`, headers },
    large: { url: `${place.origin}${paths.large}`, headers },
  });
  const ratio = small.perSecond / large.perSecond;
  return {
    what,
    bar: '≤ 1.3 ×',
    value: ratio,
    shown: `${ratio.toFixed(2)} ×`,
    ok: ratio <= 1.3,
    note: `${large.perSecond.toFixed(0)} against ${small.perSecond.toFixed(0)} pages a second, uncached`,
  };
}
