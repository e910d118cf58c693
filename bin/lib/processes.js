import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { pathToFileURL } from 'node:url';
import { environment, inProject, root } from './project.js';

const HURRY_MS = 2000;

/** Runs something to its end without showing it. Gives the exit code and everything it said. */
export function quietly(command, args, { env = process.env, cwd = root } = {}) {
  const plain = { ...env, NO_COLOR: '1' };
  const child = spawn(command, args, { cwd, env: plain, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  const forget = passOn((signal) => {
    child.kill(signal);
    process.exit(128 + constants.signals[signal]);
  });
  return ended(child, forget).then(
    (code) => ({ code, output }),
    (error) => ({ code: 127, output: `${output}${error.message}\n` }),
  );
}

/** Runs something to its end in front of the reader. */
export function openly(command, args, { env = process.env, cwd = root } = {}) {
  const child = spawn(command, args, { cwd, env, stdio: 'inherit' });
  return ended(
    child,
    passOn((signal) => child.kill(signal)),
  );
}

/**
 * Runs one of our programs and hands signals on. It has a session of its own, because Ctrl-C reaches
 * us up to three times (from the terminal and from npm), and it must hear it once and finish its work.
 * Should we be killed, it notices and stops by itself.
 */
export function serve(node, args, { cwd = process.cwd(), mode = 'production' } = {}) {
  const guard = pathToFileURL(inProject('bin/lib/with-parent.js')).href;
  const child = spawn(node, ['--import', guard, ...args], {
    cwd,
    env: environment({ NODE_ENV: mode }),
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    detached: process.platform !== 'win32',
  });
  let last = -HURRY_MS;
  const hear = (signal) => {
    if (performance.now() - last < HURRY_MS) return;
    last = performance.now();
    child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
  };
  whenNpmIsGone(() => hear('SIGTERM'));
  return ended(child, passOn(hear));
}

/** A signal to npm alone ends npm and the shell between us, and is passed on to nobody. */
function whenNpmIsGone(act) {
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, 250);
  watch.unref();
}

function passOn(act) {
  const heard = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => [signal, () => act(signal)]);
  for (const [signal, hear] of heard) process.on(signal, hear);
  return () => heard.forEach(([signal, hear]) => process.off(signal, hear));
}

function ended(child, forget) {
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code, signal) => done(code ?? 128 + constants.signals[signal]));
  }).finally(forget);
}
