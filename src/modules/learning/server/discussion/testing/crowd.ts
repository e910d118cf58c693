import type { Cast } from '#tests/cast/cast.ts';
import { recomputeReplied } from '../post.sql.ts';
import type { Tables } from '../discussion.sql.ts';

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
  const columns = `(id, step_id, parent_id, root_id, author_id, body, body_html, created_at, counts, counts_to, text_key, has_own_words)`;
  const faces = `(select id, external_id::int as n from accounts.persona where source = $1)`;
  await cast.sql(
    `insert into learning.post ${columns}
     select made.id, $3::uuid, null, made.id, author.id, 'Answer ' || made.n, '<p>Answer ' || made.n || '</p>',
       $4::timestamptz + made.n * interval '1 minute', 'answer', null, 'answer' || made.n, true
     from (select gen_random_uuid() as id, n from generate_series(1, $5::int) n) made
     join ${faces} author on author.n = 1 + made.n % $2::int`,
    [`crowd ${step} ${under ?? ''}`, people, step, start, answers],
  );
  const roots = await cast.sql<{ id: string }>(
    `select id from learning.post where step_id = $1 and id = root_id and ($2::uuid is null or id = $2) order by created_at`,
    [step, under ?? null],
  );
  await cast.sql(
    `insert into learning.post ${columns}
     select gen_random_uuid(), $3::uuid, r.id, r.id, author.id, 'Reply ' || n.n, '<p>Reply ' || n.n || '</p>',
       $4::timestamptz + interval '20 days' + n.n * interval '1 minute', 'reply', r.author_id, 'reply' || n.n, true
     from generate_series(1, $5::int) n(n)
     join ${faces} author on author.n = 1 + n.n % $2::int
     join learning.post r on r.id = ($6::uuid[])[1 + (n.n * 7) % cardinality($6::uuid[])]
     where n.n % 3 > 0`,
    [
      `crowd ${step} ${under ?? ''}`,
      people,
      step,
      start,
      Math.round(replies * 1.5),
      roots.map(({ id }) => id),
    ],
  );
  await recomputeReplied(cast.db.as<Tables>(), { stepIds: [step] });
}
