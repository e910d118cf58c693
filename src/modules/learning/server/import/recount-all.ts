import type { ImportedPost } from '../../import.contract.ts';
import { namesOf } from '../report/report.sql.ts';
import type { Ctx } from '../tx.ts';
import type { Rule } from './granted.rules.ts';
import { postsBefore, rulesOf, startsIn, type PostBefore } from './posts.sql.ts';
import { recount, type Recounted, type Said } from './recount.rules.ts';
import type { DiscussionPlace } from './take-discussions.ts';

/** A post that an import brings, with the ids it has here. */
export type Fresh = {
  id: string;
  stepId: string;
  programmeId: string;
  parentId: string | null;
  authorId: string;
  post: ImportedPost;
};

export type RecountedStep = Recounted & {
  rules: readonly Rule[];
  /** The version of the rule under which somebody began. */
  beganWith(personaId: string): number;
};

/** Imported posts answer what the file asked: the first version. */
const FIRST = 1;

/** What is new in discussions, and the last seq of each before it. */
type New = { fresh: readonly Fresh[]; lastSeqs: ReadonlyMap<string, number> };

/** Judges everything that was said in these discussions, by discussion. */
export async function recountAll(
  ctx: Ctx,
  stepIds: readonly string[],
  places: ReadonlyMap<string, DiscussionPlace>,
  { fresh, lastSeqs }: New = { fresh: [], lastSeqs: new Map() },
): Promise<Map<string, RecountedStep>> {
  const freshIn = Map.groupBy(fresh, ({ stepId }) => stepId);
  const rulesIn = Map.groupBy(await rulesOf(ctx.tx, stepIds), ({ stepId }) => stepId);
  const before = Map.groupBy(await postsBefore(ctx.tx, stepIds), ({ stepId }) => stepId);
  const starts = await startsIn(ctx.tx, stepIds);
  const versionOf = new Map(starts.map((s) => [`${s.stepId} ${s.personaId}`, s.version]));
  const hostOf = new Map([...places.values()].map(({ id, hostId }) => [id, hostId]));
  // What was written elsewhere mentions people of that place, and nobody who only posted here.
  const mentionable = new Set(fresh.map(({ authorId }) => authorId));
  for (const posts of before.values())
    for (const { author, isNative } of posts) if (!isNative) mentionable.add(author);
  for (const host of stepIds.map((id) => hostOf.get(id))) if (host != null) mentionable.add(host);
  const names = await namesOf(ctx.tx, [...mentionable]);

  return new Map(
    stepIds.map((stepId) => {
      const posts = freshIn.get(stepId) ?? [];
      const rules = rulesIn.get(stepId) ?? [];
      const host = hostOf.get(stepId) ?? null;
      const asked = {
        hosts: host === null ? [] : [host],
        questions: rules.find(({ version }) => version === FIRST)?.questions ?? [],
      };
      const said = saidIn(before.get(stepId) ?? [], posts, lastSeqs.get(stepId) ?? 0);
      const recounted = recount(asked, names, said);
      const beganWith = (personaId: string) => versionOf.get(`${stepId} ${personaId}`) ?? FIRST;
      return [stepId, { ...recounted, rules, beganWith }];
    }),
  );
}

/** What is new arrives behind all that was here, in order of time. */
function saidIn(before: readonly PostBefore[], fresh: readonly Fresh[], lastSeq: number): Said[] {
  const idOf = new Map(before.map(({ arrival, id }) => [arrival, id]));
  return [
    ...before.map((post) => ({
      ...{ ...post, removed: post.isGone },
      // Under one that went it stands nowhere, until it is said anew.
      before: { ...post, rootId: idOf.get(post.rootSeq) ?? '' },
    })),
    ...byTime(fresh).map(({ id, authorId, parentId, post: { createdAt, body } }, place) => ({
      ...{ id, author: authorId, parent: parentId, createdAt, arrival: lastSeq + 1 + place, body },
      ...{ isNative: false, isHeld: false, before: null },
    })),
  ];
}

const byTime = (fresh: readonly Fresh[]): Fresh[] =>
  [...fresh].sort((a, b) => a.post.createdAt.getTime() - b.post.createdAt.getTime());
