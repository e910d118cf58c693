import { allowLateParents } from '#modules/posts/index.server.ts';
import type { KnownMember } from '#modules/accounts/import.contract.ts';
import type { ImportedPost, ProgrammesImport, Tally } from '../../import.contract.ts';
import { lockSteps } from '../discussion/own-posts.sql.ts';
import { recomputeReplied } from '../discussion/counted.sql.ts';
import type { Ctx } from '../tx.ts';
import { insertImportedEnds, whoFinished } from '../programme/finished.sql.ts';
import { grantedBy } from './granted.rules.ts';
import { writePosts } from './write-posts.ts';
import { knownPosts, type KnownPost } from './known.sql.ts';
import { recountAll, type Fresh } from './recount-all.ts';
import { refused, refuseDifference } from './refusing.ts';
import { insertBegun, insertCompletions } from './standing.sql.ts';
import type { DiscussionPlace } from './take-discussions.ts';

type People = ReadonlyMap<string, KnownMember>;
type Places = ReadonlyMap<string, DiscussionPlace>;

/**
 * The posts of a file: those that are new are added, and everything said in their discussions is
 * judged together again. `watch` is told how many are kept so far.
 */
export async function takePosts(
  ctx: Ctx,
  file: ProgrammesImport,
  places: Places,
  people: People,
  watch: (kept: number) => void,
): Promise<{ tally: Tally; completions: number }> {
  const { fresh, known } = await sort(ctx, file, places, people);
  const tally = { added: fresh.length, known };
  if (fresh.length === 0) return { tally, completions: 0 };

  const stepIds = [...new Set(fresh.map(({ stepId }) => stepId))];
  const lastSeqs = await lockSteps(ctx.tx, stepIds);
  await allowLateParents(ctx.tx);
  const recounted = await recountAll(ctx, stepIds, places, { fresh, lastSeqs });
  await writePosts(ctx, file, { fresh, recounted, watch });
  await recomputeReplied(ctx.tx, { stepIds });
  await insertBegun(ctx.tx, file, begunBy(fresh, places));
  const granted = [...recounted].flatMap(([stepId, { posts, hosts, rules, beganWith }]) =>
    grantedBy(posts, hosts, rules, beganWith).map((one) => ({ ...one, stepId })),
  );
  const completions = await insertCompletions(ctx.tx, file, granted);
  // They came to the end long ago: nothing that authors do later tells them so as if it were new.
  for (const programmeId of new Set(fresh.map((one) => one.programmeId)))
    await insertImportedEnds(ctx.tx, {
      ...{ programmeId, people: await whoFinished(ctx.tx, programmeId) },
      importId: file.importId,
    });
  return { tally, completions };
}

/** What is new of the posts of a file, with our ids; refused where a known one is another now. */
async function sort(
  ctx: Ctx,
  { source, side, posts }: ProgrammesImport,
  places: Places,
  people: People,
): Promise<{ fresh: Fresh[]; known: number }> {
  const named = new Set(posts.flatMap(({ id, parent }) => (parent === null ? id : [id, parent])));
  const rows = await knownPosts(ctx.tx, { source, ids: [...named] });
  const before = new Map(rows.map((row) => [row.externalId, row]));
  const idOf = new Map(rows.map(({ externalId, id }) => [externalId, id]));
  for (const { id } of posts) if (!before.has(id)) idOf.set(id, ctx.newId());
  const fresh: Fresh[] = [];
  for (const post of posts) {
    const found = before.get(post.id);
    if (found !== undefined) {
      refuseChange(found, post, people);
      continue;
    }
    const id = idOf.get(post.id);
    const place = places.get(post.discussion);
    const author = people.get(post.author);
    if (id === undefined || place === undefined || author === undefined)
      throw new Error('a discussion or an author was named that nobody knows');
    if (author.side !== side) throw refused('import_person_of_other_side', post.line, 'author');
    const parentId = post.parent === null ? null : (idOf.get(post.parent) ?? null);
    const { id: stepId, programmeId } = place;
    fresh.push({ id, stepId, programmeId, parentId, authorId: author.personaId, post });
  }
  return { fresh, known: posts.length - fresh.length };
}

function refuseChange(before: KnownPost, now: ImportedPost, people: People): void {
  const { discussion, parent, createdAt, body, line } = now;
  const author = people.get(now.author)?.personaId;
  refuseDifference(before, { discussion, parent, author, createdAt, body }, line);
}

/** Who began where: whoever posts in a discussion of somebody else. */
function begunBy(fresh: readonly Fresh[], places: Places) {
  const programmes = new Map([...places.values()].map((place) => [place.id, place]));
  const first = new Map<string, Fresh>();
  for (const one of fresh) {
    const key = `${one.stepId} ${one.authorId}`;
    const earlier = first.get(key);
    if (earlier === undefined || one.post.createdAt < earlier.post.createdAt) first.set(key, one);
  }
  return [...first.values()].flatMap(({ stepId, authorId, post }) => {
    const place = programmes.get(stepId);
    if (place === undefined || place.hostId === authorId) return [];
    return [{ stepId, programmeId: place.programmeId, personaId: authorId, at: post.createdAt }];
  });
}
