import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { Refusal } from '#platform/verdict.ts';
import { openCast, type Cast } from '#tests/cast/cast.ts';
import { openStage } from './testing/stage.ts';
import { holdTurn } from './testing/turn.ts';
import { editPost, releasePost, removePost } from './post-acts.ts';

// Several addresses among few words: screening lets a person decide.
const LINKS = 'https://a.example https://b.example https://c.example';

let cast: Cast;
beforeAll(async () => {
  cast = await openCast();
});

/** Ann's answer, Ben's reply to it, and Tomas who looks after the place. */
async function setUp(words: string) {
  const stage = await openStage(cast);
  const name = `Tomas of ${stage.slugs.programmeSlug}`;
  const tomas = await cast.withDuty(await cast.person(name), 'moderator', {
    scope: stage.programmeId,
  });
  const [ann, ben] = [await stage.trainee('Ann'), await stage.trainee('Ben')];
  const anns = await stage.answers(ann, 'A chair by the door.');
  const { post } = await stage.replies(ben, anns.post, words);
  return {
    ...stage,
    post,
    ben,
    tomas,
    edits: (body: string) => stage.as(ben).does(editPost, { post, body, clientId: randomUUID() }),
    releases: (more: { seen?: string } = {}) =>
      stage.as(tomas).does(releasePost, { post, ...more }),
    async sees(reader: Person) {
      const { answers, myAnswer } = await stage.reads(reader);
      return [...answers, myAnswer].flatMap((answer) => answer?.replies ?? [])[0];
    },
    /** Lets these begin one after another while Ben's turn is taken, and then go on. */
    async atOnce(...acts: (() => Promise<unknown>)[]) {
      const turn = await holdTurn(cast, { step: stage.step, person: ben });
      const running: Promise<unknown>[] = [];
      for (const [i, act] of acts.entries()) {
        const one = act();
        one.catch(() => undefined);
        running.push(one);
        await turn.waiting(i + 1);
      }
      await turn.release();
      const ended = await Promise.allSettled(running);
      return ended.map((one) =>
        one.status === 'fulfilled'
          ? 'done'
          : one.reason instanceof Refusal
            ? one.reason.why
            : one.reason,
      );
    },
  };
}

test('Words that changed since they were looked at are not released', async () => {
  const { post, tomas, ann, ...stage } = {
    ...(await setUp(`These: ${LINKS}`)),
    ann: await cast.person('Ann'),
  };
  await stage.edits(`Something nobody looked at: ${LINKS}`);
  const late = await stage.as(tomas).refused(releasePost, { post, seen: '' });
  expect([late.code, late.why]).toEqual(['conflict', 'words_changed']);
  expect(await stage.sees(ann)).toBeUndefined();

  const first = (await stage.sees(tomas))?.moderating?.seen ?? '';
  await stage.edits(`And once more, within the same moment: ${LINKS}`);
  const later = await stage.as(tomas).refused(releasePost, { post, seen: first });
  expect(later.why).toBe('words_changed');
  await stage.releases({ seen: (await stage.sees(tomas))?.moderating?.seen ?? '' });
  expect((await stage.sees(ann))?.html).toContain('once more');
});

test('An edit that comes while the post is being released is not released unseen', async () => {
  const stage = await setUp(`These: ${LINKS}`);
  const edit = () => stage.edits(`Others: ${LINKS}`);
  expect(await stage.atOnce(edit, () => stage.releases())).toEqual(['done', 'words_changed']);
  expect(await stage.sees(stage.tomas)).toMatchObject({ held: true });
});

test('A kind edit that comes just after a release leaves the post to be seen', async () => {
  const stage = await setUp(`These: ${LINKS}`);
  const edit = () => stage.edits('Without any addresses.');
  expect(await stage.atOnce(() => stage.releases(), edit)).toEqual(['done', 'done']);
  expect(await stage.sees(stage.tomas)).toMatchObject({
    held: false,
    html: '<p dir="auto">Without any addresses.</p>',
  });
});

test('What was taken away in the meantime is not edited any more', async () => {
  const stage = await setUp('I sat on it.');
  const remove = () =>
    stage
      .as(stage.tomas)
      .does(removePost, { post: stage.post, rule: 'others_privacy', reason: 'It names somebody.' });
  const edit = () => stage.edits('I stood beside it.');
  expect(await stage.atOnce(remove, edit)).toEqual(['done', 'already_gone']);
});

test('Of two edits at once the later one stands, also when it says what was there before', async () => {
  const stage = await setUp('I sat on it.');
  const edits = ['I stood beside it.', 'I sat on it.'].map((words) => () => stage.edits(words));
  expect(await stage.atOnce(...edits)).toEqual(['done', 'done']);
  const shown = await stage.sees(stage.ben);
  expect(shown?.html).toBe('<p dir="auto">I sat on it.</p>');
  expect(shown?.earlier.map(({ body }) => body)).toEqual(['I stood beside it.', 'I sat on it.']);
});
