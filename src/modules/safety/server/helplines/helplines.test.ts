import { expect, test } from 'vitest';
import type { InboxView } from '#modules/notifications/contract.ts';
import type { Person } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { asks } from '#tests/matrix/asks.ts';
import { deeds } from '../deeds/deeds.ts';
import { undoDeed } from '../deeds/undo-deed.ts';
import { confirmHelpline, doubtHelpline } from './confirm-helpline.ts';
import { helplines, helplineTable } from './helplines.ts';
import { loadHelplines } from './kept.ts';
import { bringBackHelpline, removeHelpline } from './remove-helpline.ts';
import { addHelpline, editHelpline, translateHelpline } from './write-helpline.ts';

const cast = await openCast();
const operator = async (name: string) => ({
  ...(await cast.withDuty(await cast.person(name), 'operator')),
  sessionKey: 'a session',
});
const olga = await operator('Olga');
const otto = await operator('Otto');
const ann = await cast.person('Ann');

let nr = 0;
/** A line of a story's own, for people everywhere. */
const lantern = (more: object = {}) => ({
  ...{ country: 'everywhere', name: `Lantern ${(nr += 1)}`, call: '555-0100' },
  ...{ whom: 'Everybody', hours: 'Day and night', languages: 'English', ...more },
});
const added = async (more: object = {}) =>
  (await cast.as(olga).does(addHelpline, lantern(more))).helpline;
const row = async (helpline: string) => {
  const { lines, removed } = await cast.as(olga).asks(helplineTable, { helpline });
  return [...lines, ...removed][0] ?? expect.fail('It is not there.');
};
const confirm = async (helpline: string, who: Person = olga) =>
  cast.as(who).does(confirmHelpline, { helpline, base: (await row(helpline)).base });
/** What a guest reads of it, out of the memory of a process. */
const shown = async (helpline: string, input: object = {}) => {
  await loadHelplines(cast.db.read(), cast.deps.settings);
  const { lines } = await cast.as(cast.guest).asks(helplines, input);
  return lines.find(({ id }) => id === helpline);
};
const later = () => cast.at(new Date(cast.deps.now().getTime() + 60_000));
const undoLast = async () => {
  later();
  const [deed] = (await cast.as(olga).asks(deeds, {})).deeds;
  await cast.as(olga).does(undoDeed, { deed: deed?.id ?? '', reason: 'A slip.' });
};

test('a line that was written down is shown to nobody before somebody confirmed it, with the day and by whom', async () => {
  cast.at('2026-03-02T10:00:00Z');
  const helpline = await added({ text: '55501', chat: 'https://chat.example.org/' });
  expect(await shown(helpline)).toBeUndefined();
  expect(await row(helpline)).toMatchObject({ checkedAt: null, checkedBy: null });
  cast.at('2026-03-03T10:00:00Z');
  await confirm(helpline, otto);
  expect(await shown(helpline)).toMatchObject({
    ...{ country: null, whom: 'Everybody', hours: 'Day and night', speaks: ['en'] },
    ways: [
      { kind: 'call', at: '555-0100' },
      { kind: 'text', at: '55501' },
      { kind: 'chat', at: 'https://chat.example.org/' },
    ],
    checkedAt: new Date('2026-03-03T10:00:00Z'),
  });
  expect(await row(helpline)).toMatchObject({ checkedBy: 'Otto' });
  // To guests nobody is named.
  expect(JSON.stringify(await shown(helpline))).not.toContain('Otto');
});

test('with another number it is shown to nobody until somebody called that one; with other words it stays', async () => {
  const helpline = await added();
  await confirm(helpline);
  const change = async (more: object) =>
    cast.as(olga).does(editHelpline, {
      ...lantern(),
      ...{ helpline, base: (await row(helpline)).base, ...more },
    });
  expect(await change({ name: 'The old lantern' })).toMatchObject({ isConfirmed: true });
  expect(await shown(helpline)).toMatchObject({ name: 'The old lantern' });
  for (const other of [
    { call: '555-0101' },
    { call: '555-0101', text: '555-0102' },
    { call: '555-0101', text: '555-0102', country: 'GB' },
  ]) {
    await confirm(helpline);
    expect(await change(other)).toMatchObject({ isConfirmed: false });
    expect(await shown(helpline, { country: 'GB' })).toBeUndefined();
    expect(await row(helpline)).toMatchObject({ checkedAt: null, checkedBy: null });
  }
});

