import { markdownOf, pathOf, suffixOf } from '#platform/personal/files.ts';
import type { Exported, Who } from '#platform/personal/personal.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import {
  actsAbout,
  actsBy,
  ownPictures,
  ownPosts,
  ownRevisions,
  smallThings,
} from './export.sql.ts';

/** Everything of the community that is somebody's own, their words also as Markdown, with the pictures. */
export async function exportOf({ tx, actor }: ReadCtx<never>, who: Who): Promise<Exported> {
  const posts = await ownPosts(tx, actor, who);
  const pictures = await ownPictures(tx, who);
  const small = await smallThings(tx, actor, who);
  return {
    sections: [
      { key: 'community_posts', rows: posts.map(({ id: _id, ...row }) => row) },
      { key: 'earlier_versions', rows: await ownRevisions(tx, actor, who) },
      { key: 'acts_about_me', rows: await actsAbout(tx, actor, who) },
      { key: 'acts_by_me', rows: await actsBy(tx, who) },
      {
        key: 'pictures',
        rows: pictures.map(({ id, type, at }) => ({
          file: `pictures/${id}.${suffixOf(type)}`,
          at,
        })),
      },
      ...small,
    ],
    files: [
      ...posts.map((post, nr) => ({
        path: pathOf('posts/community', nr, post.thread),
        content: markdownOf(post.thread, post.at, [post.note, post.text]),
      })),
      ...pictures.flatMap(({ id, type, bytes, still }) => [
        { path: `pictures/${id}.${suffixOf(type)}`, content: bytes },
        ...(still === null ? [] : [{ path: `pictures/${id}-still.webp`, content: still }]),
      ]),
    ],
  };
}
