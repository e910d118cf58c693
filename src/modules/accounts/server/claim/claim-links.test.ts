import { expect, test } from 'vitest';
import { guest } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { importPeople } from '../../testing/importing.ts';
import { revokeInvitation } from '../invitation/invite.ts';
import { claimAccount } from './claim-account.ts';
import { claimLinks } from './claim-links.ts';
import { inviteImported, inviteToClaim } from './invite-to-claim.ts';

const cast = await openCast({ TEEN_SIDE: true, SAFEGUARDING_CONTACT: 'Sam, in the office' });
const nobody = cast.as(guest());
const operator = await cast.withDuty(await cast.person('Olga'), 'operator');
const ann = await cast.person('Ann');
const origin = 'https://tea.example';
const form = (code: string) => ({
  code,
  password: 'a quiet long word',
  birthYear: 1980,
  guidelines: true,
});

test('links for some who were chosen are listed by name: not used, used, taken back, over; nobody else loses theirs', async () => {
  const [ada = '', bo = '', cy = '', di = ''] = await importPeople(
    ...([cast, 'chosen', 'adult', 'Ada First', 'Bo Second', 'Cy Third', 'Di Fourth'] as const),
  );
  const kept = await cast.as(operator).does(inviteToClaim, { person: di });
  const input = { source: 'chosen', side: 'adult', origin };
  for (const people of ['', ['']])
    expect(
      (await cast.as(operator).refused(inviteImported, { ...input, people })).fields,
      'a press without a tick makes no links for all',
    ).toMatchObject({ people: 'choose_somebody' });
  const { links, text } = await cast
    .as(operator)
    .does(inviteImported, { ...input, people: ['', ada, bo, cy] });
  expect(links).toBe(3);
  const codes = [...text.matchAll(/^(\w+) \w+,\S*claim\?invitation=([\w-]+)/gm)];
  const codeOf = (name: string) => codes.find((one) => one[1] === name)?.[2] ?? '';
  await nobody.does(claimAccount, form(codeOf('Ada')));
  const listed = async () => (await cast.as(operator).asks(claimLinks, { source: 'chosen' })).links;
  const of = async (name: string) =>
    (await listed()).find((one) => one.name.startsWith(name)) ?? expect.fail(`no link for ${name}`);
  const { id } = await of('Bo');
  await cast.as(operator).does(revokeInvitation, { invitation: id });
  const states = (await listed()).map(({ name, state, by }) => [name, state, by]);
  expect(states.sort()).toEqual([
    ['Ada First', 'used', 'Olga'],
    ['Bo Second', 'revoked', 'Olga'],
    ['Cy Third', 'good', 'Olga'],
    ['Di Fourth', 'good', 'Olga'],
  ]);
  expect((await nobody.refused(claimAccount, form(codeOf('Bo')))).why).toBe('invitation_over');
  await nobody.does(claimAccount, form(kept.code));
  const began = cast.deps.now();
  cast.at(new Date(began.getTime() + 61 * 86_400_000));
  expect((await of('Cy')).state).toBe('over');
  cast.at(began);
  expect((await cast.as(ann).refused(claimLinks, { source: 'chosen' })).code).toBe('not_found');
  await importPeople(cast, 'chosen young', 'teen', 'Yo Fifth');
  const young = { source: 'chosen young', side: 'teen' };
  expect((await cast.as(operator).asks(claimLinks, young)).links).toEqual([]);
});
