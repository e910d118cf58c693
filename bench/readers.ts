import type pg from 'pg';

/**
 * So many people with a confirmed address who are written to once a day, half of them with names and titles, and three
 * unread things each, about posts that they may read; nothing is due. Gives back a page that guests read.
 */
export async function seedReaders(client: pg.Client, people: number): Promise<{ path: string }> {
  await client.query(
    `create temp table reader as select n, gen_random_uuid() as account, gen_random_uuid() as persona
     from generate_series(1, $1::int) n`,
    [people],
  );
  await client.query(
    `insert into accounts.account (id, side, birth_year, locale, created_at, email, email_confirmed_at)
     select account, 'adult', 1980, case when n % 2 = 0 then 'en' else 'es' end, now() - interval '1 year',
       'reader-' || n || '@example.org', now() - interval '1 year' from reader`,
  );
  await client.query(
    `insert into accounts.persona (id, account_id, kind, name, name_key, fold_key, folded, refold, is_listed, side, created_at)
     select persona, account, 'member', 'Reader ' || n, 'reader' || n, 'reader' || n, 'reader ' || n, false, false, 'adult',
       now() - interval '1 year' from reader`,
  );
  await client.query(
    `insert into notifications.reader (persona_id, last_seq) select persona, 3 from reader`,
  );
  await client.query(
    `with post as (select row_number() over (order by p.id) - 1 as nr, count(*) over () as many, p.id, p.place_id, p.author_id
       from posts.post p join community.thread t on t.id = p.place_id join community.space s on s.id = t.space_id
       where s.reads = 'everyone' and s.side = 'adult' and p.deleted_at is null and p.hidden_at is null and p.held_at is null)
     insert into notifications.item (id, persona_id, seq, changed, kind, subject_kind, subject_id, thread_id, by_personas, at)
     select gen_random_uuid(), r.persona, seq, seq, 'replied', 'community.post', post.id, post.place_id,
       array[post.author_id], now() - interval '2 hours'
     from reader r cross join generate_series(1, 3) seq join post on post.nr = (r.n * 3 + seq) % post.many`,
  );
  await client.query(
    `insert into notifications.email_choice (persona_id, pace, says_what, next_at)
     select persona, 'daily', n % 2 = 0, now() + interval '1 day' from reader`,
  );
  const { rows } = await client.query<{ path: string }>(
    `select '/talk/' || s.slug || '/' || t.slug as path from community.thread t
     join community.space s on s.id = t.space_id where s.reads = 'everyone' and s.side = 'adult'
     order by t.replies desc limit 1`,
  );
  return { path: rows[0]?.path ?? '/talk' };
}
