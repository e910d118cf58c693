import type { ImportedDiscussion, ImportedPost } from '#modules/learning/import.contract.ts';
import type { ImportedMember } from '#modules/accounts/import.contract.ts';

type File = {
  members: readonly ImportedMember[];
  discussions: readonly ImportedDiscussion[];
  posts: readonly ImportedPost[];
};

/**
 * A file without the people who were erased here: neither they nor their words come back. What hung
 * on their posts hangs on the next post above that stays; `known`: posts that are here already, as
 * gaps. Hosts among them are nobody.
 */
export function withoutErased<F extends File>(
  file: F,
  erased: ReadonlySet<string>,
  known: ReadonlySet<string>,
): F {
  if (erased.size === 0) return file;
  const gone = new Map(
    file.posts
      .filter(({ id, author }) => erased.has(author) && !known.has(id))
      .map(({ id, parent }) => [id, parent]),
  );
  const above = (parent: string | null): string | null => {
    let at = parent;
    for (let steps = 0; at !== null && gone.has(at) && steps <= gone.size; steps += 1)
      at = gone.get(at) ?? null;
    return at;
  };
  return {
    ...file,
    members: file.members.filter(({ id }) => !erased.has(id)),
    discussions: file.discussions.map((one) =>
      one.host !== null && erased.has(one.host) ? { ...one, host: null } : one,
    ),
    posts: file.posts
      .filter(({ author }) => !erased.has(author))
      .map((post) => ({ ...post, parent: above(post.parent) })),
  };
}
