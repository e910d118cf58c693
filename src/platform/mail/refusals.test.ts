import { expect, test } from 'vitest';
import { system } from '../actor.ts';
import { carryEmails } from './carry.ts';
import { LEASE } from './outgoing.rules.ts';
import { takeEmails } from './outgoing.ts';
import { ann, nothing, openDesk } from './testing/desk.ts';

const { post, world, heard, later, writes, counts, brings } = await openDesk();

test('what is refused after its words were sent is not sent again; “not now” is', async () => {
  post.state.answersData = 554;
  await writes({ ...ann, to: 'spam@example.org' });
  await brings();
  expect(await counts()).toEqual({ ...nothing, given_up: 1 });
  expect(heard, 'it is not the address that is refused').not.toContain('refused spam@example.org');
  post.state.answersData = 452;
  await writes({ ...ann, to: 'full@example.org' });
  await brings();
  expect(await counts()).toEqual({ ...nothing, failing: 1, given_up: 1 });
  post.state.answersData = 250;
  await world.sql('delete from platform.outgoing_email');
});

test('an address that is none ends its own letter, and holds up no other', async () => {
  await writes({ ...ann, to: 'no address' });
  await writes({ ...ann, to: 'beside@example.org' });
  await brings();
  expect(post.last('beside@example.org')).toBeDefined();
  expect(await counts()).toEqual({ ...nothing, given_up: 1 });
  await world.sql('delete from platform.outgoing_email');
});

test('when our sender is refused no address is to blame, and one letter finds out for all', async () => {
  heard.length = 0;
  post.state.answersSender = 550;
  for (let at = 0; at < 4; at += 1) await writes();
  const before = post.state.connections;
  await brings();
  expect(await counts()).toEqual({ ...nothing, failing: 4 });
  expect(heard).toEqual([]);
  // Of three that go at once each may find out.
  expect(post.state.connections - before).toBeLessThanOrEqual(3);
  post.state.answersSender = 250;
  later(11_000);
  await brings();
  expect(await counts()).toEqual(nothing);
  later(0);
});

test('whoever’s lease is over settles nothing: somebody else has the letter now', async () => {
  const id = await writes({ ...ann, to: 'late@example.org' });
  const first = await world.as(system).does(takeEmails, {});
  later(LEASE + 1);
  const second = await world.as(system).does(takeEmails, {});
  expect([first.taken, second.taken]).toEqual([[{ id, attempts: 1 }], [{ id, attempts: 2 }]]);
  post.state.answers = 550;
  await carryEmails(world.deps, first, new AbortController().signal);
  expect(await counts(), 'it says nothing of it').toEqual({ ...nothing, waiting: 1 });
  post.state.answers = 250;
  await carryEmails(world.deps, second, new AbortController().signal);
  expect(post.last('late@example.org')).toBeDefined();
  later(0);
});
