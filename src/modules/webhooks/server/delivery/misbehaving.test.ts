import { expect, test } from 'vitest';
import { openStage } from '../testing/stage.ts';
import { sendTest } from './send-again.ts';

const stage = await openStage();
const { receiver, olga, told, goesOn, today, nextDay } = stage;
const problems = async (one: Awaited<ReturnType<typeof told>>) =>
  (await one.view()).deliveries.map(({ problem, attempts }) => [problem, attempts]);

test.each([
  ['a wrong status', 500, '500'],
  ['a page that is not there', 404, '404'],
  ['a redirect', 'redirects', '307'],
  ['a connection that is closed', 'hangs up', 'ECONNRESET'],
] as const)(
  '%s is no yes: it is tried again five seconds later',
  async (_what, manner, problem) => {
    nextDay();
    const one = await told();
    receiver.state.manner = manner;
    await stage.as(olga).does(sendTest, { endpoint: one.id });
    await goesOn(today());
    expect(await problems(one)).toEqual([[problem, 1]]);
    await goesOn(today() + 4 / 60);
    expect(one.came()).toHaveLength(1);
    receiver.state.manner = 204;
    await goesOn(today() + 6 / 60);
    expect(one.came()).toHaveLength(2);
    expect(await problems(one)).toEqual([[null, 2]]);
    const ids = one.came().map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids).size, 'the same, under the same id').toBe(1);
    expect(receiver.at('/elsewhere'), 'nothing is followed').toEqual([]);
  },
);

test('who is silent, and who drips, is left after ten seconds; others are served meanwhile', async () => {
  nextDay();
  const [silent, drips, well] = [await told(), await told(), await told()];
  const manners = { [silent.path]: 'silent', [drips.path]: 'drips', [well.path]: 204 } as const;
  let nr = 0;
  receiver.state.manner = (res) => {
    const { path } = receiver.came[receiver.came.length - 1] ?? { path: '' };
    nr += 1;
    const manner = manners[path] ?? 204;
    if (manner === 204) res.writeHead(204).end();
    else if (manner === 'drips') {
      res.writeHead(200);
      const timer = setInterval(() => res.write('.'), 50);
      res.on('close', () => clearInterval(timer));
    }
  };
  for (const { id } of [silent, drips, well]) await stage.as(olga).does(sendTest, { endpoint: id });
  const began = Date.now();
  const sending = goesOn(today());
  await expect.poll(async () => (await well.view()).sentAt, { timeout: 5_000 }).not.toBeNull();
  await sending;
  expect(Date.now() - began).toBeLessThan(15_000);
  receiver.state.manner = 204;
  expect(nr).toBe(3);
  expect(await problems(silent)).toEqual([['ETIMEDOUT', 1]]);
  expect(await problems(drips)).toEqual([['ETIMEDOUT', 1]]);
}, 30_000);

test('of a flood the beginning is read, and little of it kept; nothing of it turns the page round', async () => {
  nextDay();
  const [flood, odd] = [await told(), await told()];
  receiver.state.manner = 'floods';
  await stage.as(olga).does(sendTest, { endpoint: flood.id });
  await goesOn(today());
  expect((await flood.view()).deliveries[0]).toMatchObject({
    status: 200,
    answer: 'x'.repeat(500),
  });
  receiver.state.manner = (res) => res.writeHead(500).end('no\u0000w\u202Eereh \u00ff');
  await stage.as(olga).does(sendTest, { endpoint: odd.id });
  await goesOn(today());
  receiver.state.manner = 204;
  expect((await odd.view()).deliveries[0]?.answer).toBe('nowereh ÿ');
});

test('who asks us to wait is waited for, no longer than a day', async () => {
  nextDay();
  const one = await told();
  Object.assign(receiver.state, { manner: 429, headers: { 'retry-after': '600' } });
  await stage.as(olga).does(sendTest, { endpoint: one.id });
  await goesOn(today());
  Object.assign(receiver.state, { headers: { 'retry-after': '99999999' } });
  await goesOn(today() + 9);
  expect(one.came()).toHaveLength(1);
  await goesOn(today() + 11);
  expect(one.came()).toHaveLength(2);
  Object.assign(receiver.state, { manner: 204, headers: {} });
  await goesOn(today() + 12 + 1_440);
  expect(one.came()).toHaveLength(3);
});

test('an address that has come to lead into this house is not sent to', async () => {
  nextDay();
  const one = await told();
  await stage.as(olga).does(sendTest, { endpoint: one.id });
  Object.assign(stage.deps.settings, { LOOPBACK_TARGETS: false });
  await goesOn(today());
  Object.assign(stage.deps.settings, { LOOPBACK_TARGETS: true });
  expect(one.came()).toEqual([]);
  expect(await problems(one)).toEqual([['loopback', 1]]);
  expect((await one.view()).failed).toBe(1);
});

test('an endpoint with a thousand waiting holds up none of the others', async () => {
  nextDay();
  const [busy, other] = [await told(), await told()];
  await stage.sql(
    `insert into webhooks.delivery (id, endpoint_id, event_id, type, payload, happened_at, made_at, due_at)
     select gen_random_uuid(), $1, gen_random_uuid(), 'webhooks.tested', '{}', $2, $2, $2 from generate_series(1, 1000)`,
    [busy.id, new Date(stage.deps.now().getTime() - 60_000)],
  );
  await stage.as(olga).does(sendTest, { endpoint: other.id });
  await goesOn(today());
  expect(other.came()).toHaveLength(1);
  expect(busy.came()).toHaveLength(10);
  await stage.sql('delete from webhooks.delivery where endpoint_id = $1', [busy.id]);
});
