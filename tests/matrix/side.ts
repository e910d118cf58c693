import { randomUUID } from 'node:crypto';
import type { Person, Side } from '#platform/actor.ts';
import type { Cast } from '#tests/cast/cast.ts';
import { does } from './does.ts';
import { seedImport } from './seed-import.ts';
import { seedWebhook } from './seed-webhook.ts';
import { seedFile, seedPictures } from './uploads.ts';

export { does } from './does.ts';

/** What one side of the world holds: a programme with people in it, all named so that they can be searched for. */
export type Half = {
  side: Side;
  slug: string;
  programmeId: string;
  course: string;
  reading: { id: string; slug: string };
  discussion: { id: string; slug: string };
  /** Who wrote the posts, and a peer. */
  author: Person;
  peer: Person;
  host: Person;
  answer: string;
  reply: string;
  item: string;
  /** Words of a host to the author. */
  nudge: string;
  talk: Talk;
  webhook: string;
  /** An import of which nothing is there any more. */
  imported: string;
  /** What the reading offers. */
  file: string;
  /** What the author's opening post shows, and the version of their own picture. */
  image: string;
  avatar: string;
  /** Names, ids and words that the other side must never meet. */
  marks: string[];
};

/** The community of a side: a space (for guests too on the adult side), a thread of the author's, and what stands in it. */
export type Talk = {
  space: { id: string; slug: string };
  thread: { id: string; slug: string };
  /** The author's, and the peer's reply to it; and one of the author's without a name. */
  opening: string;
  reply: string;
  anonymous: string;
};

/** Somebody who may write programmes on both sides, so that fresh places can be made for a cell. */
export async function makerOf(cast: Cast): Promise<Person> {
  return cast.withDuty(await cast.person('Makepeace'), 'host', { cleared: true });
}

type Step = { step: string; stepSlug: string };

/** Makes a programme with a reading and a discussion, published; the reading is not asked for before. */
export async function makeProgramme(
  cast: Cast,
  maker: Person,
  side: Side,
  title: string,
  { isDraft = false } = {},
) {
  const made = await does<{ programme: string; programmeSlug: string }>(
    cast,
    maker,
    'learning.create_programme',
    { title, summary: `${title} summary`, side, clientId: randomUUID() },
  );
  const { course } = await does<{ course: string }>(cast, maker, 'learning.add_course', {
    programme: made.programme,
    title: `${title} course`,
    clientId: randomUUID(),
  });
  const discussion = await does<Step>(cast, maker, 'learning.add_step', {
    course,
    kind: 'discussion',
    title: `${title} talk`,
    body: `${title} text`,
    questions: ['What moved you?'],
    requiresAnswer: true,
    repliesToPeers: 1,
    minWords: 1,
    clientId: randomUUID(),
  });
  const reading = await does<Step>(cast, maker, 'learning.add_step', {
    course,
    kind: 'reading',
    title: `${title} page`,
    body: `${title} words`,
    clientId: randomUUID(),
  });
  if (side === 'adult')
    await does(cast, maker, 'learning.change_readers', {
      ...{ programme: made.programme, reads: 'everyone', reason: 'To be found.' },
    });
  if (!isDraft)
    await does(cast, maker, 'learning.publish_programme', { programme: made.programme });
  return {
    id: made.programme,
    slug: made.programmeSlug,
    course,
    discussion: { id: discussion.step, slug: discussion.stepSlug },
    reading: { id: reading.step, slug: reading.stepSlug },
  };
}

/** Hosts are adults and known as such: their names are no marks of a side. */
const seeded = new Set<string>();

