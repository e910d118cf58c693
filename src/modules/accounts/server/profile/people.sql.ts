import { sql, type RawBuilder } from '#platform/db/sql.ts';
import { foldName } from '#platform/fold.rules.ts';
import type { Actor } from '#platform/actor.ts';
import type { Named } from '#platform/paged.contract.ts';
import type { ListedPerson, PeopleLikeView } from '../../profile.contract.ts';
import type { R } from '../tx.ts';
import { metBy } from './visible.sql.ts';

type Row = ListedPerson & { key: string };

/** People of the actor's side who are listed, by name. `after`: the folded name and the id before. */
export function listPeople(
  tx: R,
  actor: Actor,
  which: { language: string; after: Named | undefined; limit: number },
): Promise<Row[]> {
  const { after } = which;
  const begins =
    after === undefined
      ? sql`true`
      : sql`(person.folded, person.id) > (${after.key}, ${after.id}::uuid)`;
  return sql<Row>`select ${columns} from accounts.persona person
    where ${listed(actor)} and ${speaks(which.language)} and ${begins}
    order by person.folded, person.id limit ${which.limit}`.rows(tx);
}

/**
 * Those whose name begins so, then those whose name nearly is that. `spellings`: the same with two
 * neighbouring letters changed round, which trigrams do not forgive in short names.
 */
export function searchPeople(
  tx: R,
  actor: Actor,
  which: { name: string; spellings: readonly string[]; language: string; limit: number },
): Promise<Row[]> {
  const name = foldName(which.name);
  const begins = sql<boolean>`person.folded like ${beginningWith(name)}`;
  const patterns = which.spellings.map((one) => beginningWith(foldName(one)));
  return sql<Row>`
    select ${columns} from accounts.persona person
    where ${listed(actor)} and ${speaks(which.language)}
      and (${begins} or person.folded like any(${patterns}::text[])
        or person.folded % ${name} or ${name} <% person.folded)
    order by not ${begins}, similarity(person.folded, ${name}) desc, person.folded, person.id
    limit ${which.limit}`.rows(tx);
}

/** The same by the beginning alone: the first words of a name or of its later words are not told apart. */
export const peopleBeginning = (tx: R, actor: Actor, name: string, limit: number) =>
  sql<PeopleLikeView['people'][number]>`
    select person.id, person.name, person.avatar from accounts.persona person
    where ${listed(actor)} and person.folded like ${beginningWith(foldName(name))}
      and person.id <> ${actor.personaId}::uuid
    order by person.folded, person.id limit ${limit}`.rows(tx);

export const isListed = async (tx: R, personaId: string): Promise<boolean> => {
  const found = await sql<{ is: boolean }>`
    select is_listed as is from accounts.persona where id = ${personaId}`.first(tx);
  return found?.is ?? false;
};

const columns = sql`person.id, person.name, person.avatar, person.folded as key,
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
