import type { Side } from '#platform/actor.ts';
import { columnsOf } from '#platform/db/columns.ts';
import { sql } from '#platform/db/sql.ts';
import type { TokenView } from '../../contract.ts';
import type { ServiceFacts } from '../../service.contract.ts';
import type { New, R, T } from '../tx.ts';

export const insertService = (tx: T, service: New<'accounts.service'>) =>
  tx.insertInto('accounts.service').values(columnsOf(service)).execute();

export type Kept = {
  personaId: string;
  accountId: string;
  name: string;
  side: Side;
  purpose: string;
  responsibleId: string | null;
  endedAt: Date | null;
};

const kept = sql`select s.persona_id as "personaId", s.account_id as "accountId", p.name, p.side,
    s.purpose, s.responsible_id as "responsibleId", s.ended_at as "endedAt"
  from accounts.service s join accounts.persona p on p.id = s.persona_id`;

/** Locked until the act is through. */
export const lockService = (tx: T, id: string) =>
  sql<Kept>`${kept} where s.persona_id = ${id} for update of s`.first(tx);

/** The service that a token is of. */
export const lockServiceOf = (tx: T, token: string) =>
  sql<Kept & { token: string; tokenName: string }>`
    select own.*, t.id as token, t.name as "tokenName"
    from (${kept}) own join accounts.access_token t on t.account_id = own."accountId"
    where t.id = ${token} for update of t`.first(tx);

/** An adult who is here and a person: whom one can turn to. */
export const findResponsible = (tx: R, id: string) =>
  sql`select from accounts.persona
    where id = ${id} and side = 'adult' and kind = 'member' and is_in`.any(tx);

export const changeFacts = (
  tx: T,
  id: string,
  { purpose, responsibleId }: { purpose: string; responsibleId: string | null },
) =>
  sql`update accounts.service set purpose = ${purpose}, responsible_id = ${responsibleId},
    former_id = case when responsible_id is distinct from ${responsibleId}::uuid then responsible_id else former_id end
    where persona_id = ${id}`.execute(tx);

export const setEnded = (tx: T, id: string, at: Date | null) =>
  sql`update accounts.service set ended_at = ${at} where persona_id = ${id}`.execute(tx);

const responsible = sql`(select json_build_object('id', who.id, 'name', who.name)
  from accounts.persona who where who.id = s.responsible_id and who.is_in)`;
const facts = sql`s.purpose, s.ended_at is not null as "isEnded", ${responsible} as responsible`;

/** What everybody reads of it, as one value; null of a person. Who is responsible is said on their own side alone. */
export const factsAbout = (person: string) => sql`(
  select json_build_object('purpose', s.purpose, 'isEnded', s.ended_at is not null,
    'responsible', case when ${sql.ref(`${person}.side`)} = 'adult' then ${responsible} end)
  from accounts.service s where s.persona_id = ${sql.ref(`${person}.id`)})`;

type Row = ServiceFacts & {
  id: string;
  name: string;
  side: Side;
  madeAt: Date;
  endedAt: Date | null;
  tokens: (Omit<TokenView, 'createdAt' | 'expiresAt' | 'usedAt'> & {
    createdAt: string;
    expiresAt: string;
    usedAt: string | null;
  })[];
};

/** Those of some sides, the ones that go on first, with their tokens. */
export const listServices = (tx: R, sides: readonly Side[], now: Date) =>
  sql<Row>`select p.id, p.name, p.side, s.made_at as "madeAt", s.ended_at as "endedAt", ${facts},
      array(select json_build_object('id', t.id, 'name', t.name, 'scopes', t.scopes,
          'createdAt', t.created_at, 'expiresAt', t.expires_at, 'usedAt', t.used_at,
          'isOver', t.expires_at <= ${now})
        from accounts.access_token t where t.account_id = s.account_id
        order by t.expires_at <= ${now}, t.created_at desc, t.id limit 100) as tokens
    from accounts.service s join accounts.persona p on p.id = s.persona_id
    where p.side = any(${[...sides]}::text[])
    order by s.ended_at is not null, s.made_at desc, p.id limit 100`.rows(tx);
