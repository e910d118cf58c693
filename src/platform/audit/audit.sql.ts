import type pg from 'pg';
import { locks } from '../db/locks.sql.ts';
import { beginning, follow, genesis, hashOf, type ChainedEntry, type Link } from './chain.ts';

const fields = `e.id, to_char(e.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US') as at, e.act, e.by_pseudonym as by,
  e.subject_kind as "subjectKind", e.subject_id as "subjectId", e.person_pseudonym as person,
  encode(e.words_hash, 'hex') as "wordsHash", to_char(e.expires_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US') as "expiresAt"`;

/** Chains what is not chained yet, in order of time; one writer at a time. Returns how many. */
export async function chainPending(client: pg.ClientBase): Promise<number> {
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock($1, 0)', [locks['platform.audit_chain']]);
    const last = await client.query<{ seq: number; hash: Buffer }>(
      'select seq, hash from platform.audit_seal order by seq desc limit 1',
    );
    const pending = await client.query<ChainedEntry>(
      `select ${fields} from platform.audit_entry e where not exists (select from platform.audit_seal s where s.entry_id = e.id) order by e.at, e.id limit 500`,
    );
    let { seq, hash } = last.rows[0] ?? { seq: 0, hash: genesis };
    for (const entry of pending.rows) {
      const next = hashOf(hash, entry);
      seq += 1;
      await client.query(
        'insert into platform.audit_seal (seq, entry_id, hash) values ($1, $2, $3)',
        [seq, entry.id, next],
      );
      hash = next;
    }
    await client.query('commit');
    return pending.rows.length;
  } catch (problem) {
    await client.query('rollback');
    throw problem;
  }
}

/** Links of the chain with what they hold. */
export const linkRows = `select s.seq, s.hash, ${fields}, e.reason is null and e.evidence = '{}' as "isEmpty",
    case when e.salt is not null then json_build_array(e.salt, e.reason, e.evidence::text)::text end as words
  from platform.audit_seal s left join platform.audit_entry e on e.id = s.entry_id`;

/** Links that are looked at together. */
const AT_ONCE = 5_000;

/** The first link that does not fit, or null when the chain is whole. */
export async function firstBroken(client: pg.ClientBase | pg.Pool): Promise<number | null> {
  for (let at = beginning; ;) {
    const { rows } = await client.query<Link>(
      `${linkRows} where s.seq > $1 order by s.seq limit $2`,
      [at.seq, AT_ONCE],
    );
    at = follow(at, rows);
    if (at.broken !== null || rows.length < AT_ONCE) return at.broken;
  }
}
