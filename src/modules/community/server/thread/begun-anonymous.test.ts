import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { openCast } from '#tests/cast/cast.ts';
import { does } from '#tests/matrix/side.ts';
import { newThread } from './new-thread.ts';
import { openThread } from './open-thread.ts';
import { postReply } from './post-reply.ts';
import { openStage, postsOf } from './testing/stage.ts';

const cast = await openCast();
const ann = await cast.person('Ann');
const nameless = await openStage(cast, { allowsAnonymous: true });
const other = await openStage(cast, { allowsAnonymous: true });
const named = await openStage(cast);

const begins = (space: string, ticked = 'true', kind = 'question') =>
  does(cast, ann, 'accounts.save_draft', {
    ...{ form: `community.new:${space}`, body: 'I have told nobody.' },
    chosen: {
      [`community.new:${space}:anonymous:chosen`]: ticked,
      [`community.new:${space}:kind:chosen`]: kind,
    },
  });
const goesTo = (spaceSlug: string, begunIn?: string) =>
  cast.as(ann).asks(newThread, { spaceSlug, ...(begunIn && { begunIn }) });
const words = () => ({ title: 'At night', body: 'I have told nobody.', clientId: randomUUID() });

test('what was begun without a name comes back so, and goes along to where that is offered, with its kind', async () => {
  await begins(nameless.space);
  const back = await goesTo(nameless.slug);
  expect(back.drafts).toMatchObject({
    [`community.new:${nameless.space}:anonymous:chosen`]: 'true',
    [`community.new:${nameless.space}:kind:chosen`]: 'question',
  });
  // A box that was only touched there is nothing begun that would stand in the way.
  await does(cast, ann, 'accounts.save_draft', {
    ...{ form: `community.new:${other.space}`, body: '' },
    chosen: { [`community.new:${other.space}:anonymous:chosen`]: '' },
  });
  const there = await goesTo(other.slug, nameless.space);
  expect(there.begunIn).toBe(nameless.space);
  expect(there.drafts).toMatchObject({
    [`community.new:${other.space}`]: 'I have told nobody.',
    [`community.new:${other.space}:anonymous:chosen`]: 'true',
    [`community.new:${other.space}:kind:chosen`]: 'question',
  });
});

test('a kind that a space does not offer is not brought along', async () => {
  await begins(nameless.space, 'true', 'announcement');
  const { drafts } = await goesTo(other.slug, nameless.space);
  expect(drafts[`community.new:${other.space}`]).toBe('I have told nobody.');
  expect(Object.keys(drafts).filter((place) => place.includes(':kind'))).toEqual([]);
});

test('where a name will stand it is asked for first, whatever the page says: the draft knows', async () => {
  await begins(nameless.space);
  const carried = { ...words(), space: named.space, begunIn: nameless.space };
  const why = { fields: { byName: 'name_will_show' } };
  expect(await cast.as(ann).refused(openThread, carried)).toMatchObject(why);
  const view = await goesTo(named.slug, nameless.space);
  expect(view.drafts[`community.new:${named.space}:anonymous:chosen`]).toBe('true');
  const { thread } = await cast.as(ann).does(openThread, { ...carried, byName: true });
  expect(postsOf(await named.reads(cast.guest, thread))).toMatchObject([
    { by: { kind: 'named', name: 'Ann' } },
  ]);
  expect((await goesTo(nameless.slug)).drafts).toEqual({});
});

test('a form that says so is enough; by name from the beginning nobody is asked', async () => {
  const sent = { ...words(), space: named.space };
  const why = { fields: { byName: 'name_will_show' } };
  expect(await cast.as(ann).refused(openThread, { ...sent, begunAnonymous: true })).toMatchObject(
    why,
  );
  await begins(named.space, '');
  await cast.as(ann).does(openThread, sent);
  // Where it is offered, an empty box beside the words is an answer.
  await begins(nameless.space);
  await nameless.opens(ann);
});

test('a reply is asked for the same, when its space takes names only since it was begun', async () => {
  const { thread: id, threadSlug: thread } = await nameless.opens(ann);
  await does(cast, ann, 'accounts.save_draft', {
    ...{ form: `community.reply:${id}`, body: 'It was me.' },
    chosen: { [`community.reply:${id}:anonymous:chosen`]: 'true' },
  });
  await cast.sql('update community.space set allows_anonymous = false where id = $1', [
    nameless.space,
  ]);
  const reply = { thread: id, body: 'It was me.', clientId: randomUUID() };
  const why = { fields: { byName: 'name_will_show' } };
  expect(await cast.as(ann).refused(postReply, reply)).toMatchObject(why);
  await cast.as(ann).does(postReply, { ...reply, byName: true });
  expect((await nameless.reads(ann, thread)).drafts).toEqual({});
});
