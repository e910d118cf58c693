import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Actor } from '#platform/actor.ts';
import type { ListedPerson } from '../../profile.contract.ts';
import { any, type R } from '../tx.ts';
import { metBy } from './visible.sql.ts';

type Row = ListedPerson & { key: string };

/** People of the actor's side who are listed, by name. `after`: the name in small letters and the id before. */
export async function listPeople(
  tx: R,
  actor: Actor,
  which: { language: string; after: { key: string; id: string } | null; limit: number },
): Promise<Row[]> {
  const { after } = which;
  const begins =
    after === null
      ? sql`true`
      : sql`(lower(person.name), person.id) > (${after.key}, ${after.id}::uuid)`;
  const { rows } = await sql<Row>`
    select ${columns} from accounts.persona person
    where ${listed(actor)} and ${speaks(which.language)} and ${begins}
    order by lower(person.name), person.id limit ${which.limit}`.execute(tx);
  return rows;
}

/**
 * Those whose name begins so, then those whose name nearly is that. `spellings`: the same with two
 * neighbouring letters changed round, which trigrams do not forgive in short names.
 */
export async function searchPeople(
  tx: R,
  actor: Actor,
  which: { name: string; spellings: readonly string[]; language: string; limit: number },
): Promise<Row[]> {
  const name = which.name.toLowerCase();
  const begins = sql<boolean>`lower(person.name) like ${beginningWith(name)}`;
  const patterns = which.spellings.map((one) => beginningWith(one.toLowerCase()));
  const { rows } = await sql<Row>`
    select ${columns} from accounts.persona person
    where ${listed(actor)} and ${speaks(which.language)}
      and (${begins} or lower(person.name) like any(${patterns}::text[])
        or lower(person.name) % ${name} or ${name} <% lower(person.name))
    order by not ${begins}, similarity(lower(person.name), ${name}) desc, lower(person.name), person.id
    limit ${which.limit}`.execute(tx);
  return rows;
}

/** The same by the beginning alone: the first words of a name or of its later words are not told apart. */
export async function peopleBeginning(tx: R, actor: Actor, name: string, limit: number) {
  const { rows } = await sql<{ id: string; name: string; avatar: string | null }>`
    select person.id, person.name, person.avatar from accounts.persona person
    where ${listed(actor)} and lower(person.name) like ${beginningWith(name.toLowerCase())}
      and person.id <> ${actor.personaId}::uuid
    order by lower(person.name), person.id limit ${limit}`.execute(tx);
  return rows;
}

export const isListed = (tx: R, personaId: string): Promise<boolean> =>
  any(
    tx
      .selectFrom('accounts.persona')
      .select('id')
      .where('id', '=', personaId)
      .where('is_listed', '=', true),
  );

/** An adult by a name as it is typed: letter for letter, then by what looks the same, then by its letters. */
export const findAdult = (tx: R, name: string, key: string) =>
  tx
    .selectFrom('accounts.persona')
    .select('id as personaId')
    .where('side', '=', 'adult')
    .where('is_in', '=', true)
    .where((eb) =>
      eb.or([
        eb('name_key', '=', key),
        eb(eb.fn<string>('lower', ['name']), '=', name.toLowerCase()),
      ]),
    )
    .orderBy(sql`name <> ${name}`)
    .orderBy(sql`name_key <> ${key}`)
    .orderBy('id')
    .executeTakeFirst();

const columns = sql`person.id, person.name, person.avatar, lower(person.name) as key,
  case when person.profile_held_at is null then person.pronouns else '' end as pronouns,
  case when person.profile_held_at is null then person.languages else '{}' end as languages,
  case when person.profile_held_at is null then person.topics else '' end as topics`;

/** Cleared or not, one looks through the people of the own side only. */
const listed = (actor: Actor): RawBuilder<boolean> =>
  sql<boolean>`(person.is_listed and person.side = ${actor.side} and ${metBy(actor)})`;

const speaks = (language: string): RawBuilder<boolean> =>
  language === ''
    ? sql<boolean>`true`
    : sql<boolean>`(person.languages @> array[${language}]::text[] and person.profile_held_at is null)`;

const beginningWith = (text: string): string => `${text.replace(/[\\%_]/g, '\\$&')}%`;
