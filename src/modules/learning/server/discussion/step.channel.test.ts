import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { hasEnded, isSaid } from '#platform/live/testing/live-client.ts';
import { openLivePlace } from '#platform/live/testing/live-place.ts';
import { provesChannel } from '#platform/live/testing/proves-channel.ts';
import { openCast } from '#tests/cast/cast.ts';
import type { DiscussionChanges, StepPost } from '../../discussion.contract.ts';
import { editAnswer } from './posting.ts';
import * as acts from './post-acts.ts';
import { stepChannel } from './step.channel.ts';
import { openStage } from './testing/stage.ts';

const cast = await openCast();
const live = await openLivePlace(cast, [stepChannel]);
const LINKS = 'https://a.example https://b.example https://c.example';

type State = { seq: number; posts: object[] };

/** A post as the page shows it; what it counts as is said where one stands. */
const shownOf = (post: StepPost): object =>
  JSON.parse(
    JSON.stringify({ ...post, counted: undefined, replies: undefined, moreReplies: undefined }),
  ) as object;

const bySeq = (one: object, other: object) => (one as StepPost).seq - (other as StepPost).seq;

function applied(state: State, news: DiscussionChanges): State {
  const away = new Set([...news.gone, ...news.posts.map(({ id }) => id)]);
  const kept = state.posts.filter((post) => !away.has((post as StepPost).id));
  return { seq: news.seq, posts: [...kept, ...news.posts.map(shownOf)].sort(bySeq) };
}

async function story(isFolded = false) {
  const stage = await openStage(cast, { isFolded });
  const [ann, ben, cleo, dora] = (await Promise.all(
    ['Ann', 'Ben', 'Cleo', 'Dora'].map((name) => stage.trainee(name)),
  )) as [Person, Person, Person, Person];
  const tomas = await cast.withDuty(await cast.person('Tomas'), 'moderator', {
    scope: stage.programmeId,
  });
  const readers = {
    ...{ ann, ben, cleo, tomas },
    apart: { ...dora, blocked: [ben.personaId] },
  };
  const made = new Map<string, string>();
  const post = (name: string) => ({ post: made.get(name) ?? '' });
  const again = () => ({ clientId: randomUUID() });
  const does = (
    who: Person,
    act: Parameters<ReturnType<typeof cast.as>['does']>[0],
    input: object,
  ) => cast.as(who).does(act, input);
  made.set('answer', (await stage.answers(ann, 'A chair by the door.')).post);
  const replies = async (who: Person, name: string, to: string, body: string) =>
    made.set(name, (await stage.replies(who, post(to).post, body)).post);
  const all: Record<string, () => Promise<unknown>> = {
    'an answer': async () => made.set('bens', (await stage.answers(ben, 'A bell above it.')).post),
    'a reply': () => replies(ben, 'reply', 'answer', 'I like the chair.'),
    'a reply to it': () => replies(ann, 'below', 'reply', 'It is an old one.'),
    'an answer edited': () => {
      const parts = ['A soft chair by the door.'];
      return cast.as(ann).does(editAnswer, { ...post('answer'), parts, ...again() });
    },
    'a reply edited': () =>
      does(ben, acts.editPost, { ...post('reply'), body: 'I like this chair.', ...again() }),
    'a heart': () => does(cleo, acts.heart, post('answer')),
    'a heart taken back': () => does(cleo, acts.unheart, post('answer')),
    'a reply taken back': () => does(ben, acts.deletePost, post('reply')),
    'given back': () => does(ben, acts.restoreOwnPost, post('reply')),
    'an answer hidden': () =>
      does(tomas, acts.removePost, {
        ...post('bens'),
        ...{ rule: 'kindness', reason: 'It named somebody.' },
      }),
    'shown again': () =>
      does(tomas, acts.restorePost, { ...post('bens'), reason: 'It was a mistake.' }),
    'a reply that waits': () => replies(ben, 'waiting', 'answer', `These helped: ${LINKS}`),
    'let be seen': () => does(tomas, acts.releasePost, post('waiting')),
    'another that waits': () => replies(ben, 'unread', 'answer', `And these: ${LINKS}`),
    'taken back unread': () => does(ben, acts.deletePost, post('unread')),
  };
  return { ...stage, readers, all, seqOf: async () => (await stage.reads(tomas)).seq };
}

test('snapshot before + news = snapshot after, for one who is there and one who missed it', async () => {
  for (const name of ['ann', 'ben', 'cleo', 'tomas', 'apart'] as const) {
    const { step, reads, readers, all } = await story();
    const reader = readers[name];
    const snapshot = async (): Promise<State> => {
      const { seq, myAnswer, answers } = await reads(reader);
      const threads = myAnswer === null ? answers : [myAnswer, ...answers];
      const posts = threads.flatMap((answer) => [answer, ...answer.replies]);
      return { seq, posts: posts.map(shownOf).sort(bySeq) };
    };
    await provesChannel<State, DiscussionChanges>(live, stepChannel, {
      ...{ reader, key: step, snapshot, applied, acts: all },
    });
  }
});

test('a reply that nobody saw is named to nobody but moderators when it goes', async () => {
  const { step, readers, all, seqOf } = await story();
  const clients = [
    await live.stream(readers.tomas, `step:${step}`),
    await live.stream(readers.cleo, `step:${step}`),
  ];
  await Promise.all(clients.map((client) => client.at(0)));
  await all['another that waits']?.();
  await all['taken back unread']?.();
  const seq = await seqOf();
  const gone = clients.map(async (client) => {
    await client.first((news) => (news.seq ?? 0) >= seq);
    return client.news
      .filter(isSaid)
      .flatMap(({ html = '' }) => (JSON.parse(html) as DiscussionChanges).gone);
  });
  expect((await Promise.all(gone)).map((ids) => new Set(ids).size)).toEqual([1, 0]);
});

test('where answers are folded, who has not answered is told nothing of them', async () => {
  const { step, readers, all, seqOf } = await story(true);
  const client = await live.stream(readers.cleo, `step:${step}@${await seqOf()}`);
  await client.at(0);
  await all['an answer']?.();
  const seq = await seqOf();
  await client.first((news) => (news.seq ?? 0) >= seq);
  expect(JSON.stringify(client.news)).not.toContain('bell');
  const teen = await cast.person('Tove', { side: 'teen' });
  const outside = await live.stream(teen, `step:${step}`);
  expect(await outside.first(hasEnded)).toBeDefined();
});
