import { sql } from '#platform/db/sql.ts';
import { subject, type Described } from '#platform/module.ts';
import type { NotificationKind } from '#platform/notification-kind.contract.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import { visibleTo } from './programme/visible.sql.ts';
import type { LearningTables } from './tables.ts';

/** What people are told of that happens in learning alone. */
export const notificationKinds: readonly NotificationKind[] = [
  { name: 'peer_came', group: 'learning', by: 'inbox', isOptional: true },
  { name: 'step_done', group: 'learning', by: 'inbox', isOptional: true, isOwn: true },
];

export const subjects = [
  subject<LearningTables>({ kind: 'learning.step', isThread: true, describe: describeSteps }),
  subject<LearningTables>({ kind: 'learning.post', describe: describePosts }),
];

type Row = Omit<Described, 'link'> & { id: string; programme: string; step: string };
type Reading = Pick<ReadCtx<LearningTables>, 'tx' | 'actor'>;

/** Where a step is, for who may read it. Drafts lead nobody anywhere. */
const place = ({ actor }: Reading) => sql`join learning.programme programme
    on programme.id = step.programme_id and programme.published_at is not null and ${visibleTo(actor)}
  join learning.step_version version on version.step_id = step.id and version.version = step.version`;

async function describeSteps(ctx: Reading, ids: readonly string[]) {
  const { rows } = await sql<Row>`
    select step.id, version.title, 'visible' as state, programme.slug as programme, step.slug as step
    from learning.step step ${place(ctx)}
    where step.id = any(${[...ids]}::uuid[])`.execute(ctx.tx);
  return described(rows, stepLink);
}

/** A post that others may see; of one's own also one that waits, or was taken away, and why. */
async function describePosts(ctx: Reading, ids: readonly string[]) {
  const me = sql`${ctx.actor.personaId}::uuid`;
  const { rows } = await sql<Row>`
    select post.id, version.title, programme.slug as programme, step.slug as step,
      case when post.removed_at is not null then 'hidden' when post.held_at is not null then 'held'
        else 'visible' end as state,
      case when post.removed_at is not null
        then jsonb_build_object('hide', jsonb_build_object('rule', null, 'reason', post.removal_reason)) end as whys
    from learning.post post join learning.step step on step.id = post.step_id ${place(ctx)}
    where post.id = any(${[...ids]}::uuid[]) and post.deleted_at is null and (post.author_id = ${me}
      or post.removed_at is null and post.held_at is null
        and post.author_id <> all(${[...ctx.actor.blocked]}::uuid[]))`.execute(ctx.tx);
  return described(rows, (row) =>
    row.state === 'hidden' ? stepLink(row) : `${stepLink(row)}?around=${row.id}#p-${row.id}`,
  );
}

const stepLink = ({ programme, step }: Row) => `/learn/${programme}/${step}`;

const described = (rows: readonly Row[], link: (row: Row) => string) =>
  new Map(rows.map((row) => [row.id, { ...row, link: link(row) } satisfies Described]));
