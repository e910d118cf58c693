import { randomUUID } from 'node:crypto';
import type { Person } from '#platform/actor.ts';
import type { Cast } from '#tests/cast/cast.ts';
import { does } from './does.ts';
import { pixel } from './pixel.ts';

/** The reading offers a file to take away. */
export async function seedFile(
  cast: Cast,
  maker: Person,
  { id: programme, reading }: { id: string; reading: { id: string } },
  word: string,
): Promise<string> {
  const { file, path } = await does<{ file: string; path: string }>(
    cast,
    maker,
    'learning.upload_file',
    {
      ...{ programme, name: `${word}.txt`, clientId: randomUUID() },
      bytes: Buffer.from(`${word} to take away`),
    },
  );
  await does(cast, maker, 'learning.edit_step', {
    ...{ step: reading.id, title: `${word} garden page`, body: `${word} [notes](${path})` },
  });
  return file;
}

/** The author shows a face, and a picture in their opening post. */
export async function seedPictures(cast: Cast, author: Person, talk: { opening: string }) {
  const { version } = await does<{ version: string }>(cast, author, 'accounts.change_picture', {
    picture: pixel,
  });
  const { image } = await does<{ image: string }>(cast, author, 'community.upload_image', {
    picture: pixel,
    clientId: randomUUID(),
  });
  await cast.sql('update posts.image set post_id = $2 where id = $1', [image, talk.opening]);
  await cast.sql('update posts.post set body = body || $2 where id = $1', [
    talk.opening,
    `\n\n![](/images/${image})`,
  ]);
  return { image, avatar: version };
}
