import { references, type Imported, type ObjectType } from './format.ts';
import { ImportError } from './parse-error.ts';
import type { AnyImported } from './parse-line.ts';

export type Reference = { type: ObjectType; id: string };

/** An object that was imported before; of a post, also the discussion that it stands in. */
export type KnownObject = Reference & { discussion?: string };

/** Asks once for the objects that a file names and does not hold; answers those that are known. */
export type KnownLookup = (
  source: string,
  wanted: readonly Reference[],
) => Promise<readonly KnownObject[]>;

/** Every object that is named is in the file or known, and posts stand in one thread. */
export async function checkReferences(
  objects: readonly AnyImported[],
  source: string,
  lookUp: KnownLookup,
): Promise<void> {
  const found = new Map<string, KnownObject>(objects.map((object) => [keyOf(object), object]));
  const wanted = new Map<string, Reference>();
  for (const object of objects)
    for (const { type, id } of namedBy(object))
      if (!found.has(keyOf({ type, id }))) wanted.set(keyOf({ type, id }), { type, id });
  if (wanted.size > 0)
    for (const known of await lookUp(source, [...wanted.values()])) found.set(keyOf(known), known);

  for (const object of objects) {
    for (const { field, ...named } of namedBy(object))
      if (!found.has(keyOf(named))) throw unknown(object.line, field, named);
    if (object.type === 'post') checkParent(object, found);
  }
  checkCircles(objects.filter((object) => object.type === 'post'));
}

type Named = Reference & { field: string };

function namedBy(object: AnyImported): Named[] {
  const fields: Record<string, unknown> = object;
  return Object.entries<ObjectType>(references[object.type]).flatMap(([field, type]) => {
    const id = fields[field];
    return typeof id === 'string' ? [{ field, type, id }] : [];
  });
}

const unknown = (line: number, field: string, { type, id }: Reference): ImportError =>
  new ImportError(line, field, `There is no ${type} with the id ${JSON.stringify(id)}.`);

function checkParent(post: Imported<'post'>, found: ReadonlyMap<string, KnownObject>): void {
  if (post.parent === null) return;
  const parent = found.get(keyOf({ type: 'post', id: post.parent }));
  if (parent?.discussion !== post.discussion)
    throw new ImportError(
      post.line,
      'parent',
      `The post ${JSON.stringify(post.parent)} stands in another discussion.`,
    );
}

/** Follows each post up once; a way that comes back to a post of its own is a circle. */
function checkCircles(posts: readonly Imported<'post'>[]): void {
  const byId = new Map(posts.map((post) => [post.id, post]));
  const done = new Set<string>();
  for (const post of posts) {
    const way = new Set<string>();
    for (let at: typeof post | undefined = post; at !== undefined && !done.has(at.id);) {
      if (way.has(at.id))
        throw new ImportError(at.line, 'parent', 'The posts stand under one another in a circle.');
      way.add(at.id);
      at = at.parent === null ? undefined : byId.get(at.parent);
    }
    for (const id of way) done.add(id);
  }
}

const keyOf = ({ type, id }: Reference): string => `${type} ${id}`;
