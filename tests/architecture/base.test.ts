import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { registry } from '#entry/modules.ts';
import type { Person } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { WITHOUT } from './base-without.ts';

type Fields = Record<string, unknown>;
type Read = (view: never) => string | null | undefined;

const cast = await openCast();
const keeper = await cast.withDuty(await cast.person('Olga'), 'operator');
const olga = { ...keeper, sessionKey: 'a session' };
const ann = await cast.person('Ann');

const named = (name: string): never => {
  const found = registry.useCases.get(name) ?? registry.queries.get(name);
  if (found === undefined) throw new Error(name);
  return found as never;
};
const does = (who: Person, name: string, input: Fields) =>
  cast.as(who).does(named(name), input) as Promise<Record<string, string>>;
const asks = (who: Person, name: string, input: Fields) =>
  cast.as(who).asks<never>(named(name), input);
const withId = (fields: Fields) => ({ clientId: randomUUID(), ...fields });

const space = await does(olga, 'community.create_space', withId({ title: 'Harbour' }));
const walkers = withId({ space: space['space'], name: 'Walkers' });
const list = await does(olga, 'community.start_taglist', walkers);
const thread = await does(
  ann,
  'community.open_thread',
  withId({ space: space['space'], title: 'A long day', body: 'It rained.' }),
);
const programme = await does(olga, 'learning.create_programme', withId({ title: 'Listening' }));
const at = { programme: programme['programme'] };
const course = await does(olga, 'learning.add_course', withId({ ...at, title: 'One' }));
const step = await does(
  olga,
  'learning.add_step',
  withId({
    course: course['course'],
    kind: 'discussion',
    title: 'Talk',
    questions: ['What?'],
    requiresAnswer: true,
  }),
);
await does(olga, 'learning.publish_programme', at);
await does(ann, 'learning.enrol', { ...at });
const answer = await does(
  ann,
  'learning.post_answer',
  withId({ step: step['step'], parts: ['So much rain.'] }),
);
const line = { country: 'everywhere', name: 'Lantern', call: '555-0100' };
const lineAt = { ...line, ...(await does(olga, 'safety.add_helpline', line)) };
const badge = await does(olga, 'recognition.create_badge', { title: 'Lamp' });
const hook = { address: 'https://93.184.216.34/', types: ['learning.enrolled'] };
const { endpoint } = await does(olga, 'webhooks.create_endpoint', { ...hook, name: 'List' });

