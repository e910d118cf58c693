import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Actor, Side } from '#platform/actor.ts';
import { broughtInto, said, saidIn } from '#platform/languages/said.sql.ts';
import type { ReadTx } from '#platform/db/database.ts';
import type { R, T } from '../tx.ts';
import { isAsked } from './asked.sql.ts';
import { cameToTheEnd } from './finished.sql.ts';
import { hiddenFrom, visibleTo } from './visible.sql.ts';
import { isProgramme } from './at.sql.ts';
import type { AtStep } from '../../programme.contract.ts';

export type ProgrammeRow = {
  id: string;
  slug: string;
  side: Side;
  title: string;
  summary: string;
  home: string | null;
  /** The language it was first written in, the one this reader has it in, and the further ones. */
  first: string | null;
  readIn: string | null;
  versions: string[];
  isPublic: boolean;
  published: boolean;
  closed: boolean;
  setAside: 'archived' | 'hidden' | null;
  steps: number;
  enrolledAt: Date | null;
  endedAt: Date | null;
};

const programmesOf = (actor: Actor, which: RawBuilder<unknown>) => sql<ProgrammeRow>`
  select programme.id, programme.slug, programme.side, ${said('programme.id', 'programme.title', actor.locale)} as title,
    ${said('programme.id', 'programme.summary', actor.locale)} as summary, programme.home, programme.language as first,
    ${saidIn('programme.id', sql.ref('programme.language'), actor.locale)} as "readIn",
    ${broughtInto('programme.id')} as versions,
    programme.is_public as "isPublic", programme.published_at is not null as published,
    programme.closed_at is not null as closed, programme.set_aside as "setAside",
    (select count(*)::int from learning.step s where s.programme_id = programme.id and ${isAsked('s')}) as steps,
    enrolment.enrolled_at as "enrolledAt",
    ${cameToTheEnd(actor)} as "endedAt"
  from learning.programme left join learning.enrolment
    on enrolment.programme_id = programme.id and enrolment.persona_id = ${actor.personaId}::uuid
  where ${which}`;

const readable = (actor: Actor, which: RawBuilder<unknown>) =>
  programmesOf(actor, sql`${visibleTo(actor)} ${which}`);

/** The programmes an actor may read: those they are enrolled in first, then by title. */
export const listProgrammes = (tx: R, actor: Actor) =>
  readable(
    actor,
    sql`order by enrolment.enrolled_at desc nulls last, lower(programme.title), programme.id`,
  ).rows(tx);

export const findProgramme = (tx: R, actor: Actor, at: AtStep) =>
  readable(actor, sql`and ${isProgramme(at)}`).first(tx);

/** One that is hidden from somebody who was in it: of use for what is theirs, and for nothing else. */
export const findHidden = (tx: R, actor: Actor, at: AtStep) =>
  programmesOf(actor, sql`${isProgramme(at)} and ${hiddenFrom(actor)}`).first(tx);

/** All of those. */
export const listHidden = (tx: R, actor: Actor) =>
  programmesOf(actor, sql`${hiddenFrom(actor)} order by lower(programme.title), programme.id`).rows(
    tx,
  );

/** What a programme was first called, whoever asks. */
export const titleOfProgramme = async ({ tx }: { tx: ReadTx }, id: string) =>
  (
    await sql<{
      title: string;
    }>`select title from learning.programme where id = ${id}::uuid`.first(tx)
  )?.title;

/** Those that somebody reads, as they read of them. */
export const programmesSeen = (actor: Actor) =>
  sql`select programme.id, ${said('programme.id', 'programme.title', actor.locale)}, '/learn/' || programme.slug
    from learning.programme programme where ${visibleTo(actor)}`;

export const deleteEnrolment = (tx: T, programmeId: string, personaId: string) =>
  sql`delete from learning.enrolment
    where programme_id = ${programmeId}::uuid and persona_id = ${personaId}::uuid`.execute(tx);
