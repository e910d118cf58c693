import { expect, test } from 'vitest';
import { openPlace } from './place.ts';

const { address } = await openPlace({ settings: { RATE_LIMITS: true, TRUST_PROXY: true } });

async function guess(who: string, network: string): Promise<Response> {
  const response = await fetch(`${address}/api/accounts.sign_in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': network },
    body: JSON.stringify({ who, password: 'a guess' }),
  });
  await response.arrayBuffer();
  return response;
}

async function statuses(
  tries: number,
  who: (at: number) => string,
  network: (at: number) => string,
) {
  const answers: number[] = [];
  for (let at = 0; at < tries; at += 1) answers.push((await guess(who(at), network(at))).status);
  return answers;
}

test('one network that guesses is slowed down, whatever the name, and told for how long', async () => {
  const here = () => '10.0.0.1';
  expect(new Set(await statuses(60, (at) => `nobody ${at}`, here))).toEqual(new Set([422]));
  const last = await guess('somebody else', here());
  expect(last.status).toBe(429);
  expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await guess('somebody else', '10.0.0.2')).status, 'others are not').toBe(422);
});

test('one name is guarded from many networks, however it is spelled', async () => {
  const spellings = ['Ann Lee', 'annlee', 'ANN.LEE', 'Ann-Lee', 'Аnn Lee'];
  const spelled = (at: number) => spellings[at % spellings.length] ?? '';
  const network = (at: number) => `10.1.${at}.1`;
  expect(new Set(await statuses(60, spelled, network))).toEqual(new Set([422]));
  // Nobody is shut out by that: a network that has not tried has a few.
  expect(await statuses(5, spelled, () => '10.2.0.1')).toEqual([422, 422, 422, 429, 429]);
});

test('what is refused unread is counted as well, for each network by itself', async () => {
  const send = async (network: string, body: string) => {
    const answer = await fetch(`${address}/api/accounts.sign_in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': network },
      body,
    });
    await answer.arrayBuffer();
    return answer.status;
  };
  const broken = ['{', '[]', `{"who":${'['.repeat(99)}`, '{"shoeSize":38}'];
  const answers: number[] = [];
  for (let at = 0; at < 600; at += 1) answers.push(await send('10.4.0.1', broken[at % 4] ?? ''));
  expect(new Set(answers)).toEqual(new Set([422]));
  expect(await send('10.4.0.1', '{')).toBe(429);
  expect(await send('10.4.0.2', '{')).toBe(422);
});

test('questions that cost much are counted too, on pages and calls alike', async () => {
  const asked = async (path: string) => {
    const answer = await fetch(address + path, { headers: { 'x-forwarded-for': '10.3.0.1' } });
    await answer.arrayBuffer();
    return answer.status;
  };
  const statuses: number[] = [];
  for (let at = 0; at < 120; at += 1) statuses.push(await asked('/api/community.search?q=tea'));
  expect(new Set(statuses)).toEqual(new Set([200]));
  expect(await asked('/api/community.search?q=tea')).toBe(429);
});
