import { rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { contentOf, copyOf, type Content } from './content.ts';
import { openPlace, type Place } from './place.ts';
import { allJobsDone } from './quiet.ts';
import { treeOf, treeOfNow } from './trees.ts';

/** The tree as it is now, for what is compared with nothing else. */
export type Alone = {
  /** Its files, built. */
  tree: string;
  rounds: number;
  isQuick: boolean;
};

/** The base and the tree as it is now, side by side, each on its own copy of the same community. */
export type Sides = Alone & { base: Place; now: Place; content: Content };

/** Lets the process free what it can at a signal, so that memory can be compared. */
const flags = ['--expose-gc', '--import', join(import.meta.dirname, 'free-at-signal.ts')];

export function openAlone(isQuick: boolean, say: (sentence: string) => void): Alone {
  say('Building the tree as it is now.');
  const tree = treeOfNow();
  process.on('exit', () => rmSync(tree, { recursive: true, force: true }));
  return { tree, isQuick, rounds: isQuick ? 3 : 5 };
}

export async function openSides(
  revision: string,
  alone: Alone,
  say: (sentence: string) => void,
): Promise<Sides & { stop(): Promise<void> }> {
  say(`Building ${revision}.`);
  const baseTree = treeOf(revision);
  say('Writing the community as the base writes it; the first time this takes minutes.');
  const { dataDir, content } = await contentOf(baseTree);
  say('Starting both on copies of it; the newer one migrates its own and indexes the posts.');
  const base = await openPlace({ tree: baseTree, dataDir: copyOf(dataDir), flags });
  const now = await openPlace({ tree: alone.tree, dataDir: copyOf(dataDir), flags });
  await keepFromSearch(now, content.long.slug);
  for (const place of [base, now]) {
    await allJobsDone(place);
    await tidy(place);
  }
  return {
    ...alone,
    ...{ base, now, content },
    async stop() {
      await base.stop();
      await now.stop();
    },
  };
}

/** The base does not find the posts of the long thread: it was written past what indexes them. */
async function keepFromSearch({ ownerUrl }: Place, thread: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const its = 'p.place_id = (select id from community.thread where slug = $1)';
  await client.query(
    `delete from posts.search_waiting w using posts.post p where p.id = w.post_id and ${its}`,
    [thread],
  );
  await client.query(`delete from posts.search_post p where ${its}`, [thread]);
  await client.end();
}

/** As autovacuum leaves a database that has been at rest for a while. */
export async function tidy({ ownerUrl }: Pick<Place, 'ownerUrl'>): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query('vacuum analyze');
  await client.query('checkpoint').catch(() => undefined);
  await client.end();
}
