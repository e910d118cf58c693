import { beforeAll, expect, test } from 'vitest';
import { openCast, type Cast } from '#tests/cast/cast.ts';
import { openStage } from '../discussion/testing/stage.ts';
import { enrol, leaveProgramme } from './taking-part.ts';
import { releasePost } from '../discussion/post-acts.ts';
import { changeRule } from '../authoring/step-acts.ts';

// Several addresses among few words: screening lets a person decide.
const LINKS = 'https://a.example https://b.example https://c.example';

let cast: Cast;
beforeAll(async () => {
  cast = await openCast();
});

async function setUp(rule: { repliesToPeers?: number } = {}) {
  const stage = await openStage(cast, rule);
  const named = (what: string) => cast.person(`${what} of ${stage.slugs.programmeSlug}`);
  const scope = { scope: stage.programmeId };
  const tomas = await cast.withDuty(await named('Tomas'), 'moderator', scope);
  const host = await cast.withDuty(await named('Host'), 'host', scope);
  const [ann, ben] = [await stage.trainee('Ann'), await stage.trainee('Ben')];
  await stage.answers(ann, 'A chair by the door.');
  const bens = await stage.answers(ben, 'A bell above it.');
  const input = { programme: stage.programmeId };
  return {
    ...stage,
    ann,
    bens,
    tomas,
    host,
    leaves: () => cast.as(ann).does(leaveProgramme, input),
    comesBack: () => cast.as(ann).does(enrol, input),
    stateOfAnn: async () => (await stage.reads(ann)).mine?.state,
  };
}

test('What was released while somebody was away counts when they come back, and they are told', async () => {
  const { ann, bens, tomas, ...stage } = await setUp();
  const reply = await stage.replies(ann, bens.post, `These helped me: ${LINKS}`);
  await stage.leaves();
  await stage.as(tomas).does(releasePost, { post: reply.post });
  await stage.drain();
  expect(await stage.told(ann)).not.toContain('step_done');

  await stage.comesBack();
  await stage.drain();
  expect(await stage.stateOfAnn()).toBe('completed');
  expect(await stage.refusesNext(ann)).toBeUndefined();
  expect((await stage.told(ann)).filter((kind) => kind === 'step_done')).toHaveLength(1);
});

test('A rule that was made gentler meanwhile finishes whoever comes back with enough', async () => {
  const { ann, bens, host, ...stage } = await setUp({ repliesToPeers: 2 });
  await stage.replies(ann, bens.post, 'I hear it.');
  await stage.leaves();
  await stage.as(host).does(changeRule, {
    step: stage.step,
    questions: ['What does making room mean to you?'],
    requiresAnswer: true,
    repliesToPeers: 1,
    reason: 'Two were hard to find.',
  });
  await stage.comesBack();
  expect(await stage.stateOfAnn()).toBe('completed');
  expect(await stage.refusesNext(ann)).toBeUndefined();
});

test('Who comes back with something missing goes on where they were', async () => {
  const { ann, bens, ...stage } = await setUp();
  await stage.leaves();
  await stage.comesBack();
  expect(await stage.stateOfAnn()).toBe('reply_to_a_peer');
  expect((await stage.replies(ann, bens.post, 'I hear it.')).progress).toBe('completed');
});
