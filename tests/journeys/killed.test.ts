import { spawn, execFileSync, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { serverOn } from '#platform/embedded/scratch.ts';
import { throwawayFolder } from '#platform/embedded/throwaway.ts';
import { cookieOf, freePort } from '../api/place.ts';

const dataDir = mkdtempSync(join(throwawayFolder(), 'samovar killed '));
const port = await freePort();
const origin = `http://localhost:${port}`;
const env = {
  ...process.env,
  DATA_DIR: dataDir,
  PORT: String(port),
  RATE_LIMITS: 'off',
  LOG_LEVEL: 'error',
};
const cli = (...args: string[]) => [join(process.cwd(), 'src/entry/cli.ts'), ...args];
let server: ChildProcess | undefined;
let said = '';

afterAll(async () => {
  if (server !== undefined) await end(server, 'SIGTERM');
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(): Promise<ChildProcess> {
  const child = spawn(process.execPath, cli('serve'), { env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (words: Buffer) => (said = (said + String(words)).slice(-4_000)));
  for (let tries = 0; tries < 600; tries += 1) {
    const answer = await fetch(`${origin}/readyz`).catch(() => undefined);
    if (answer?.ok === true) return child;
    if (child.exitCode !== null) throw new Error('It did not start again.');
    await sleep(50);
  }
  throw new Error('It was not ready in time.');
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null)
    throw new Error(`It had ended by itself (${child.exitCode ?? child.signalCode}): ${said}`);
  child.kill(signal);
  await once(child, 'exit');
}

const post = async (name: string, body: object, cookie = '') => {
  const response = await fetch(`${origin}/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  });
  const answer = {
    status: response.status,
    cookie: cookieOf(response),
    body: await response.text(),
  };
  if (answer.status !== 200) throw new Error(`${name}: ${answer.status} ${answer.body}`);
  return answer;
};
const get = async <View>(path: string, cookie: string) =>
  (await (await fetch(`${origin}/api/${path}`, { headers: { cookie } })).json()) as View;

type Discussion = { answers: { id: string; replies: { id: string; html: string }[] }[] };

test('killed ten times in the middle of posting: no acknowledged post is lost, and none is there twice', async () => {
  execFileSync(
    process.execPath,
    cli('import', join(process.cwd(), 'tests/fixtures/import/kind-hosts.jsonl')),
    { env, stdio: 'ignore' },
  );
  server = await start();
  const { cookie } = await post('accounts.join', {
    name: 'Steady',
    password: 'a quiet long word',
    birthYear: 1990,
    guidelines: true,
  });
  const [programme] = (await get<{ programmes: { id: string }[] }>('learning.programmes', cookie))
    .programmes;
  const id = programme?.id ?? '';
  await post('learning.enrol', { programme: id }, cookie);
  const path = await get<{ courses: { steps: { id: string }[] }[] }>(
    `learning.programme?programme=${id}`,
    cookie,
  );
  const step = path.courses[0]?.steps[0]?.id ?? '';
  const page = () => get<Discussion>(`learning.discussion?step=${step}`, cookie);
  const target = (await page()).answers.at(-1)?.id ?? '';

  const acknowledged = new Map<string, string>();
  const unsure: { clientId: string; body: string }[] = [];
  for (let round = 0; round < 10; round += 1) {
    let killed = false;
    const writers = [1, 2, 3, 4].map(async (writer) => {
      for (let at = 0; !killed; at += 1) {
        const sending = {
          clientId: randomUUID(),
          body: `round ${round} writer ${writer} line ${at} ${randomUUID()}`,
        };
        const sent = await post('learning.post_reply', { post: target, ...sending }, cookie).catch(
          () => undefined,
        );
        if (sent === undefined) unsure.push(sending);
        else acknowledged.set(sending.body, (JSON.parse(sent.body) as { post: string }).post);
      }
    });
    const enough = acknowledged.size + 6;
    while (acknowledged.size < enough) await sleep(1);
    // Each time a little further into what is under way.
    await sleep(round);
    const down = end(server, 'SIGKILL');
    killed = true;
    await Promise.all([...writers, down]);
    server = await start();
    // Sending again what was never answered is harmless, whether it had arrived or not.
    for (const sending of unsure.splice(0)) {
      const sent = await post('learning.post_reply', { post: target, ...sending }, cookie);
      acknowledged.set(sending.body, (JSON.parse(sent.body) as { post: string }).post);
    }
  }
  expect(acknowledged.size).toBeGreaterThan(50);

  await end(server, 'SIGTERM');
  server = undefined;
  const kept = await keptReplies();
  const lost = [...acknowledged].filter(
    ([body, id]) => !kept.some((row) => row.id === id && row.body === body),
  );
  expect(lost, 'acknowledged and gone').toEqual([]);
  expect(kept.length, 'none twice').toBe(acknowledged.size);
});

test('its database killed under it: pages say that they are back in a moment, and are', async () => {
  server = await start();
  const ask = async (headers: Record<string, string>) => {
    const answer = await fetch(`${origin}/learn`, { headers });
    const isKind = /in a moment/.test(await answer.text());
    return [answer.status, answer.headers.get('retry-after'), isKind];
  };
  for (const headers of [
    { accept: 'text/html' },
    { accept: 'text/html', cookie: 'samovar_session=x' },
  ]) {
    process.kill(serverOn(dataDir), 'SIGKILL');
    await expect.poll(() => ask(headers), { interval: 1 }).toEqual([503, '5', true]);
    await expect.poll(() => ask(headers)).toEqual([200, null, false]);
  }
});

/** Asked of the database itself, with the server closed: a page shows only some replies at a time. */
async function keptReplies(): Promise<{ id: string; body: string }[]> {
  const { startEmbedded } = await import('#platform/embedded/start.ts');
  const { default: pg } = await import('pg');
  const database = await startEmbedded({ dataDir, log: () => undefined });
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ id: string; body: string }>(
    `select id, body from posts.post where place_kind = 'step' and source is null`,
  );
  await client.end();
  await database.stop();
  return rows;
}
