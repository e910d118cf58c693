import { sql, type AnyTx } from '#platform/db/sql.ts';
import { foldName } from '#platform/fold.rules.ts';
import { AT_ONCE, type EraseStep } from '#platform/personal/personal.ts';
import { nobodyIn, rowsOf } from '#platform/personal/rows.sql.ts';
import { throughTexts, type Found } from '#platform/personal/through-texts.sql.ts';
import { longerNames } from './who.sql.ts';

/** What others are typing and have not sent may name the person, too. */
const drafts: EraseStep = {
  table: 'accounts.draft',
  run: async (ctx, { who }) =>
    throughTexts(ctx, who, await longerNames(ctx.tx, who.names), {
      find: (after, like) => sql<Found>`
        select persona_id as id, jsonb_object_agg(place, body) as texts from accounts.draft
        where persona_id > ${after}::uuid and body ilike any(${like})
        group by persona_id order by persona_id limit ${AT_ONCE}`,
      put: (
        id,
        texts,
        was,
      ) => sql`update accounts.draft d set body = coalesce(t.texts ->> d.place, d.body)
        from (select ${JSON.stringify(texts)}::jsonb as texts, ${JSON.stringify(was)}::jsonb as was) t
        where d.persona_id = ${id}::uuid and d.body = t.was ->> d.place`,
    }),
};

const profiles: EraseStep = {
  table: 'accounts.persona',
  run: async (ctx, { who }) =>
    throughTexts(ctx, who, await longerNames(ctx.tx, who.names), {
      find: (after, like) => sql<Found>`
        select id, jsonb_build_object('about', about, 'topics', topics) as texts from accounts.persona
        where id > ${after}::uuid and about || topics ~ '[@＠]|/people/'
          and (about ilike any(${like}) or topics ilike any(${like}))
        order by id limit ${AT_ONCE}`,
      put: (id, texts, was) => sql`update accounts.persona set about = ${texts['about']},
        topics = ${texts['topics']} where id = ${id}::uuid
        and about = ${was['about']} and topics = ${was['topics']}`,
    }),
};

/** Emails that were asked for with their address by somebody who was not signed in. */
const emails: EraseStep = {
  table: 'accounts.letter',
  async run({ tx }, { who }) {
    const named = new Set([...who.names, who.email ?? ''].map(foldName));
    const asked = await sql<{ id: string; address: string }>`
      select id, address from accounts.letter where address is not null`.rows(tx);
    const theirs = asked.filter(({ address }) => named.has(foldName(address)));
    return sql`delete from accounts.letter where account_id = ${who.accountId}::uuid
      or id = any(${theirs.map(({ id }) => id)}::uuid[])`.changed(tx);
  },
};

/** So that the file they were imported from, read again, passes over them. */
const tombstones: EraseStep = {
  table: 'accounts.erased_import',
  run: ({ tx }, { who }) =>
    sql`insert into accounts.erased_import (hash)
      select ${hashOf(sql`p.source`, sql`p.external_id`)}
      from accounts.persona p cross join accounts.erased_key k
      where p.account_id = ${who.accountId}::uuid and p.source is not null and p.external_id is not null
      on conflict do nothing`.changed(tx),
};

/** Keyed, and hashed twice, so that a hash says nothing without the key. `k` is the key's table. */
const hashOf = (source: ReturnType<typeof sql>, id: ReturnType<typeof sql>) => sql<Buffer>`
  sha256(k.key || sha256(k.key || convert_to(jsonb_build_array(${source}::text, ${id}::text)::text, 'UTF8')))`;

/** With the account all that hangs on it: faces, sessions, tokens, keys, codes, drafts, blocks, invitations. */
const account: EraseStep = {
  table: 'accounts.account',
  run: ({ tx }, { who }) =>
    sql`delete from accounts.account where id = ${who.accountId}::uuid`.changed(tx),
};

export const eraseSteps: readonly EraseStep[] = [
  drafts,
  profiles,
  emails,
  rowsOf('accounts.draft.persona_id'),
  nobodyIn('accounts.help.by_id'),
  tombstones,
  account,
];

/** Which of these ids of a source stood for people who were erased. */
export async function erasedOf(
  tx: AnyTx,
  source: string,
  ids: readonly string[],
): Promise<Set<string>> {
  const found = await sql<{ id: string }>`
    select named.id from unnest(${[...ids]}::text[]) as named(id) cross join accounts.erased_key k
    join accounts.erased_import e on e.hash = ${hashOf(sql`${source}`, sql`named.id`)}`.rows(tx);
  return new Set(found.map(({ id }) => id));
}
