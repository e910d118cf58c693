import type { KnownMember } from '#modules/accounts/import.contract.ts';
import { renderMarkdown } from '#platform/markdown.ts';
import { slugOf } from '#platform/slug.rules.ts';
import { reservedSlugs } from '../../authoring.contract.ts';
import type { ImportedDiscussion, ProgrammesImport } from '../../import.contract.ts';
import { putCourseBack } from '../authoring/removing.sql.ts';
import { freeSlug } from '../authoring/slug.rules.ts';
import type { Ctx } from '../tx.ts';
import { knownDiscussions, type KnownDiscussion } from './known.sql.ts';
import { partsOf } from './parts.rules.ts';
import { insertSteps, takenBySteps, type NewStep } from './places.sql.ts';
import { refused, refuseDifference, takeIn } from './refusing.ts';
import type { CoursePlace } from './take-courses.ts';

export type DiscussionPlace = { id: string; programmeId: string; hostId: string | null };
type People = ReadonlyMap<string, KnownMember>;

/** The discussions that a file holds or names: those that are new are added. */
export async function takeDiscussions(
  ctx: Ctx,
  file: ProgrammesImport,
  courses: ReadonlyMap<string, CoursePlace>,
  people: People,
) {
  const { source, discussions, posts } = file;
  const named = new Set([...discussions.map(({ id }) => id), ...posts.map((p) => p.discussion)]);
  const known = await knownDiscussions(ctx.tx, { source, ids: [...named] });
  const room = await roomIn(ctx, [...courses.values()]);
  const taken = await takeIn(file, discussions, known, {
    refuse: (found, discussion) => refuseChange(found, discussion, people),
    add: (discussion) => stepOf(ctx.newId(), discussion, { file, courses, people, room }),
  });
  const weight = ({ body, questions }: NewStep) => body.length + questions.join().length;
  for (const steps of partsOf(taken.fresh, weight)) await insertSteps(ctx.tx, file, steps);
  // A course that was removed comes back with what stands in it, as it does for a step that is brought back.
  const filled = new Map(taken.fresh.map((step) => [step.courseId, step.programmeId]));
  for (const [courseId, id] of filled) await putCourseBack(ctx.tx, { id, courseId });
  return taken;
}

type Room = { positions: ReadonlySet<string>; slugs: Map<string, Set<string>> };
type With = {
  file: ProgrammesImport;
  courses: ReadonlyMap<string, CoursePlace>;
  people: People;
  room: Room;
};

/** What stands already where steps are to be added. */
async function roomIn(ctx: Ctx, courses: readonly CoursePlace[]): Promise<Room> {
  const programmeIds = [...new Set(courses.map(({ programmeId }) => programmeId))];
  const taken = await takenBySteps(ctx.tx, programmeIds);
  const slugs = new Map(programmeIds.map((id) => [id, new Set(reservedSlugs)]));
  for (const { programmeId, slug } of taken) slugs.get(programmeId)?.add(slug);
  return { positions: new Set(taken.map((one) => `${one.within} ${one.position}`)), slugs };
}

const said = (discussion: ImportedDiscussion) => ({
  course: discussion.course,
  position: discussion.position,
  title: discussion.title,
  createdAt: discussion.createdAt.toISOString(),
  body: discussion.body,
  questions: discussion.questions,
  requires: discussion.requires,
});

function refuseChange(before: KnownDiscussion, now: ImportedDiscussion, people: People): void {
  refuseDifference(before.imported, said(now), now.line);
  // Who hosted it and was erased is nobody, in the file as here.
  const host = now.host === null ? null : people.get(now.host)?.personaId;
  if (host !== before.hostId) throw refused('import_differs', now.line, 'host');
}

function stepOf(id: string, discussion: ImportedDiscussion, found: With): NewStep {
  const { course, position, title, body, createdAt, questions, requires, line } = discussion;
  const place = found.courses.get(course);
  const host = discussion.host === null ? null : found.people.get(discussion.host);
  const slugs = found.room.slugs.get(place?.programmeId ?? '');
  if (place === undefined || host === undefined || slugs === undefined)
    throw new Error('a course or a host was named that nobody knows');
  if (host !== null && host.side !== found.file.side)
    throw refused('import_person_of_other_side', line, 'host');
  if (found.room.positions.has(`${place.id} ${position}`))
    throw refused('import_place_taken', line, 'position');
  const wished = slugOf(title, 'discussion');
  const slug = slugs.has(wished) ? freeSlug(wished, slugs) : wished;
  slugs.add(slug);
  return {
    ...{ id, externalId: discussion.id, imported: said(discussion) },
    ...{ courseId: place.id, programmeId: place.programmeId, slug, position },
    ...{ hostId: host?.personaId ?? null, createdAt, title, body, questions, ...requires },
    bodyHtml: renderMarkdown(body),
  };
}
