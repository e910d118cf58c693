import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { RuleView } from '../../authoring.contract.ts';
import type { Marked } from '../../gradebook.contract.ts';
import type { Requires } from '../counting/gradebook.rules.ts';

type Expr = RawBuilder<unknown>;
/** As JSON has it: the moment as text. */
export type MarkedRow = Omit<Marked, 'at'> & { at: string };

/** Whether somebody is in a reader's sight: neither has blocked the other. `person` is a column. */
export const inSight = (person: string, blocked: readonly string[]) =>
  blocked.length === 0
    ? sql<boolean>`true`
    : sql<boolean>`(${sql.ref(person)} is null or ${sql.ref(person)} <> all(${[...blocked]}::uuid[]))`;

/** What a version asks of everybody who takes part. `version` is an alias of `learning.step_version`. */
export const requires = (version: string) =>
  sql<Requires>`jsonb_build_object('answer', ${sql.ref(`${version}.requires_answer`)},
    'repliesToPeers', ${sql.ref(`${version}.replies_to_peers`)})`;

/** The same with all that stands beside it: questions, least words, whether answers are folded. */
export const wholeRule = (version: string) => {
  const of = (column: string) => sql.ref(`${version}.${column}`);
  return sql<RuleView>`jsonb_build_object('questions', ${of('questions')}, 'requiresAnswer', ${of('requires_answer')},
    'repliesToPeers', ${of('replies_to_peers')}, 'minWords', ${of('min_words')},
    'minReplyWords', ${of('min_reply_words')}, 'folded', ${of('is_folded')})`;
};

/** What one person wrote in one step (`c`) and what it counted as; one row, for a lateral join. */
export const deeds = (stepId: Expr, personaId: Expr, more: Expr = sql``) => sql`(
  select count(*) > 0 as wrote,
    coalesce(bool_or(c.counts = 'answer' and c.stands), false) as answered,
    (count(distinct c.counts_to) filter (where c.counts = 'reply' and c.stands))::int as replies ${more}
  from learning.counted c
  where c.step_id = ${stepId} and c.author_id = ${personaId})`;

/** Whether there is a peer in a step, in this person's sight, to whom they have not replied yet. */
export const peerLeft = (
  stepId: Expr,
  personaId: Expr,
  except: Expr = sql`null::uuid`,
) => sql<boolean>`exists (
  select 1 from learning.counted peer
  where peer.step_id = ${stepId} and peer.seq = peer.root_seq and peer.counts = 'answer' and peer.stands
    and peer.author_id <> ${personaId} and peer.author_id is distinct from ${except}
    and not exists (select 1 from accounts.pub_block b
      where b.persona_id = ${personaId} and b.hidden_id = peer.author_id)
    and not exists (
      select 1 from learning.counted r
      where r.step_id = ${stepId} and r.author_id = ${personaId} and r.counts = 'reply'
        and r.counts_to = peer.author_id and r.stands))`;

/** When and why a completion was taken back, for the last time; null where it never was. A mark that goes leaves nothing behind. */
export const takenBack = (stepId: Expr, personaId: Expr) => sql<{
  at: string;
  reason: string;
} | null>`(
  select jsonb_build_object('at', r.revoked_at, 'reason', r.reason)
  from learning.completion_revocation r
  where r.step_id = ${stepId} and r.persona_id = ${personaId}
    and not exists (select from learning.mark m
      where m.step_id = r.step_id and m.persona_id = r.persona_id and m.round = r.round)
  order by r.round desc limit 1)`;

/** How a round of a completion (`done`) was marked by somebody; null where it was done by themselves. */
export const marked = (done: string) => sql<MarkedRow | null>`(
  select jsonb_build_object('how', m.how, 'by', by.name, 'at', m.marked_at, 'reason', m.reason)
  from learning.mark m left join accounts.pub_member_card by on by.id = m.marked_by
  where m.step_id = ${sql.ref(`${done}.step_id`)} and m.persona_id = ${sql.ref(`${done}.persona_id`)}
    and m.round = ${sql.ref(`${done}.round`)})`;
