import type { Cast } from '#tests/cast/cast.ts';
import { recomputeReplied } from '../counted.sql.ts';
import type { T, Tables } from '../../tx.ts';

/**
 * Fills a discussion as if many had been there: answers a minute apart, replies in turn below them
 * (or all under one), by people of their own. Straight into the tables, in four statements.
 */
export async function crowd(
  cast: Cast,
  step: string,
  { answers, replies, under }: { answers: number; replies: number; under?: string },
): Promise<void> {
  const start = new Date(cast.deps.now().getTime() - 30 * 86_400_000);
  const people = Math.max(answers, 10);
  await cast.sql(
    `with made as (select gen_random_uuid() as account, gen_random_uuid() as persona, n
       from generate_series(1, $1::int) n),
     accounts as (insert into accounts.account (id, side, locale, created_at)
       select account, 'adult', 'en', $2 from made returning id)
     insert into accounts.persona (id, account_id, kind, name, name_key, side, created_at, source, external_id)
     select persona, account, 'member', 'Person ' || left(persona::text, 13), persona::text, 'adult', $2, $3, n::text from made`,
    [people, start, `crowd ${step} ${under ?? ''}`],
  );
  const faces = `(select id, external_id::int as n from accounts.persona where source = $1)`;
  /** Posts of \`made (id, seq, root_seq, parent_id, author_id, word, at, counts, counts_to)\`, and what they count as. */
  const put = (
    made: string,
  ) => `with step as (select id, programme_id, last_seq from learning.step where id = $3::uuid
       for no key update),
     made as (${made}),
     posts as (insert into posts.post (id, place_kind, place_id, scope_id, seq, root_seq, parent_id, author_id, body,
         body_html, created_at)
       select made.id, 'step', step.id, step.programme_id, seq, root_seq, parent_id, author_id, word, '<p>' || word || '</p>', at
       from made, step),
     last as (update learning.step s set last_seq = (select max(seq) from made) where s.id = $3 and exists (select from made))
     insert into learning.counted (post_id, step_id, seq, root_seq, author_id, stands, counts, counts_to, text_key, has_own_words)
     select made.id, step.id, seq, root_seq, author_id, true, counts, counts_to, word, true from made, step`;
  await cast.sql(
    put(`select gen_random_uuid() as id, step.last_seq + a.n as seq, step.last_seq + a.n as root_seq, null::uuid as parent_id,
         author.id as author_id, 'Answer ' || a.n as word, $4::timestamptz + a.n * interval '1 minute' as at,
         'answer' as counts, null::uuid as counts_to
       from step, generate_series(1, $5::int) a(n) join ${faces} author on author.n = 1 + a.n % $2::int`),
    [`crowd ${step} ${under ?? ''}`, people, step, start, answers],
  );
  const roots = await cast.sql<{ id: string }>(
    `select post_id as id from learning.counted where step_id = $1 and seq = root_seq and ($2::uuid is null or post_id = $2)
     order by seq`,
    [step, under ?? null],
  );
  await cast.sql(
    put(`select gen_random_uuid() as id, (step.last_seq + row_number() over (order by n.n))::int as seq, r.root_seq,
         r.post_id as parent_id, author.id as author_id, 'Reply ' || n.n as word,
         $4::timestamptz + interval '20 days' + n.n * interval '1 minute' as at, 'reply' as counts, r.author_id as counts_to
       from step, generate_series(1, $5::int) n(n)
       join ${faces} author on author.n = 1 + n.n % $2::int
       join learning.counted r on r.post_id = ($6::uuid[])[1 + (n.n * 7) % cardinality($6::uuid[])]
       where n.n % 3 > 0`),
    [
      `crowd ${step} ${under ?? ''}`,
      people,
      step,
      start,
      Math.round(replies * 1.5),
      roots.map(({ id }) => id),
    ],
  );
  await recomputeReplied(cast.db.as<Tables>() as T, { stepIds: [step] });
}
