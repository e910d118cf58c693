import { sql, type RawBuilder } from '../db/sql.ts';
import type { Side } from '../actor.ts';
import type { ReadTx } from '../db/database.ts';
import type { Moment } from '../paged.contract.ts';
import type { Entry } from './entry.contract.ts';

/** `after`: where its page begins. */
export type EntryFilter = Record<'act' | 'by' | 'concerned' | 'subject', string | null> &
  Record<'from' | 'until', Date | null> & {
    side: Side | null;
    after?: Moment | undefined;
    since?: Date | undefined;
  };

/** Entries that are looked at for one page, where no index finds those that are asked for. */
export const LOOKED_AT = 20_000;

/** No index serves it: it is looked for among those that one does. */
const isSifted = ({ side }: EntryFilter) => side !== null;

// Whoever knows whose a duty, a post or a request is must not be told their pseudonym by its id, nor by their own.
const subject = sql`case when e.person_pseudonym is null and not exists (select from platform.audit_person a
  where a.persona_id::text = e.subject_id) then e.subject_id end`;

/** Between the first and the last that begin so: an index finds them. */
function begins(pseudonym: RawBuilder<unknown>, said: string): RawBuilder<unknown> {
  const letters = said.replaceAll('-', '').slice(0, 32);
  return sql`${pseudonym} between ${letters.padEnd(32, '0')}::uuid and ${letters.padEnd(32, 'f')}::uuid`;
}

/** Under which pseudonym somebody stands there. */
export const pseudonymIn = (tx: ReadTx<never>, personaId: string | null) =>
  sql<{
    pseudonym: string;
  }>`select pseudonym from platform.audit_person where persona_id = ${personaId}::uuid`.first(tx);

function lookedAt(filter: EntryFilter) {
  const { act, by, concerned, subject: about, from, until, after, since, side } = filter;
  const conditions = [
    sql`true`,
    ...(act === null ? [] : [sql`e.act = ${act}`]),
    ...(by === null ? [] : [begins(sql`e.by_pseudonym`, by)]),
    ...(concerned === null ? [] : [begins(sql`e.person_pseudonym`, concerned)]),
    ...(about === null ? [] : [sql`e.subject_id = ${about} and ${subject} is not null`]),
    ...(from === null ? [] : [sql`e.at >= ${from}`]),
    ...(until === null ? [] : [sql`e.at < ${until}`]),
    ...(since === undefined ? [] : [sql`e.at >= ${since}`]),
    ...(after === undefined ? [] : [sql`(e.at, e.id) < (${after.at}, ${after.id}::uuid)`]),
  ];
  const newest = sql`order by e.at desc, e.id desc limit ${LOOKED_AT}`;
  return sql`(select e.* from platform.audit_entry e where ${sql.join(conditions, sql` and `)}
    ${side === null ? sql`` : newest})`;
}

/** Entries, newest first; of what is sifted no further than was looked. */
export const entryRows = (tx: ReadTx<never>, filter: EntryFilter, limit: number) =>
  sql<Entry>`
    select e.id, e.at, e.act, e.by_pseudonym as by, e.subject_kind as "subjectKind", ${subject} as "subjectId",
      e.person_pseudonym as concerned, e.expires_at as "expiresAt",
      (select s.seq from platform.audit_seal s where s.entry_id = e.id) as seal
    from ${lookedAt(filter)} e where ${ofSide(filter)}
    order by e.at desc, e.id desc limit ${limit}`.rows(tx);

/** It concerned somebody who is on that side now. */
const ofSide = ({ side }: EntryFilter) =>
  side === null
    ? sql`true`
    : sql`exists (select from platform.audit_person a join accounts.pub_member_card c on c.id = a.persona_id
      where a.pseudonym = e.person_pseudonym and c.side = ${side})`;

/** Where it goes on behind what was looked at, if there is more; undefined where all was. */
export async function lookedUpTo(
  tx: ReadTx<never>,
  filter: EntryFilter,
): Promise<Moment | undefined> {
  if (!isSifted(filter)) return undefined;
  const last = await sql<Moment & { nr: number }>`
    select at, id, nr from (select e.at, e.id, row_number() over (order by e.at desc, e.id desc)::int as nr
      from ${lookedAt(filter)} e) e order by nr desc limit 1`.first(tx);
  return last?.nr === LOOKED_AT ? last : undefined;
}

/** How many links there are, and the hash of the last one. */
export const chainEnd = (tx: ReadTx<never>) =>
  sql<{ seq: number; hash: string }>`select s.seq, encode(s.hash, 'hex') as hash
    from platform.audit_seal s order by s.seq desc limit 1`.first(tx);
