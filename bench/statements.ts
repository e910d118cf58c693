import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPlace, type Place } from './place.ts';
import { http } from './api.ts';

type Statement = { text: string; values: unknown[] };

/** What pages really ask of the database: a second web process on the same data writes it down. */
export type Listener = {
  /** A file with the statements of one page, and their number. */
  statementsOf(path: string, cookie: string): Promise<{ file: string; count: number }>;
  stop(): Promise<void>;
};

export async function listenTo(tree: string, place: Place): Promise<Listener> {
  const folder = mkdtempSync(join(tmpdir(), 'samovar-heard-'));
  const heard = join(folder, 'heard');
  const web = await openPlace({
    ...{ tree, dataDir: place.dataDir, parts: 'web' },
    flags: ['--import', join(tree, 'bench/heard.ts')],
    env: {
      BENCH_HEARD: heard,
      DATABASE_URL: place.appUrl,
      DATABASE_OWNER_URL: place.ownerUrl,
    },
  });
  let pages = 0;
  return {
    async statementsOf(path, cookie) {
      // The first time one is seen here, and on a new connection, a few more are asked.
      for (let times = 0; times < 3; times += 1)
        await http(web.origin + path, { headers: { cookie } });
      writeFileSync(heard, '');
      await http(web.origin + path, { headers: { cookie } });
      const lines = readFileSync(heard, 'utf8').trim().split('\n');
      const all = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Statement);
      const file = join(folder, `${(pages += 1)}.json`);
      writeFileSync(file, JSON.stringify(all));
      return { file, count: all.length };
    },
    stop: () => web.stop({ keep: true }),
  };
}
