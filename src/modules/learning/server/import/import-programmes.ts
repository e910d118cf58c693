import { forgetGuestPages } from '#platform/guest-pages.ts';
import { membersOf } from '#modules/accounts/index.server.ts';
import type {
  ImportReference,
  KnownImport,
  ProgrammesImport,
  ProgrammesImported,
} from '../../import.contract.ts';
import type { Ctx, R } from '../tx.ts';
import {
  knownCourses,
  knownDiscussions,
  knownPostPlaces,
  knownProgrammes,
  knownSpaces,
} from './known.sql.ts';
import { takeCourses } from './take-courses.ts';
import { takeDiscussions } from './take-discussions.ts';
import { takePosts } from './take-posts.ts';
import { takeProgrammes } from './take-programmes.ts';

/**
 * Adds what an import file brings of programmes and posts; its members are here already. Nobody is
 * told. Throws `Refusal` with the line and the field where it cannot be. `watch` is told how many
 * posts are kept so far.
 */
export async function importProgrammes(
  ctx: Ctx,
  file: ProgrammesImport,
  watch: (kept: number) => void = () => undefined,
): Promise<ProgrammesImported> {
  const { source, discussions, posts } = file;
  const named = [
    ...discussions.flatMap(({ host }) => host ?? []),
    ...posts.map(({ author }) => author),
  ];
  const people = await membersOf(ctx.tx, source, [...new Set(named)]);
  const programmes = await takeProgrammes(ctx, file);
  const courses = await takeCourses(ctx, file, programmes.places);
  const taken = await takeDiscussions(ctx, file, courses.places, people);
  const kept = await takePosts(ctx, file, taken.places, people, watch);
  const tallies = {
    programmes: programmes.tally,
    courses: courses.tally,
    discussions: taken.tally,
    posts: kept.tally,
  };
  if (Object.values(tallies).some(({ added }) => added > 0)) forgetGuestPages(ctx);
  return { ...tallies, completions: kept.completions };
}

/** Which of the objects that a file names, and does not hold, were imported before. */
export async function knownImports(
  { tx }: { tx: R },
  source: string,
  wanted: readonly ImportReference[],
): Promise<KnownImport[]> {
  const of = (type: ImportReference['type']) => ({
    source,
    ids: wanted.filter((one) => one.type === type).map(({ id }) => id),
  });
  const named =
    (type: ImportReference['type']) =>
    ({ externalId }: { externalId: string }): KnownImport => ({ type, id: externalId });
  const posts = await knownPostPlaces(tx, of('post'));
  return [
    ...(await knownSpaces(tx, of('space'))).map(({ id }) => ({ type: 'space' as const, id })),
    ...(await knownProgrammes(tx, of('programme'))).map(named('programme')),
    ...(await knownCourses(tx, of('course'))).map(named('course')),
    ...(await knownDiscussions(tx, of('discussion'))).map(named('discussion')),
    ...posts.map(({ id, discussion }) => ({ type: 'post' as const, id, discussion })),
  ];
}
