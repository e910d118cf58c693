// Opens the demo as a newcomer would, with nothing but an empty data directory: as we are, and, when
// we are root, as an ordinary user too, in a path with a space below a home that others may not enter.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const somebody = { uid: 65534, gid: 65534 };
let passed = 0;
let failed = 0;

const scratch = mkdtempSync(join(tmpdir(), 'samovar-newcomer-'));
try {
  console.log('\nnpm start -- --demo');
  await open(project, join(scratch, 'data of ours'));
  if (process.getuid?.() === 0) {
    console.log('\nThe same as an ordinary user');
    const { home, checkout } = copyFor(somebody);
    await open(checkout, join(home, 'data'), { ...somebody, env: { ...process.env, HOME: home } });
  }
} catch (error) {
  failed += 1;
  console.log(error);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function open(cwd, dataDir, { env = process.env, ...user } = {}) {
  const port = await freePort();
  const clean = Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^npm_|^DATABASE_/i.test(name)),
  );
  const server = spawn('npm', ['start', '--', '--demo'], {
    cwd,
    ...user,
    env: { ...clean, DATA_DIR: dataDir, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (said += text));
  const ended = new Promise((done) => server.once('close', (code, signal) => done(code ?? signal)));
  const began = performance.now();
  const look = (path) =>
    fetch(`http://localhost:${port}${path}`, { signal: AbortSignal.timeout(20_000) });
  const gone = ended.then((code) => {
    throw new Error(`npm start ended with ${code} before it was asked to:\n${said}`);
  });
  gone.catch(() => undefined);
  await Promise.race([ready(look), gone]);
  ok(`ready after ${((performance.now() - began) / 1000).toFixed(1)} s`, true);

  await page(look, '/', 'Sit down as somebody');
  await page(look, '/help', 'Help now');
  await page(look, '/healthz', '"ok":true');
  const learn = await page(look, '/learn', 'Growing as a leader');
  const programme = /href="(\/learn\/[a-z0-9-]+)"/.exec(learn)?.[1];
  ok('/learn leads on to a programme', programme !== undefined);
  if (programme !== undefined) await page(look, programme, '<h1');
  const talk = await page(look, '/talk', 'The night shift');
  const thread = /href="(\/talk\/[a-z0-9-]+\/[a-z0-9-]+)["?]/.exec(talk)?.[1];
  ok('/talk leads on to a thread', thread !== undefined);
  if (thread !== undefined) await page(look, thread, '<h1');
  await page(look, '/search?q=kitchn', 'kitchen');
  const map = await page(look, '/sitemap.xml', '/sitemap-');
  const month = /(\/sitemap-[\w-]+\.xml)/.exec(map)?.[1];
  ok('the site map leads on to a month', month !== undefined);
  if (month !== undefined) await page(look, month, '/talk/');
  ok('the address is told', said.includes(`http://localhost:${port}`));

  process.kill(starterBelow(server.pid), 'SIGTERM');
  const code = await Promise.race([ended, pause(20_000, 'nothing within 20 s')]);
  ok(`SIGTERM ends it with 0 (${code})`, code === 0);
  ok(
    'no PostgreSQL of it is left',
    !processes().some(({ line }) => line.includes(`-D ${dataDir}`)),
  );
}

async function ready(look) {
  for (const until = Date.now() + 240_000; Date.now() < until; await pause(100)) {
    const answer = await look('/readyz').catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error('The demo was not ready within four minutes.');
}

async function page(look, path, words) {
  const answer = await look(path);
  const text = await answer.text();
  ok(`${path} answers 200 (${answer.status})`, answer.status === 200);
  ok(`${path} says "${words}"`, text.includes(words));
  return text;
}

/** npm puts a shell between itself and what it starts, and passes signals on only as far as that. */
function starterBelow(pid) {
  const all = processes();
  const below = (one) =>
    all.filter(({ parent }) => parent === one).flatMap((each) => [each, ...below(each.pid)]);
  return below(pid).find(({ line }) => /^\S*node bin\/start\.js/.test(line))?.pid ?? pid;
}

function processes() {
  const table = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return table.split('\n').flatMap((row) => {
    const [, pid, parent, line] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(row) ?? [];
    return pid === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), line }];
  });
}

function copyFor({ uid, gid }) {
  const home = join(scratch, 'home');
  const checkout = join(home, 'check out');
  mkdirSync(checkout, { recursive: true });
  for (const name of readdirSync(project).filter((one) => !['.git', 'data'].includes(one)))
    cpSync(join(project, name), join(checkout, name), {
      recursive: true,
      verbatimSymlinks: true,
      preserveTimestamps: true,
    });
  execFileSync('chown', ['-R', `${uid}:${gid}`, home]);
  chmodSync(scratch, 0o755);
  chownSync(home, uid, gid);
  chmodSync(home, 0o700);
  return { home, checkout };
}

function freePort() {
  const probe = createServer();
  return new Promise((found) => {
    probe.listen(0, () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });
}

function ok(what, isTrue) {
  if (isTrue) passed += 1;
  else failed += 1;
  console.log(`  ${isTrue ? 'ok    ' : 'FAILED'} ${what}`);
}