test('who confirms has read what stands there: whoever called another number is told so', async () => {
  const helpline = await added();
  const { base } = await row(helpline);
  await cast.as(otto).does(editHelpline, { ...lantern({ call: '555-0109' }), helpline, base });
  const late = await cast.as(olga).refused(confirmHelpline, { helpline, base });
  expect(late).toMatchObject({ code: 'conflict', why: 'changed_meanwhile' });
  expect(late.current).toMatchObject({ call: ['555-0109'] });
  expect(await shown(helpline)).toBeUndefined();
  const blind = await cast.as(olga).refused(confirmHelpline, { helpline });
  expect(Object.keys(blind.fields)).toEqual(['base']);
});

test('a line that may be wrong is taken out of sight at once, and one that was removed comes back as it was', async () => {
  const helpline = await added();
  await confirm(helpline);
  await cast.as(otto).does(doubtHelpline, { helpline });
  expect(await shown(helpline)).toBeUndefined();
  await confirm(helpline);
  await cast.as(otto).does(removeHelpline, { helpline });
  expect(await shown(helpline)).toBeUndefined();
  expect((await cast.as(olga).refused(removeHelpline, { helpline })).code).toBe('not_found');
  expect((await cast.as(olga).refused(confirmHelpline, { helpline, base: '' })).code).toBe(
    'not_found',
  );
  await cast.as(olga).does(bringBackHelpline, { helpline });
  expect(await shown(helpline)).toBeDefined();
  await cast.as(otto).does(removeHelpline, { helpline });
  cast.at(new Date(cast.deps.now().getTime() + 15 * 86_400_000));
  expect((await cast.as(olga).refused(bringBackHelpline, { helpline })).why).toBe(
    'too_late_to_undo',
  );
  expect((await cast.as(olga).refused(helplineTable, { helpline })).code).toBe('not_found');
});

test('a slip is undone from the log: the number before is back, and is called once more', async () => {
  later();
  const helpline = await added();
  later();
  await confirm(helpline);
  later();
  const { base, name } = await row(helpline);
  await cast
    .as(olga)
    .does(editHelpline, { ...lantern({ name, call: '555-0199' }), helpline, base });
  await undoLast();
  expect(await row(helpline)).toMatchObject({ call: ['555-0100'], checkedAt: null, base });
  // Undone once more: the other one again.
  await undoLast();
  expect(await row(helpline)).toMatchObject({ call: ['555-0199'] });
  later();
  await confirm(helpline);
  await undoLast();
  expect(await shown(helpline)).toBeUndefined();
});

test('a line is read in the reader’s language where somebody wrote it there', async () => {
  const helpline = await added({ hours: 'At night' });
  await confirm(helpline);
  const said = { helpline, locale: 'es', name: 'El farol', whom: 'Todo el mundo' };
  await cast.as(olga).does(translateHelpline, said);
  expect(await shown(helpline, { language: 'es' })).toMatchObject({
    ...{ name: 'El farol', whom: 'Todo el mundo', hours: 'At night', language: 'es' },
  });
  expect(await shown(helpline)).toMatchObject({ whom: 'Everybody', language: 'en' });
  const first = await cast.as(olga).refused(translateHelpline, { ...said, locale: 'en' });
  expect(first.fields).toEqual({ locale: 'first_words_language' });
  expect((await row(helpline)).versions).toMatchObject([{ locale: 'es', isThere: true }]);
});

