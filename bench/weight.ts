import { request } from 'node:http';
import { readFileSync } from 'node:fs';
import { http } from './api.ts';
import { childrenOf } from './cpu.ts';
import { within, type Figure } from './figures.ts';
import { openPlace, type Place } from './place.ts';
import type { Sides } from './sides.ts';

/** What a telephone downloads for reading a thread the first time, and what a page weighs before it is compressed. */
export async function measureWeight({ base, now, content, tree }: Sides): Promise<Figure[]> {
  const path = `/talk/${content.space.slug}/${content.thread.slug}`;
  const before = await weigh(base.origin, path);
  const after = await weigh(now.origin, path);
  const kB = (value: number) => `${value.toFixed(1)} kB`;
  return [
    within('JavaScript for reading, compressed', [before.js, after.js], 60, kB),
    within('CSS for reading, compressed', [before.css, after.css], 30, kB),
    within('HTML of a thread of 20 posts, as made', [before.html, after.html], before.html, kB),
    ...(await measureStart(tree)),
  ];
}

async function weigh(origin: string, path: string) {
  const { body } = await http(origin + path);
  const assets = new Set(
    [...body.matchAll(/(?:href|src)="([^"]+\.(?:js|css))"/g)].map(
      (match) => new URL(match[1] ?? '', origin + path).href,
    ),
  );
  const all = async (kind: string) => {
    let bytes = 0;
    for (const url of assets) if (url.endsWith(kind)) bytes += await compressedSize(url);
    return bytes / 1_000;
  };
  const [js, css] = [await all('.js'), await all('.css')];
  if (js === 0 || css === 0) throw new Error('The page names no script or no styles.');
  return { js, css, html: Buffer.byteLength(body) / 1_000 };
}

function compressedSize(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { 'accept-encoding': 'br, gzip' } }, (res) => {
      let bytes = 0;
      res.on('data', (chunk: Buffer) => (bytes += chunk.length)).on('end', () => resolve(bytes));
    })
      .on('error', reject)
      .end();
  });
}

/** Memory after the start, and the time to the first page, on an empty directory and again. */
async function measureStart(tree: string): Promise<Figure[]> {
  const first = await openPlace({ tree });
  const memory = memoryOf(first);
  await first.stop({ keep: true });
  const again = await openPlace({ tree, dataDir: first.dataDir });
  await again.stop();
  const seconds = (value: number) => `${value.toFixed(1)} s`;
  const MB = (value: number) => `${value.toFixed(0)} MB`;
  return [
    within('memory after the start, Node and PostgreSQL', [null, memory], 400, MB),
    within('cold start, installed tree', [null, again.coldStart / 1_000], 5, seconds),
    within('cold start, empty directory', [null, first.coldStart / 1_000], 120, seconds),
  ];
}

/** Megabytes, shared pages counted once in all. */
const memoryOf = ({ pid, postmaster }: Place): number =>
  [pid, postmaster, ...childrenOf(postmaster)].reduce((all, one) => all + pss(one), 0);

/** One that ended meanwhile has none: PostgreSQL's own come and go. */
const pss = (pid: number): number => {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) / 1_024;
  } catch (problem) {
    if (['ENOENT', 'ESRCH'].includes((problem as NodeJS.ErrnoException).code ?? '')) return 0;
    throw problem;
  }
};
