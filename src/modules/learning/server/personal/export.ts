import { markdownOf, pathOf } from '#platform/personal/files.ts';
import type { Exported, Who } from '#platform/personal/personal.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import { ownPosts, ownRevisions, smallThings } from './export.sql.ts';

/** Everything of learning that is somebody's own, their words also as Markdown. */
export async function exportOf({ tx }: ReadCtx<never>, who: Who): Promise<Exported> {
  const posts = await ownPosts(tx, who);
  return {
    sections: [
      { key: 'learning_posts', rows: posts },
      { key: 'learning_versions', rows: await ownRevisions(tx, who) },
      ...(await smallThings(tx, who)),
    ],
    files: posts.map((post, nr) => ({
      path: pathOf('posts/learning', nr, post.step),
      content: markdownOf(`${post.programme} · ${post.step}`, post.at, [post.text]),
    })),
  };
}
