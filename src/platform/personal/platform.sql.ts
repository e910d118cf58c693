import { sql } from '#platform/db/sql.ts';
import { forgetGuestPages } from '../guest-pages.ts';
import type { ReadCtx } from '../use-case.ts';
import type { Cell, Exported, EraseStep, Parting, Personal, Who } from './personal.ts';
import { erasing, nobodyIn, rowsOf } from './rows.sql.ts';

type Row = Record<string, Cell>;

/** Acts of power that concerned somebody, and theirs: what, when, why. By whom is told to nobody. */
async function exportOf({ tx }: ReadCtx<never>, { personaIds }: Who): Promise<Exported> {
  const me = sql`${[...personaIds]}::uuid[]`;
  const acts = (whose: 'person_pseudonym' | 'by_pseudonym') => sql<Row>`
    select e.act as kind, e.reason, e.at, e.expires_at as until from platform.audit_entry e
    join platform.audit_person p on p.pseudonym = ${sql.ref(`e.${whose}`)}
    where p.persona_id = any(${me}) order by e.at`;
  const { rows: about } = await acts('person_pseudonym').execute(tx);
  const { rows: by } = await acts('by_pseudonym').execute(tx);
  const versions = await sql<Row>`
    select said.locale, said.fields ->> 'title' as title, said.written_at as at from platform.translation said
    where said.written_by = any(${me}) order by said.written_at`.rows(tx);
  return {
    sections: [
      { key: 'audit_about_me', rows: about },
      { key: 'audit_by_me', rows: by },
      { key: 'translations', rows: versions },
    ],
  };
}

/** What only a person's id can be found by, anywhere in a text. */
const idsLike = ({ who }: Parting) =>
  sql`${[...who.personaIds, who.accountId].map((id) => `%${id}%`)}::text[]`;

const noticesIn = sql`(payload::jsonb #> '{payload,notices}')`;

/** What they did is told to nobody, and nothing to them; what else a job tells others is told to these. */
const notices = erasing(
  'graphile_worker.jobs',
  (parting) => sql`update graphile_worker._private_jobs
    set payload = jsonb_set(payload::jsonb, '{payload,notices}', coalesce((
      select jsonb_agg(jsonb_set(one, '{to}', (one -> 'to') - ${[...parting.who.personaIds]}::text[]) order by nr)
      from jsonb_array_elements(${noticesIn}) with ordinality notice(one, nr)
      where (one - 'to')::text not like all(${idsLike(parting)})), '[]'))::json
    where ${noticesIn} is not null and payload::text like any(${idsLike(parting)})`,
);

/** Other jobs that still wait and name them: there is nobody to be told, or to be told of. */
const jobs = erasing(
  'graphile_worker.jobs',
  (parting) => sql`delete from graphile_worker._private_jobs
    where ${noticesIn} is null and payload::text like any(${idsLike(parting)})`,
);

/** Acknowledgements of others may hold the id of whom they replied to. */
const sent = erasing(
  'platform.sent',
  (parting) => sql`delete from platform.sent where result::text like any(${idsLike(parting)})`,
);

/** What a demonstration shows instead of mailing it. */
const emails = erasing(
  'platform.demo_letter',
  ({
    who,
  }) => sql`delete from platform.demo_letter where account_id = ${who.accountId}::uuid or lower(address) = lower(${who.email}::text)
    or body like any(${[...who.names].map((name) => `%${name.replace(/[\\%_]/g, '\\$&')}%`)}::text[])`,
);

/** The log may only be added to: its owner's function erases from it, and asks whether the day has come. */
const deeds: EraseStep = {
  table: 'platform.deed',
  async run(ctx, { who }) {
    const erased = await sql<{
      n: number;
    }>`select sum(platform.erase_deeds(persona) + platform.unname_deeds(persona))::int as n
      from unnest(${[...who.personaIds]}::uuid[]) persona`.first(ctx.tx);
    return erased?.n ?? 0;
  },
};

/** Its rows stay, whole and chained; what they say of somebody in words goes, by the owner's function. */
const auditWords: EraseStep = {
  table: 'platform.audit_entry',
  async run(ctx, { who }) {
    const erased = await sql<{
      n: number;
    }>`select sum(platform.erase_audit(persona) + platform.unname_audit(persona))::int as n
      from unnest(${[...who.personaIds]}::uuid[]) persona`.first(ctx.tx);
    return erased?.n ?? 0;
  },
};

const pages: EraseStep = {
  table: 'platform.guest_pages',
  run: (ctx) => {
    forgetGuestPages(ctx);
    return Promise.resolve(0);
  },
};

/** Words of the audit go before the key: without it nobody can say whom its rows are about. */
export const platformPersonal: Personal = {
  exportOf,
  erase: [
    rowsOf('platform.sent.persona_id'),
    sent,
    emails,
    notices,
    jobs,
    deeds,
    nobodyIn('platform.translation.written_by'),
    auditWords,
    rowsOf('platform.audit_person.persona_id'),
    pages,
  ],
};
