import { expect, test } from 'vitest';
import type { InboxView } from '#modules/notifications/contract.ts';
import { asks } from '#tests/matrix/asks.ts';
import { openStage, operator } from '../testing/stage.ts';
import { endFormerSecret, rotateSecret } from '../endpoint/tend-endpoint.ts';
import { sendAgain, sendTest } from './send-again.ts';

const stage = await openStage();
const { olga, told, goesOn, at, today, nextDay } = stage;
const ann = await stage.person('Ann');

test('a program is told, signed, of a thread: ids and an address, none of Ann’s words', async () => {
  const one = await told();
  const { thread: id, post } = await stage.opens(ann, 'A secret sorrow');
  await goesOn(0);
  const [came] = one.came();
  expect(one.opened()).toEqual([
    {
      ...{ type: 'community.thread_opened', version: 1 },
      timestamp: stage.deps.now().toISOString(),
      data: {
        ...{ space: stage.space, thread: id },
        link: 'https://tea.example.org/talk/evenings',
      },
    },
  ]);
  for (const secret of ['Ann', ann.personaId, 'sorrow', post])
    expect(came?.body).not.toContain(secret);
  const view = await one.view();
  expect(view.deliveries).toMatchObject([
    { type: 'community.thread_opened', attempts: 1, status: 204, problem: null, body: came?.body },
  ]);
  expect(came?.headers['webhook-id']).toBe(`msg_${view.deliveries[0]?.id}`);
  expect(view.sentAt).toEqual(stage.deps.now());
  await goesOn(60);
  expect(one.came(), 'once').toHaveLength(1);
});

test('where nobody waits for what happens, no job is written', async () => {
  const jobs = () =>
    stage.sql<{ count: number }>(
      `select count(*)::int from graphile_worker.jobs where task_identifier = 'webhooks.plan_deliveries'`,
    );
  const { thread: id } = await stage.opens(ann);
  expect(await jobs()).toEqual([{ count: 1 }]);
  await stage.drain();
  await stage.replies(ann, id);
  expect(await jobs()).toEqual([{ count: 0 }]);
});

test('while a secret is changed both hold, and then the new one alone', async () => {
  nextDay();
  const one = await told();
  await stage.as(olga).does(sendTest, { endpoint: one.id });
  const { secret } = await stage.as(olga).does(rotateSecret, { endpoint: one.id });
  const signatures = async () => {
    await stage.drain();
    return String(one.came().at(-1)?.headers['webhook-signature']).split(' ').length;
  };
  expect(await signatures()).toBe(2);
  await stage.as(olga).does(endFormerSecret, { endpoint: one.id });
  await stage.as(olga).does(sendTest, { endpoint: one.id });
  expect(await signatures()).toBe(1);
  expect(secret).not.toBe(one.secret);
  // After a day by itself.
  await stage.as(olga).does(rotateSecret, { endpoint: one.id });
  await stage.as(olga).does(sendTest, { endpoint: one.id });
  at(today() + 1_441);
  expect(await signatures()).toBe(1);
  const [row] = await stage.sql<{ secret: string }>(
    'select secret from webhooks.endpoint where id = $1',
    [one.id],
  );
  expect(row?.secret, 'sealed').toMatch(/^1\./);
});

test('three workers at once send each of many once', async () => {
  nextDay();
  const one = await told();
  for (let nr = 0; nr < 12; nr += 1) await stage.as(olga).does(sendTest, { endpoint: one.id });
  await Promise.all([stage.drain(), stage.drain(), stage.drain()]);
  await stage.drain();
  const ids = one.came().map(({ headers }) => headers['webhook-id']);
  expect(ids).toHaveLength(12);
  expect(new Set(ids).size).toBe(12);
});

test('one is sent again by hand, and not twice at once', async () => {
  nextDay();
  const one = await told();
  await stage.as(olga).does(sendTest, { endpoint: one.id });
  await stage.drain();
  const [{ id: delivery } = { id: '' }] = (await one.view()).deliveries;
  await stage.as(olga).does(sendAgain, { delivery });
  expect((await stage.as(olga).refused(sendAgain, { delivery })).why).toBe('webhook_waits_already');
  await stage.drain();
  expect(one.came().map(({ headers }) => headers['webhook-id'])).toEqual([
    ...[`msg_${delivery}`, `msg_${delivery}`],
  ]);
  expect((await stage.as(ann).refused(sendAgain, { delivery })).code).toBe('not_found');
});

test('another who runs the place is told that it was made; Ann is not', async () => {
  nextDay();
  const otto = await operator(stage.cast, 'Otto');
  const one = await told();
  await stage.drain();
  const items = async (who: typeof otto) =>
    (await asks<InboxView>(stage.cast, who, 'notifications.inbox')).items
      .filter(({ kind, place }) => kind === 'webhook' && place.link.endsWith(one.id))
      .map(({ act }) => act);
  expect(await items(otto)).toEqual(['made']);
  expect(await items(olga)).toEqual([]);
  expect(await items(ann)).toEqual([]);
});
