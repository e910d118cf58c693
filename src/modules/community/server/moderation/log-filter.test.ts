import { beforeAll, expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { moderationLog } from './log.ts';
import { movePosts } from './move-posts.ts';
import { splitThread } from './split-thread.ts';
import { openStage, why, type Stage } from './testing/stage.ts';
import { undoAct } from './undo.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});

test('the log does not tell who is young, or that they are there, to whoever is not cleared for them', async () => {
  const { ann, mira } = stage;
  const tia = await stage.person('Tia', { side: 'teen' });
  const narrowed = async (sought: string) => {
    const view = await stage.as(mira).asks(moderationLog, { author: sought, by: sought });
    return [view.narrowed.author, view.narrowed.by];
  };
  for (const sought of ['Tia', 'tia', tia.personaId])
    expect(await narrowed(sought)).toEqual([
      { sought, found: null },
      { sought, found: null },
    ]);
  const found = { id: ann.personaId, name: ann.name };
  expect(await narrowed(ann.name)).toMatchObject([{ found }, { found }]);
});

test('whose posts went to another thread is said in the log, and each of them finds it: moved, split off, and undone', async () => {
  const { ann, ben, chidi, mira } = stage;
  const later = () => stage.at(new Date(stage.deps.now().getTime() + 60_000));
  const newest = async (person: Person) => {
    const { acts } = await stage.as(mira).asks(moderationLog, { author: person.name });
    return acts[0] ?? expect.fail(`Nothing of ${person.name}'s.`);
  };
  const dora = await stage.person('Dora');
  const from = await stage.opens(dora, 'About her week');
  const into = await stage.opens(mira, 'All our weeks');
  const his = await stage.replies(ben, from.thread, 'Mine was long');
  await stage.replies(chidi, from.thread, 'Mine, too', { post: his });
  const nameless = await stage.replies(ann, from.thread, 'I slept', { anonymous: true });
  const saysWhose = { nameless: true, opened: false, people: [{ name: 'Ben' }, { name: 'Chidi' }] };
  later();
  await stage.as(mira).does(movePosts, { posts: [his, nameless], into: into.thread, ...why });
  for (const who of [ben, chidi])
    expect(await newest(who)).toMatchObject({ act: 'move_posts', whose: saysWhose });
  // Who wrote without a name is not found by it.
  expect((await stage.as(mira).asks(moderationLog, { author: ann.name })).acts).toEqual([]);

  later();
  await stage.as(mira).does(undoAct, { deed: (await newest(ben)).id, reason: 'By mistake.' });
  for (const who of [ben, chidi])
    expect(await newest(who)).toMatchObject({ act: 'undo', whose: saysWhose });

  later();
  await stage.as(mira).does(splitThread, { posts: [his], title: 'Long weeks', ...why });
  for (const who of [ben, chidi])
    expect(await newest(who)).toMatchObject({
      act: 'split',
      whose: { nameless: false, opened: false, people: [{ id: ben.personaId }, { name: 'Chidi' }] },
    });
});