test('what was taken away of a line in another language is put back from the log, and taken away again', async () => {
  later();
  const helpline = await added();
  await confirm(helpline);
  const said = { helpline, locale: 'es', name: 'El farol', note: 'Di que llamas por nosotros.' };
  await cast.as(olga).does(translateHelpline, said);
  later();
  const spanish = async () => (await row(helpline)).versions[0] ?? expect.fail('No language.');
  const { base } = await spanish();
  await cast.as(olga).does(translateHelpline, { helpline, locale: 'es', base });
  expect(await spanish()).toMatchObject({ isThere: false, name: '' });
  await undoLast();
  expect(await spanish()).toMatchObject({ isThere: true, name: 'El farol', note: said.note, base });
  expect(await shown(helpline, { language: 'es' })).toMatchObject({ name: 'El farol' });
  await undoLast();
  expect(await spanish()).toMatchObject({ isThere: false });
  // Whoever wrote since is not written over.
  const [deed] = (await cast.as(olga).asks(deeds, {})).deeds;
  later();
  await cast.as(otto).does(translateHelpline, { ...said, name: 'La linterna' });
  const undo = { deed: deed?.id ?? '', reason: 'A slip.' };
  expect((await cast.as(olga).refused(undoDeed, undo)).code).toBe('forbidden');
  expect(await spanish()).toMatchObject({ name: 'La linterna' });
});

test('nobody else writes, confirms or sees what is not confirmed; nor does a program with somebody’s token', async () => {
  const helpline = await added();
  const { base } = await row(helpline);
  const tries = [
    [addHelpline, lantern()],
    [editHelpline, { ...lantern(), helpline }],
    [translateHelpline, { helpline, locale: 'es', name: 'x' }],
    [confirmHelpline, { helpline, base }],
    [doubtHelpline, { helpline }],
    [removeHelpline, { helpline }],
  ] as const;
  for (const [act, input] of tries) {
    expect((await cast.as(ann).refused(act, input)).code, act.name).toBe('not_found');
    const token = { ...olga, sessionKey: null };
    expect((await cast.as(token).refused(act, input)).why, act.name).toBe('session_only');
  }
  expect((await cast.as(ann).refused(helplineTable, {})).code).toBe('not_found');
});

test('every change is in the audit, and told to the others who run the place, once until they look', async () => {
  const place = await openCast();
  const one = {
    ...(await place.withDuty(await place.person('One'), 'operator')),
    sessionKey: 'a session',
  };
  const two = await place.withDuty(await place.person('Two'), 'operator');
  const { helpline } = await place.as(one).does(addHelpline, lantern());
  await place.as(one).does(doubtHelpline, { helpline });
  await place.drain();
  const inbox = async (who: Person) =>
    (await asks<InboxView>(place, who, 'notifications.inbox')).items.map(({ says, place: at }) => [
      ...[says, at.link],
    ]);
  expect(await inbox(two)).toEqual([['inbox.place_changed_helplines', '/operate/helplines']]);
  expect(await inbox(one)).toEqual([]);
  const acts = await place.sql(
    `select from platform.audit_entry where act like 'safety.%' and subject_kind = 'helpline'`,
  );
  expect(acts).toHaveLength(2);
});

test('there are three hundred at the most, however many are written down at once; what was removed by a slip comes back', async () => {
  const [last] = [await added()];
  await cast.sql(
    `insert into safety.helpline (id, languages, name, whom, hours, note, ways, created_at)
     select gen_random_uuid(), '{}', 'Row ' || n, '', '', '', '[]', now()
     from generate_series(1, 298 - (select count(*)::int from safety.helpline where removed_at is null)) n`,
  );
  const tries = await Promise.allSettled([1, 2, 3, 4].map(() => added()));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
  const refused = await cast.as(olga).refused(addHelpline, lantern());
  expect([refused.why, refused.params]).toEqual(['too_many_helplines', { max: 300 }]);
  await cast.as(olga).does(removeHelpline, { helpline: last });
  const instead = await added();
  const back = { helpline: last };
  expect((await cast.as(olga).refused(bringBackHelpline, back)).why).toBe('too_many_helplines');
  await cast.as(olga).does(removeHelpline, { helpline: instead });
  await cast.as(olga).does(bringBackHelpline, back);
  await cast.sql(`delete from safety.helpline where name like 'Row %'`);
});
