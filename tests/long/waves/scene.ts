import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Place } from '../../../bench/place.ts';
import { slope } from '#platform/pictures/testing/gallery.ts';
import { does, type Caller } from './call.ts';

export const PASSWORD = 'a quiet long word';
const PICTURES = 260;

export type Scene = {
  origin: string;
  keeper: Caller;
  /** New members, each from an address of their own. */
  members: Caller[];
  ordinary: Caller[];
  space: { id: string; slug: string };
  thread: { id: string; path: string };
  programme: string;
  /** A photograph, as base64. */
  picture: string;
};

/** A place with people, a space, a programme, and somebody with hundreds of pictures. */
export async function setScene({ origin, operator, ownerUrl }: Place): Promise<Scene> {
  if (operator === undefined) throw new Error('A new place has no operator.');
  const [lone, crowd] = ['127.0.0.1', '127.0.1.'];
  const keeper = { from: lone, cookie: '' };
  keeper.cookie = (await does(origin, keeper, 'accounts.sign_in', operator)).cookie;
  const joined = async (name: string, from: string): Promise<Caller> => {
    const fields = { name, password: PASSWORD, birthYear: 1980, guidelines: true };
    return { from, ...(await does(origin, { from, cookie: '' }, 'accounts.join', fields)) };
  };
  const members: Caller[] = [];
  for (let nr = 1; nr <= 15; nr += 1) members.push(await joined(`Wave ${nr}`, crowd + String(nr)));
  const ordinary = [await joined('Olive', '127.0.3.1'), await joined('Oscar', '127.0.3.2')];
  const made = await does<Record<'space' | 'spaceSlug', string>>(
    origin,
    keeper,
    'community.create_space',
    {
      ...{ title: 'Kitchen table', reads: 'everyone', clientId: randomUUID() },
    },
  );
  const space = { id: made.out.space, slug: made.out.spaceSlug };
  const opened = await does<Record<'thread' | 'threadSlug', string>>(
    ...[origin, keeper, 'community.open_thread'],
    { space: space.id, title: 'Evenings', body: 'How was yours?', clientId: randomUUID() },
  );
  const { out } = await does<{ programme: string }>(
    ...[origin, keeper, 'learning.create_programme'],
    { title: 'Listening well', clientId: randomUUID() },
  );
  await givePictures(ownerUrl, ['Wave 14', 'Wave 15']);
  const noise = await slope(4000, 3000).jpeg({ quality: 95 }).toBuffer();
  return {
    ...{ origin, keeper, members, ordinary, space, programme: out.programme },
    thread: { id: opened.out.thread, path: `/talk/${space.slug}/${opened.out.threadSlug}` },
    picture: noise.toString('base64'),
  };
}

async function givePictures(ownerUrl: string, names: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(
      `insert into posts.image (id, uploader_id, type, width, height, bytes, uploaded_at)
       select gen_random_uuid(), id, 'image/webp', 1600, 1200, $1, now()
       from accounts.persona, generate_series(1, ${PICTURES}) where name = any($2)`,
      [randomBytes(300_000), names],
    );
  } finally {
    await client.end();
  }
}
