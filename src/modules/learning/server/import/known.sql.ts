import { sql } from '#platform/db/sql.ts';
import type { Side } from '#platform/actor.ts';
import { firstWords } from '#modules/posts/index.server.ts';
import type { R } from '../tx.ts';

/** What was imported before under an id, and what the file said then. */
export type KnownPlace = { externalId: string; id: string; side: Side; imported: object };
export type KnownCourse = KnownPlace & { programmeId: string };
export type KnownDiscussion = KnownCourse & { hostId: string | null };

type Of = { source: string; ids: readonly string[] };

export const knownProgrammes = (tx: R, { source, ids }: Of) =>
  sql<KnownPlace>`
    select external_id as "externalId", id, side, imported from learning.programme
    where source = ${source} and external_id = any(${ids}::text[])`.rows(tx);

/** Spaces are kept as the home of their programmes only. */
export const knownSpaces = (tx: R, { source, ids }: Of) =>
  sql<{ id: string; name: string }>`
    select distinct imported ->> 'space' as id, imported ->> 'home' as name from learning.programme
    where source = ${source} and imported ->> 'space' = any(${ids}::text[])`.rows(tx);

export const knownCourses = (tx: R, { source, ids }: Of) =>
  sql<KnownCourse>`
    select course.external_id as "externalId", course.id, programme.side, course.imported,
      programme.id as "programmeId"
    from learning.course join learning.programme on programme.id = course.programme_id
    where course.source = ${source} and course.external_id = any(${ids}::text[])`.rows(tx);

export const knownDiscussions = (tx: R, { source, ids }: Of) =>
  sql<KnownDiscussion>`
    select step.external_id as "externalId", step.id, programme.side, step.imported,
      programme.id as "programmeId", step.host_id as "hostId"
    from learning.step join learning.programme on programme.id = step.programme_id
    where step.source = ${source} and step.external_id = any(${ids}::text[])`.rows(tx);

export type KnownPost = {
  externalId: string;
  id: string;
  discussion: string;
  parent: string | null;
  author: string;
  createdAt: Date;
  body: string;
};

/** Posts as they were imported: what was edited here since is left aside. */
export const knownPosts = (tx: R, { source, ids }: Of) =>
  sql<KnownPost>`
    select p.external_id as "externalId", p.id, step.external_id as discussion,
      parent.external_id as parent, c.author_id as author, p.created_at as "createdAt",
      ${firstWords('p')} as body
    from posts.pub_post p join learning.counted c on c.post_id = p.id
    join learning.step on step.id = c.step_id
    left join posts.pub_post parent on parent.id = p.parent_id
    where p.source = ${source} and p.external_id = any(${ids}::text[])`.rows(tx);

/** Where posts stand that were imported before; without their words. */
export const knownPostPlaces = (tx: R, { source, ids }: Of) =>
  sql<{ id: string; discussion: string }>`
    select p.external_id as id, step.external_id as discussion
    from posts.pub_post p join learning.step on step.id = p.place_id
    where p.source = ${source} and p.external_id = any(${ids}::text[])`.rows(tx);
