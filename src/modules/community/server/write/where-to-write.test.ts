import { expect, test } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { followSpace } from '../space/follow-space.ts';
import { archiveSpace } from '../space/placing-space.ts';
import { newThread } from '../thread/new-thread.ts';
import { openTalking } from '../space/testing/talking.ts';
import { whereToWrite } from './where-to-write.ts';

const cast = await openCast({ TEEN_SIDE: true, SAFEGUARDING_CONTACT: 'Chidi' });
const talking = await openTalking(cast);
const [ann, tia] = [await cast.person('Ann'), await cast.person('Tia', { side: 'teen' })];
const hello = await talking.space('Hello', { isWelcome: true, reads: 'everyone' });
const asking = await talking.space('Asking', {
  ...{ forQuestions: true, allowsAnonymous: true, about: 'One question.\n\nAnd answers.' },
});
const porch = await talking.space('Porch');
const news = await talking.space('News', { writes: 'staff' });
const young = await talking.space('Young', { side: 'teen' });

const offered = async (who: Actor, near?: string) => {
  const view = await cast.as(who).asks(whereToWrite, { nearSlug: near });
  const slugs = (spaces: { slug: string }[]) => spaces.map(({ slug }) => slug);
  return { near: view.near?.slug ?? null, likely: slugs(view.likely), others: slugs(view.others) };
};

test('Ann, new here, is offered where to say hello and where to ask; and not where she only reads', async () => {
  expect(await offered(ann)).toEqual({
    near: null,
    likely: [hello.slug, asking.slug],
    others: [porch.slug],
  });
  expect((await offered(ann, porch.slug)).near).toBe(porch.slug);
  expect((await offered(ann, news.slug)).near).toBeNull();
  const [, { about, allowsAnonymous } = { about: '' }] = (await cast.as(ann).asks(whereToWrite))
    .likely;
  expect([about, allowsAnonymous]).toEqual(['One question.', true]);
});

test('what is of the other side is neither offered nor near; whoever looks after it finds it last', async () => {
  expect((await offered(ann, young.slug)).near).toBeNull();
  expect(await offered(tia, porch.slug)).toEqual({ near: null, likely: [], others: [young.slug] });
  expect((await offered(talking.warden)).others.at(-1)).toBe(young.slug);
});

test('where somebody writes, also without a name, or follows is likely; what is archived is not offered', async () => {
  const ben = await cast.person('Ben');
  const attic = await talking.space('Attic');
  await talking.thread(hello.id, { by: ben, title: 'I am Ben' });
  await talking.thread(porch.id, { by: null, hidden: ben, title: 'Quietly' });
  await cast.as(ben).does(followSpace, { space: attic.id });
  expect((await offered(ben)).likely).toEqual([hello.slug, porch.slug, attic.slug]);
  await cast.as(talking.keeper).does(archiveSpace, { space: attic.id, reason: 'All is said.' });
  expect((await offered(ben)).likely).toEqual([hello.slug, porch.slug]);
  expect((await offered(ben, attic.slug)).near).toBeNull();
});

test('whoever reads another language than the place’s is offered first where that is spoken', async () => {
  const table = await talking.space('Mesa');
  await cast.sql(`update community.space set language = 'es' where id = $1`, [table.id]);
  const eva = await cast.person('Eva');
  expect((await offered({ ...eva, locale: 'es' })).likely[0]).toBe(table.slug);
  expect((await offered(eva)).likely).not.toContain(table.slug);
});

test('a guest is told what is missing, and is shown no spaces', async () => {
  const view = await cast.as(cast.guest).asks(whereToWrite, { nearSlug: hello.slug });
  expect(view).toEqual({ near: null, likely: [], others: [], can: { write: view.can.write } });
  expect(view.can.write).not.toBe(true);
  expect(await cast.statements(() => cast.as(ann).asks(whereToWrite))).toBe(
    whereToWrite.statements,
  );
});

test('where questions are asked nobody is asked what it is; elsewhere one chooses', async () => {
  const kinds = async (who: Actor, spaceSlug: string) =>
    (await cast.as(who).asks(newThread, { spaceSlug })).kinds;
  expect(await kinds(ann, asking.slug)).toEqual(['question']);
  expect(await kinds(ann, porch.slug)).toEqual(['talk', 'question', 'checkin']);
  expect(await kinds(talking.keeper, asking.slug)).toContain('announcement');
});
