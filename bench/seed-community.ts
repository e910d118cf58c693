import { randomUUID } from 'node:crypto';
import type pg from 'pg';

export type Talk = { id: string; slug: string; /** A post in its middle. */ middle: string };

const text =
  'I wake at four and the house is so quiet that I can hear the fridge think. Then I make tea and write here, and it is a little less quiet.';

/** A public space. */
export async function seedSpace(client: pg.Client, slug: string): Promise<string> {
  const id = randomUUID();
  await client.query(
    `insert into community.space (id, slug, side, position, title, reads, created_at) values ($1, $2, 'adult', 1, 'Bench', 'everyone', now())`,
    [id, slug],
  );
  return id;
}

/**
 * A thread of `posts` posts by people who cannot sign in: two of three are replies below the post
 * before. Straight into the tables: the page is measured here, not the writing.
 */
export async function seedTalk(
  client: pg.Client,
  space: string,
  slug: string,
  posts: number,
): Promise<Talk> {
  const id = randomUUID();
  await client.query(`
    create temp table if not exists speaker as
      select gen_random_uuid() as account, gen_random_uuid() as id, n from generate_series(0, 39) n`);
  await client.query(`
    insert into accounts.account (id, side, birth_year, locale, created_at)
      select account, 'adult', 1980, 'en', now() from speaker on conflict do nothing`);
  await client.query(`
    insert into accounts.persona (id, account_id, kind, name, name_key, side, created_at)
      select id, account, 'member', 'speaker' || n, 'speaker' || n, 'adult', now() from speaker on conflict do nothing`);
  await client.query(
    `insert into community.thread (id, space_id, slug, kind, title, author_id, created_at, last_seq, last_post_at, replies, answered_at)
     select $1, $2, $3, 'talk', 'Awake at four', id, now() - interval '90 days', $4, now(), $4 - 1, now() from speaker where n = 0`,
    [id, space, slug, posts],
  );
  await client.query(
    `insert into posts.post (id, place_kind, place_id, scope_id, seq, root_seq, author_id, body, body_html, created_at)
     select gen_random_uuid(), 'thread', $1, $2, s, case when s = 1 then 1 else s - (s - 2) % 3 end, speaker.id, $4, '<p>' || $4 || '</p>',
       now() - make_interval(secs => ($3 - s) * 30)
     from generate_series(1, $3) s join speaker on speaker.n = s % 40`,
    [id, space, posts, text],
  );
  await client.query(
    `update posts.post p set parent_id = root.id from posts.post root
     where p.place_id = $1 and root.place_id = $1 and root.seq = p.root_seq and p.seq <> p.root_seq`,
    [id],
  );
  const { rows } = await client.query<{ id: string }>(
    'select id from posts.post where place_id = $1 and seq = $2',
    [id, Math.ceil(posts / 2)],
  );
  return { id, slug, middle: rows[0]?.id ?? '' };
}
