import type pg from 'pg';
import { countedIn, wordsIn } from '#modules/posts/server/search/words.rules.ts';
import { madeUpWords, talk } from './words.ts';

export type Million = {
  /** Words by rank: a word of rank r stands in about 1 − e^(−5/r) of the posts of its language. */
  wordsOf: Record<'en' | 'es', string[]>;
  spaces: { id: string; slug: string }[];
  /** A thread that guests may read. */
  thread: { space: string; slug: string };
};

/**
 * Many posts of forty to eighty words in threads of twenty, half of them Spanish, over three years and
 * some spaces of very different size; words as frequent as in real talk (Zipf). What is kept for search
 * is made by the product's own functions, in bulk.
 */
export async function seedMillion(client: pg.Client, posts: number, spaces = 50): Promise<Million> {
  const wordsOf = { en: madeUpWords('en'), es: madeUpWords('es') };
  await client.query(`set maintenance_work_mem = '256MB'`);
  const { rows } = await client.query<{ id: string; slug: string }>(
    `insert into community.space (id, slug, side, position, title, reads, created_at)
     select gen_random_uuid(), 'bench-' || i, 'adult', i, 'Bench ' || i, case when i <= 40 then 'everyone' else 'members' end, now()
     from generate_series(1, $1::int) i returning id, slug`,
    [spaces],
  );
  await client.query('alter table posts.post disable trigger user');
  await client.query(
    `insert into community.thread (id, space_id, slug, kind, title, author_id, created_at, last_seq, last_post_at, replies)
     select gen_random_uuid(), ($2::uuid[])[1 + floor(cardinality($2::uuid[]) * random() ^ 2)::int], 'bench-' || i,
            case when i % 3 = 0 then 'question' else 'talk' end, 'Thread ' || i, gen_random_uuid(),
            now() - make_interval(secs => 94608000.0 * (1 - i::float8 / $1)), 20, now(), 19
     from generate_series(1, $1::int) i`,
    [Math.ceil(posts / 20), rows.map((row) => row.id)],
  );
  const { rows: threads } = await client.query<{ id: string }>(
    `select id from community.thread where slug like 'bench-%' order by created_at`,
  );
  for (let at = 0; at < threads.length; at += 250)
    await writeThreads(
      client,
      threads.slice(at, at + 250).map(({ id }) => id),
      wordsOf,
    );
  await client.query('alter table posts.post enable trigger user');
  await index(client, wordsOf);
  const found = await client.query<Million['thread']>(
    `select s.slug as space, t.slug from community.thread t join community.space s on s.id = t.space_id
     where s.reads = 'everyone' order by t.created_at desc limit 1`,
  );
  return { wordsOf, spaces: rows, thread: found.rows[0] ?? { space: '', slug: '' } };
}

/** Twenty posts in each of these threads, all in one language. */
async function writeThreads(
  client: pg.Client,
  threads: readonly string[],
  wordsOf: Million['wordsOf'],
): Promise<void> {
  const made = threads.flatMap((thread, at) =>
    Array.from({ length: 20 }, (_, seq) => ({
      thread,
      seq: seq + 1,
      body: talk(wordsOf[at % 2 === 0 ? 'en' : 'es'], 40 + seq * 2),
    })),
  );
  await client.query(
    `insert into posts.post (id, place_kind, place_id, scope_id, seq, root_seq, author_id, body, body_html, created_at)
     select gen_random_uuid(), 'thread', t.id, t.space_id, seq, seq,
            ('00000000-0000-4000-8000-' || lpad(floor(5000 * random() ^ 2)::text, 12, '0'))::uuid,
            body, '<p>' || body || '</p>', t.created_at + make_interval(mins => 20 * seq)
     from unnest($1::uuid[], $2::int[], $3::text[]) made(thread, seq, body)
     join community.thread t on t.id = made.thread`,
    [made.map((one) => one.thread), made.map((one) => one.seq), made.map((one) => one.body)],
  );
}

async function index(client: pg.Client, wordsOf: Million['wordsOf']): Promise<void> {
  await client.query('drop index posts.search_post_words');
  await client.query(
    `insert into posts.search_post (post_id, place_id, scope_id, author_id, created_at, words)
     select p.id, p.place_id, p.scope_id, p.author_id, p.created_at,
       posts.search_words(case when p.seq = 1 then t.title else '' end, p.body) || array_to_tsvector(array[
         '#m' || posts.search_month(p.created_at), '#s' || p.scope_id, '#k' || t.kind, '#a' || p.author_id])
     from posts.post p join community.thread t on t.id = p.place_id`,
  );
  await client.query(
    'create index search_post_words on posts.search_post using gin (words) with (fastupdate = off)',
  );
  await countWords(client, wordsOf);
  await client.query('vacuum analyze');
}

/** The words as they would have been counted: common ones in every space, the others in five. */
async function countWords(client: pg.Client, wordsOf: Million['wordsOf']): Promise<void> {
  for (const words of Object.values(wordsOf)) {
    // By their ranks: what is too short to be counted leaves its place empty.
    const terms = words.map((word) => countedIn(wordsIn(word))[0] ?? '');
    await client.query(
      `insert into posts.search_word select distinct term from unnest($1::text[]) term where term <> ''
       on conflict do nothing`,
      [terms],
    );
    await client.query(
      `insert into posts.search_word_scope (word, scope_id, posts)
       select term, s.id, 1 + 50000 / nr
       from unnest($1::text[]) with ordinality made(term, nr),
            lateral (select id from community.space where nr <= 5000 or position % 10 = nr % 10) s
       where term <> '' on conflict do nothing`,
      [terms],
    );
  }
}
