import { execFileSync } from 'node:child_process';
import type { Figure } from './figures.ts';
import type { BenchPlace } from './place.ts';
import type { Thread } from './seed.ts';

/** (d) What a telephone downloads for reading a discussion the first time, compressed. */
export async function measureWeight(place: BenchPlace, thread: Thread): Promise<Figure[]> {
  const page = await fetch(`${place.origin}/learn/${thread.programme}/${thread.step}`);
  const html = await page.text();
  const assets = new Set(
    [...html.matchAll(/(?:href|src)="([^"]+\.(?:js|css))"/g)].map(
      (match) => new URL(match[1] ?? '', page.url).href,
    ),
  );
  const weigh = async (kind: string) => {
    let bytes = 0;
    for (const url of assets) if (url.endsWith(kind)) bytes += await compressedSize(url);
    return bytes / 1_000;
  };
  const js = await weigh('.js');
  const css = await weigh('.css');
  return [
    {
      what: 'JavaScript for reading',
      bar: '≤ 60 kB',
      value: js,
      shown: `${js.toFixed(1)} kB`,
      ok: js <= 60 && js > 0,
      note: 'compressed, as sent',
    },
    {
      what: 'CSS for reading',
      bar: '≤ 30 kB',
      value: css,
      shown: `${css.toFixed(1)} kB`,
      ok: css <= 30 && css > 0,
      note: 'compressed, as sent',
    },
  ];
}

async function compressedSize(url: string): Promise<number> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    request(url, { headers: { 'accept-encoding': 'br, gzip' } }, (res) => {
      let bytes = 0;
      res.on('data', (chunk: Buffer) => (bytes += chunk.length)).on('end', () => resolve(bytes));
    })
      .on('error', reject)
      .end();
  });
}

/** (e) Memory of Node and PostgreSQL after the start, and the time to the first page. */
export function measureStart(place: BenchPlace, again: number): Figure[] {
  const node = memoryOf(place.pid);
  const database = childrenOf(place.pid).reduce((sum, pid) => sum + memoryOf(pid), 0);
  const all = node + database;
  return [
    {
      what: 'memory after start',
      bar: '< 400 MB',
      value: all,
      shown: `${all.toFixed(0)} MB`,
      ok: all < 400,
      note: `Node ${node.toFixed(0)}, PostgreSQL ${database.toFixed(0)} (proportional set size)`,
    },
    {
      what: 'cold start, empty directory',
      bar: '(none)',
      value: place.coldStart,
      shown: `${(place.coldStart / 1_000).toFixed(1)} s`,
      ok: true,
      note: 'creating the database included',
    },
    {
      what: 'cold start, installed tree',
      bar: '< 5 s',
      value: again,
      shown: `${(again / 1_000).toFixed(1)} s`,
      ok: again < 5_000,
      note: 'to the first page',
    },
  ];
}

const memoryOf = (pid: number): number => {
  const rollup = execFileSync('cat', [`/proc/${pid}/smaps_rollup`], { encoding: 'utf8' });
  return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) / 1_024;
};

/** PostgreSQL's processes: those of the postmaster that works on this place's data. */
function childrenOf(pid: number): number[] {
  const dataDir =
    /DATA_DIR=([^\0]+)/.exec(
      execFileSync('cat', [`/proc/${pid}/environ`], { encoding: 'utf8' }),
    )?.[1] ?? '';
  const postmaster = Number(
    execFileSync('head', ['-n', '1', `${dataDir}/postgres/postmaster.pid`], {
      encoding: 'utf8',
    }).trim(),
  );
  const workers = execFileSync('cat', [`/proc/${postmaster}/task/${postmaster}/children`], {
    encoding: 'utf8',
  });
  return [postmaster, ...workers.trim().split(/\s+/).map(Number)];
}