/** Seeds one side with a programme, a host, two members and what they said; all events delivered. */
export async function seedHalf(cast: Cast, maker: Person, side: Side, word: string): Promise<Half> {
  seeded.add(word);
  const programme = await makeProgramme(cast, maker, side, `${word} garden`);
  const host = await cast.withDuty(
    await cast.person(`Host of ${side}s ${String(seeded.size)}`),
    'host',
    { scope: programme.id, cleared: side === 'teen' },
  );
  const author = await cast.person(`${word}author`, { side });
  const peer = await cast.person(`${word}peer`, { side });
  for (const who of [author, peer])
    await does(cast, who, 'learning.enrol', { programme: programme.id });
  const say = (who: Person, text: string) =>
    does<{ post: string }>(cast, who, 'learning.post_answer', {
      step: programme.discussion.id,
      parts: [`${word} ${text}`],
      clientId: randomUUID(),
    });
  const answer = await say(author, 'the birds in the morning');
  const hers = await say(peer, 'the quiet before it');
  const reply = await does<{ post: string }>(cast, peer, 'learning.post_reply', {
    post: answer.post,
    body: `${word} thank you @${author.name}`,
    clientId: randomUUID(),
  });
  await does(cast, author, 'learning.post_reply', {
    post: hers.post,
    body: `${word} and you`,
    clientId: randomUUID(),
  });
  await does(cast, peer, 'learning.heart', { post: answer.post });
  const { nudge } = await does<{ nudge: string }>(cast, maker, 'learning.nudge', {
    ...{ programme: programme.id, people: [author.personaId], clientId: randomUUID() },
    body: `${word} how are you?`,
  });
  const file = await seedFile(cast, maker, programme, word);
  const talk = await seedTalk(cast, { author, peer, side, word });
  const pictures = await seedPictures(cast, author, talk);
  const webhook = await seedWebhook(cast, side, word);
  const imported = await seedImport(cast, side, word);
  await cast.drain();
  const [item] = await cast.sql<{ id: string }>(
    'select id from notifications.item where persona_id = $1 limit 1',
    [author.personaId],
  );
  return {
    side,
    slug: programme.slug,
    programmeId: programme.id,
    course: programme.course,
    reading: programme.reading,
    discussion: programme.discussion,
    author,
    peer,
    host,
    answer: answer.post,
    reply: reply.post,
    item: item?.id ?? '',
    nudge,
    talk,
    webhook,
    imported,
    file,
    ...pictures,
    marks: [
      word,
      author.personaId,
      peer.personaId,
      programme.id,
      programme.discussion.id,
      programme.reading.id,
      programme.course,
      answer.post,
      reply.post,
      hers.post,
      talk.space.id,
      talk.thread.id,
      talk.thread.slug,
      talk.opening,
      talk.reply,
      talk.anonymous,
      webhook,
      imported,
      file,
      pictures.image,
      pictures.avatar,
    ],
  };
}

/** Seeds a side's community: a space, a thread of the author's in it, a reply of the peer's. */
async function seedTalk(
  cast: Cast,
  { author, peer, side, word }: { author: Person; peer: Person; side: Side; word: string },
): Promise<Talk> {
  const space = { id: randomUUID(), slug: `${word.toLowerCase()}-evenings` };
  await cast.sql(
    `insert into community.space (id, slug, side, position, title, reads, allows_anonymous, created_at)
     values ($1, $2, $3, 1, $4, $5, true, $6)`,
    [
      ...[space.id, space.slug, side, `${word} evenings`],
      ...[side === 'adult' ? 'everyone' : 'members', cast.deps.now()],
    ],
  );
  const thread = await openThreadIn(cast, author, space.id, `${word} lanterns`);
  const say = (who: Person, more: object) =>
    does<{ post: string }>(cast, who, 'community.post_reply', {
      thread: thread.thread,
      clientId: randomUUID(),
      ...more,
    });
  const reply = await say(peer, { body: `${word} light, @${author.name}`, post: thread.post });
  const anonymous = await say(author, { body: `${word} in the dark`, anonymous: true });
  await does(cast, peer, 'community.heart', { post: thread.post });
  return {
    space,
    thread: { id: thread.thread, slug: thread.threadSlug },
    opening: thread.post,
    reply: reply.post,
    anonymous: anonymous.post,
  };
}

/** Opens a question in a space. */
export const openThreadIn = (cast: Cast, who: Person, space: string, title: string) =>
  does<Record<'thread' | 'threadSlug' | 'post', string>>(cast, who, 'community.open_thread', {
    ...{ space, title, kind: 'question' },
    body: `${title}: what do you see?`,
    clientId: randomUUID(),
  });
