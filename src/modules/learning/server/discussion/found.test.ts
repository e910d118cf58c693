import { expect, test } from 'vitest';
import { postsOf as postsOfIn, search as searchIn } from '#modules/posts/index.server.ts';
import type { Actor, Person } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { deletePost, removePost } from './post-acts.ts';
import { openStage } from './testing/stage.ts';

const search = searchIn('community');
const postsOf = postsOfIn('community');
const cast = await openCast({ TEEN_SIDE: true });
const open = await openStage(cast, { isPublic: true });
const folded = await openStage(cast, { isFolded: true });
const outsider = await cast.person('Olga');
const teen = await cast.person('Tia', { side: 'teen' });

/** What somebody finds by words: the posts, and which words were looked for instead. */
const finds = async (who: Actor, q: string, more = {}) => {
  const { posts, corrected } = await cast.as(who).asks(search, { q, ...more });
  return { posts: posts.map(({ id }) => id), corrected };
};
const found = async (who: Actor, q: string, more = {}) => (await finds(who, q, more)).posts;
const wrote = async (who: Person, reader: Actor) =>
  (await cast.as(reader).asks(postsOf, { person: who.personaId })).posts.map(({ id }) => id);

test('answers and replies are found where the programme may be read, and lead there', async () => {
  const [ann, ben] = [await open.trainee('Ann'), await open.trainee('Ben')];
  const { post } = await open.answers(ann, 'A samovar on the landing.');
  const reply = await open.replies(ben, post, 'My samovar is smaller.');
  expect(await found(ann, 'samovars')).toEqual([post]);
  await cast.drain();
  for (const who of [ann, ben, outsider, cast.guest])
    expect((await found(who, 'samovars')).sort()).toEqual([post, reply.post].sort());
  expect(await found(teen, 'samovars')).toEqual([]);
  const { posts, spaces, kinds } = await cast.as(ben).asks(search, { q: 'landing' });
  const { programmeSlug: programme, stepSlug: step } = open.slugs;
  expect(posts[0]).toMatchObject({
    link: `/learn/${programme}/${step}?around=${post}#p-${post}`,
    title: [{ text: 'Making room', hit: false }],
    scope: { title: 'Growing as a leader', link: `/learn/${programme}` },
  });
  expect(spaces.map(({ key }) => key)).toContain(`learn/${programme}`);
  expect(kinds).toContain('discussion');
  await cast.sql(`update accounts.persona set page_for = 'all' where id = $1`, [ben.personaId]);
  const inside = { scopeKey: `learn/${programme}`, kind: 'discussion', by: 'Ben' };
  expect(await found(cast.guest, 'samovar', inside)).toEqual([reply.post]);
  expect(await found(cast.guest, 'samovar', { kind: 'talk' })).toEqual([]);
  expect(await wrote(ben, cast.guest)).toEqual([reply.post]);
  expect(await wrote(ben, teen)).toEqual([]);
});

test('what was taken away, or is by somebody who is blocked, is not found', async () => {
  const [cleo, dan] = [await open.trainee('Cleo'), await open.trainee('Dan')];
  const { post } = await open.answers(cleo, 'An umbrella stand.');
  const mine = await open.replies(dan, post, 'One umbrella each.');
  const other = await open.replies(cleo, mine.post, 'Or an umbrella for all.');
  await cast.drain();
  expect(await found(cast.guest, 'umbrella')).toHaveLength(3);
  expect(await found({ ...dan, blocked: [cleo.personaId] }, 'umbrella')).toEqual([mine.post]);
  expect(await wrote(cleo, { ...dan, blocked: [cleo.personaId] })).toEqual([]);
  await cast.as(cleo).does(deletePost, { post: other.post });
  const mod = await cast.withDuty(await cast.person('Mo'), 'moderator');
  await cast.as(mod).does(removePost, { post: mine.post, rule: 'kindness', reason: 'Not kind.' });
  for (const who of [cast.guest, dan, mod]) expect(await found(who, 'umbrella')).toEqual([post]);
  expect(await wrote(dan, mod)).toEqual([]);
});

test('what is folded is neither found nor shown elsewhere until one has given an answer', async () => {
  const [eve, fay] = [await folded.trainee('Eve'), await folded.trainee('Fay')];
  const { post } = await folded.answers(eve, 'A quincetree by the door.');
  await cast.drain();
  for (const who of [fay, outsider]) {
    expect(await finds(who, 'quincetree')).toEqual({ posts: [], corrected: null });
    expect(await finds(who, 'quincetere')).toEqual({ posts: [], corrected: null });
    expect(await wrote(eve, who)).toEqual([]);
  }
  expect(await found(eve, 'quincetree')).toEqual([post]);
  const host = await cast.withDuty(await cast.person('Hana'), 'moderator');
  expect(await found(host, 'quincetree')).toEqual([post]);
  await folded.answers(fay, 'A lamp that is lit.');
  await cast.drain();
  expect(await found(fay, 'quincetree')).toEqual([post]);
  expect(await wrote(eve, fay)).toEqual([post]);
});
