import { markdownOf, pathOf, suffixOf } from '#platform/personal/files.ts';
import type { Exported, Who } from '#platform/personal/personal.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import { placeKinds, type Called } from '../place.ts';
import { actsBy, otherRows, ownPictures, ownPosts, pictureOf, type OwnPost } from './export.sql.ts';

/** Everything that is somebody's own in all places, their words also as Markdown, with the pictures. */
export async function exportOf({ tx, actor, registry }: ReadCtx, who: Who): Promise<Exported> {
  const places = registry.all(placeKinds);
  const reading = { tx, actor };
  const begun = await Promise.all(places.map((place) => place.openedBy(reading, who)));
  const posts = await ownPosts(tx, who);
  const others = await otherRows(tx, who, begun.flat());
  const pictures = await ownPictures(tx, who);
  const ids = [...posts, ...Object.values(others).flat()].map(({ placeId }) => placeId);
  const called = new Map<string, Called>();
  for (const place of places)
    for (const [id, one] of await place.describe(reading, [...new Set(ids)], who))
      called.set(id, one);
  const titleOf = ({ placeId }: { placeId: string }) => called.get(placeId)?.title ?? null;

  const rowOf = ({ id: _id, placeKind: _kind, placeId, seq, ...post }: OwnPost) => {
    const { scope = null, title = null, kind = null } = called.get(placeId) ?? {};
    return { space: scope, thread: title, ...post, kind: kind && (seq === 1 ? kind : 'reply') };
  };
  return {
    sections: [
      ...places.map(({ kind, module }) => ({
        key: `${module}_posts`,
        rows: posts.filter(({ placeKind }) => placeKind === kind).map(rowOf),
      })),
      ...Object.entries(others).map(([key, rows]) => ({
        key,
        rows: rows.map(({ placeId, ...row }) => ({ thread: titleOf({ placeId }), ...row })),
      })),
      { key: 'acts_by_me', rows: await actsBy(tx, who) },
      {
        key: 'pictures',
        rows: pictures.map(({ id, type, at }) => ({
          file: `pictures/${id}.${suffixOf(type)}`,
          at,
        })),
      },
    ],
    files: [
      ...places.flatMap(({ kind, module }) =>
        posts
          .filter(({ placeKind }) => placeKind === kind)
          .map((post, nr) => ({
            path: pathOf(`posts/${module}`, nr, titleOf(post)),
            content: markdownOf(titleOf(post), post.at, [post.note, post.text]),
          })),
      ),
      ...pictures.flatMap(({ id, type, hasStill }) => [
        { path: `pictures/${id}.${suffixOf(type)}`, content: pictureOf(id, 'bytes') },
        ...(hasStill
          ? [{ path: `pictures/${id}-still.webp`, content: pictureOf(id, 'still') }]
          : []),
      ]),
    ],
  };
}