type Row = [
  name: string,
  who: Person,
  of: Fields,
  one: Fields,
  other: Fields,
  from: [string, Fields, Read],
];
const stepAt = { ...at, stepSlug: step['stepSlug'] };
const rows: Row[] = [
  [
    'learning.edit_programme',
    olga,
    at,
    { title: 'By Ben' },
    { title: 'By Ann' },
    ['learning.authoring', at, (view: { base: string }) => view.base],
  ],
  [
    'learning.change_readers',
    olga,
    { ...at, moreRead: true, reason: 'To see.' },
    { reads: 'everyone' },
    { reads: 'members' },
    ['learning.authoring', at, (view: { readersBase: string }) => view.readersBase],
  ],
  [
    'learning.edit_course',
    olga,
    { course: course['course'] },
    { title: 'By Ben' },
    { title: 'By Ann' },
    ['learning.authoring', at, (view: { courses: { base: string }[] }) => view.courses[0]?.base],
  ],
  [
    'learning.edit_step',
    olga,
    { step: step['step'] },
    { title: 'Talk', body: 'By Ben' },
    { title: 'Talk', body: 'By Ann' },
    ['learning.authoring_step', stepAt, (view: { base: string }) => view.base],
  ],
  [
    'learning.change_rule',
    olga,
    { step: step['step'], reason: 'To see.', requiresAnswer: true },
    { questions: ['By Ben?'] },
    { questions: ['By Ann?'] },
    ['learning.authoring_step', stepAt, (view: { ruleBase: string }) => view.ruleBase],
  ],
  [
    'learning.edit_answer',
    ann,
    { post: answer['post'] },
    { parts: ['By one hand.'] },
    { parts: ['By the other.'] },
    ['learning.discussion', stepAt, (view: { myAnswer: { base: string } }) => view.myAnswer.base],
  ],
  [
    'community.edit_space',
    olga,
    { space: space['space'], title: 'Harbour' },
    { guidelines: 'By Ben' },
    { guidelines: 'By Ann' },
    [
      'community.arranging',
      { space: space['space'] },
      (view: { space: { base: string } }) => view.space.base,
    ],
  ],
  [
    'community.edit_taglist',
    olga,
    { taglist: list['taglist'] },
    { name: 'By Ben' },
    { name: 'By Ann' },
    ['community.taglists', {}, (view: { lists: { base: string }[] }) => view.lists[0]?.base],
  ],
  [
    'community.edit_post',
    ann,
    { post: thread['post'] },
    { body: 'By one hand.' },
    { body: 'By the other.' },
    [
      'community.thread',
      { thread: thread['thread'] },
      (view: { opening: { base: string } }) => view.opening.base,
    ],
  ],
  [
    'community.change_readers',
    olga,
    { space: space['space'], reads: 'holders', moreRead: true, reason: 'To see.' },
    { readDuties: ['host'] },
    { readDuties: ['mentor'] },
    [
      'community.arranging',
      { space: space['space'] },
      (view: { readersBase: string }) => view.readersBase,
    ],
  ],
  [
    'recognition.edit_badge',
    olga,
    { badge: badge['badge'] },
    { title: 'By Ben' },
    { title: 'By Ann' },
    ['recognition.badges', {}, (view: { badges: { base: string }[] }) => view.badges[0]?.base],
  ],
  [
    'safety.edit_helpline',
    olga,
    lineAt,
    { hours: 'By Ben' },
    { hours: 'By Ann' },
    ['safety.helpline_table', {}, (view: { lines: { base: string }[] }) => view.lines[0]?.base],
  ],
  [
    'webhooks.edit_endpoint',
    olga,
    { ...hook, endpoint },
    { name: 'By Ben' },
    { name: 'By Ann' },
    ['webhooks.endpoint', { endpoint }, (view: { base: string }) => view.base],
  ],
  [
    'accounts.change_profile',
    ann,
    {},
    { about: 'By one hand.' },
    { about: 'By the other.' },
    ['accounts.profile', {}, (view: { base: string }) => view.base],
  ],
  [
    'accounts.change_joining',
    olga,
    { mode: 'open' },
    { question: 'By Ben?' },
    { question: 'By Ann?' },
    ['accounts.joining', {}, (view: { base: string }) => view.base],
  ],
];

test('whatever is edited asks which version was read', () => {
  const edits = [...registry.useCases.values()].filter(({ name }) =>
    /\.(?:edit|change)_/.test(name),
  );
  const without = edits.filter(
    ({ input }) => !(input instanceof z.ZodObject && 'base' in input.shape),
  );
  expect(without.map(({ name }) => name).sort()).toEqual([...WITHOUT].sort());
  expect(rows.map(([name]) => name)).toEqual(
    expect.arrayContaining(
      edits
        .map(({ name }) => name)
        .filter((name) => !WITHOUT.includes(name) && name !== 'learning.edit_post'),
    ),
  );
});

test.each(rows)(
  '%s: who saves second from the same version loses nothing',
  async (name, who, of, one, other, [query, input, read]) => {
    const needsId = 'clientId' in (registry.useCases.get(name)?.input as z.ZodObject).shape;
    const base = async () => read(await asks(who, query, input));
    const save = (fields: Fields, from?: string | null) => ({
      ...of,
      ...fields,
      ...(from && { base: from }),
      ...(needsId && { clientId: randomUUID() }),
    });
    const first = await base();
    expect(first).toBeTruthy();
    await does(who, name, save(one, first));
    // The same again, as by a button pressed twice, is no conflict.
    if (!/change_(?:rule|readers)$/.test(name)) await does(who, name, save(one, first));
    const refused = await cast.as(who).refused(named(name), save(other, first));
    expect(refused).toMatchObject({ code: 'conflict', why: 'changed_meanwhile' });
    const said = Object.values(one).flat()[0];
    expect(JSON.stringify(refused.current)).toContain(said);
    expect(await base()).not.toBe(first);
    await does(who, name, save(other, await base()));
    // Whoever says of no version what they read writes over what stands, as they know.
    await does(who, name, save(one));
  },
);
