import { execFileSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { inParallel } from './at-once.ts';
import { act } from './api.ts';
import { newDataDir, openPlace, type Place } from './place.ts';
import { allJobsDone } from './quiet.ts';
import { chance, madeUpWords, talk } from './words.ts';

/** A community with 7,600 posts in threads of twenty, one thread of 100,000, and one discussion. */
export type Content = {
  /** Cookies of people with a session. */
  reader: string;
  readers: string[];
  writers: string[];
  space: { id: string; slug: string };
  /** Twenty posts. */
  thread: { id: string; slug: string };
  /** Twelve posts; all readers follow it. */
  crowd: { id: string; slug: string };
  long: { slug: string; last: string };
  discussion: { programmeSlug: string; stepSlug: string; answers: string[] };
  /** Stands in one of a hundred posts. */
  word: string;
};

const THREADS = 380;
const EACH = 20;
const LONG = 100_000;
const people = { speakers: 20, writers: 20, readers: 200 };
const word = 'samovarium';

/**
 * The data directory of this community, as the tree of the base wrote it: through its own API, and the
 * long thread by its own writer for measurements. Kept beside that tree, since it stays the same.
 */
export async function contentOf(tree: string): Promise<{ dataDir: string; content: Content }> {
  const version = createHash('sha256')
    .update(readFileSync(import.meta.filename))
    .digest('hex');
  const kept = join(tree, `.content-${version.slice(0, 12)}`);
  const about = `${kept}.json`;
  if (existsSync(about))
    return { dataDir: kept, content: JSON.parse(readFileSync(about, 'utf8')) as Content };
  const place = await openPlace({ tree, dataDir: newDataDir() });
  const content = await write(place);
  await allJobsDone(place);
  await place.stop({ keep: true });
  rmSync(kept, { recursive: true, force: true });
  execFileSync('mv', [place.dataDir, kept]);
  writeFileSync(about, JSON.stringify(content));
  return { dataDir: kept, content };
}

/** A copy to work on. */
export function copyOf(dataDir: string): string {
  const copy = newDataDir();
  execFileSync('cp', ['-a', `${dataDir}/.`, copy]);
  return copy;
}

async function write(place: Place): Promise<Content> {
  const { origin, operator } = place;
  if (operator === undefined) throw new Error('A new place has no operator.');
  const { cookie: keeper } = await act(origin, '', 'accounts.sign_in', operator);
  const speakers = await joined(origin, 'Speaker', people.speakers);
  const writers = await joined(origin, 'Writer', people.writers);
  const readers = await joined(origin, 'Reader', people.readers);
  const space = await newSpace(origin, keeper);
  const threads = await inParallel(
    6,
    Array.from({ length: THREADS }, (_, nr) => nr),
    (nr) => newThread(origin, speakers, space.id, nr, EACH),
  );
  const [thread] = threads;
  if (thread === undefined) throw new Error('No thread was written.');
  const crowd = await newThread(origin, speakers, space.id, THREADS, 12);
  for (const cookie of readers)
    await act(origin, cookie, 'community.follow_thread', { thread: crowd.id });
  const discussion = await newDiscussion(origin, keeper, speakers, writers);
  const long = await longThread(place, space.id);
  return {
    reader: readers[0] ?? '',
    readers,
    writers,
    space,
    thread,
    crowd,
    long,
    discussion,
    word,
  };
}

const joined = (origin: string, name: string, count: number): Promise<string[]> =>
  inParallel(
    3,
    Array.from({ length: count }, (_, nr) => `${name} ${nr + 1}`),
    async (one) => {
      const fields = { name: one, password: 'a long password', birthYear: 1980, guidelines: true };
      return (await act(origin, '', 'accounts.join', fields)).cookie;
    },
  );

async function newSpace(origin: string, keeper: string): Promise<Content['space']> {
  const fields = { title: 'Kitchen table', reads: 'everyone', clientId: randomUUID() };
  const { out } = await act<{ space: string; spaceSlug: string }>(
    ...[origin, keeper, 'community.create_space', fields],
  );
  return { id: out.space, slug: out.spaceSlug };
}

/** Of the posts one of three is a reply to the post before; some have hearts. */
async function newThread(
  origin: string,
  speakers: readonly string[],
  space: string,
  nr: number,
  posts: number,
): Promise<Content['thread']> {
  const random = chance(nr);
  const by = (at: number) => speakers[(nr + at) % speakers.length] ?? '';
  const opened = await act<Record<'thread' | 'threadSlug' | 'post', string>>(
    ...[origin, by(0), 'community.open_thread'],
    {
      ...{ space, title: `Thread ${nr} about ${talk(vocabulary, 4, random)}` },
      ...{ body: words(random, nr % 5 === 0), clientId: randomUUID() },
    },
  );
  const { thread: id, threadSlug: slug } = opened.out;
  let before = opened.out.post;
  for (let at = 1; at < posts; at += 1) {
    const to = { thread: id, ...(at % 3 === 0 && { post: before }) };
    const { out } = await act<{ post: string }>(...[origin, by(at), 'community.post_reply'], {
      ...to,
      body: words(random, false),
      clientId: randomUUID(),
    });
    before = out.post;
    if (at % 4 === 0) await act(origin, by(at + 1), 'community.heart', { post: before });
  }
  return { id, slug };
}

const vocabulary = madeUpWords('en');

function words(random: () => number, isMarked: boolean): string {
  const paragraph = () => talk(vocabulary, 20 + Math.floor(random() * 40), random);
  return `${paragraph()} **${paragraph()}**\n\n${paragraph()}${isMarked ? ` ${word}` : ''}`;
}

/** Twenty answers with two replies each; the writers are enrolled. */
async function newDiscussion(
  origin: string,
  keeper: string,
  speakers: readonly string[],
  writers: readonly string[],
): Promise<Content['discussion']> {
  const random = chance(1_000_000);
  const clientId = () => randomUUID();
  const author = <Out>(name: string, fields: object) =>
    act<Out>(origin, keeper, name, { ...fields, clientId: clientId() }).then(({ out }) => out);
  type Made = Record<'programme' | 'programmeSlug', string>;
  const { programme, programmeSlug } = await author<Made>('learning.create_programme', {
    title: 'Listening',
  });
  const { course } = await author<{ course: string }>('learning.add_course', {
    ...{ programme, title: 'First course' },
  });
  const asked = { kind: 'discussion', questions: ['What moved you?'], requiresAnswer: true };
  const { step, stepSlug } = await author<{ step: string; stepSlug: string }>('learning.add_step', {
    ...{ course, title: 'Talk', body: words(random, false), ...asked },
  });
  await act(origin, keeper, 'learning.publish_programme', { programme });
  const open = { programme, title: 'Listening', isPublic: true };
  await act(origin, keeper, 'learning.edit_programme', open);
  for (const one of [...speakers, ...writers])
    await act(origin, one, 'learning.enrol', { programme });
  const answers: string[] = [];
  for (const one of speakers) {
    const given = { step, parts: [words(random, false)], clientId: clientId() };
    answers.push(
      (await act<{ post: string }>(origin, one, 'learning.post_answer', given)).out.post,
    );
  }
  for (let at = 0; at < 2 * answers.length; at += 1) {
    const reply = { post: answers[at >> 1], body: words(random, false), clientId: clientId() };
    await act(origin, speakers[(at + 1) % speakers.length] ?? '', 'learning.post_reply', reply);
  }
  return { programmeSlug, stepSlug, answers };
}

/**
 * Straight into the tables of the base, without what makes posts found by search. Two of three are
 * replies to any post before them, so that the order of reading is another than that of writing.
 */
async function longThread(place: Place, space: string): Promise<Content['long']> {
  const client = new pg.Client({ connectionString: place.ownerUrl });
  await client.connect();
  try {
    await client.query('alter table community.post disable trigger user');
    const { rows } = await client.query<{ id: string; slug: string }>(
      `insert into community.thread (id, space_id, slug, kind, title, author_id, created_at, last_seq, last_post_at, replies, answered_at)
       select gen_random_uuid(), space_id, 'a-hundred-thousand', kind, title, author_id, now() - interval '90 days', $2::int, now(), $2::int - 1, now()
       from community.thread where space_id = $1 order by created_at limit 1 returning id, slug`,
      [space, LONG],
    );
    const [thread] = rows;
    await client.query(
      `insert into community.post (id, thread_id, space_id, seq, root_seq, author_id, body, body_html, created_at)
       select gen_random_uuid(), $1, $2, s, case when s < 4 or s % 3 = 0 then s else 3 * (1 + floor(random() * (s / 3)))::int end,
              said.author_id, said.body, said.body_html, now() - make_interval(secs => ($3 - s) * 30)
       from generate_series(1, $3::int) s
       join (select row_number() over () - 1 as nr, author_id, body, body_html from community.post limit 400) said on said.nr = s % 400
       order by s`,
      [thread?.id, space, LONG],
    );
    await client.query(
      `update community.post p set parent_id = root.id from community.post root
       where p.thread_id = $1 and root.thread_id = $1 and root.seq = p.root_seq and p.seq <> p.root_seq`,
      [thread?.id],
    );
    await client.query('alter table community.post enable trigger user');
    const last = await client.query<{ id: string }>(
      'select id from community.post where thread_id = $1 order by root_seq desc, seq desc limit 1',
      [thread?.id],
    );
    return { slug: thread?.slug ?? '', last: last.rows[0]?.id ?? '' };
  } finally {
    await client.end();
  }
}
