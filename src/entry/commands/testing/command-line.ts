import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { throwawayFolder } from '#platform/embedded/throwaway.ts';
import { atEnd } from '#platform/testing/at-end.ts';
import type { World } from '#platform/testing/world.ts';

export type Ran = { code: number | null; out: string; err: string };
export type Run = { child: ChildProcess; said(words: RegExp): Promise<void>; ended: Promise<Ran> };

export type Environment = Record<string, string>;

const { PATH, NODE_COMPILE_CACHE } = process.env;
const kept = { PATH, ...(NODE_COMPILE_CACHE !== undefined && { NODE_COMPILE_CACHE }) };

/** The command line as a process of its own, with nothing but this environment; any port serves where none is said. */
export function startCommand(env: Environment, args: readonly string[]): Run {
  const child = spawn(process.execPath, ['src/entry/cli.ts', ...args], {
    env: { ...kept, LOG_LEVEL: 'error', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = new Promise<Ran>((resolve) =>
    child.once('close', (code) => resolve({ code, out, err })),
  );
  /** Waits until it has said so, or is through. */
  const said = (words: RegExp) =>
    new Promise<void>((resolve) => {
      const look = () => (words.test(out + err) ? resolve() : undefined);
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      void ended.then(() => resolve());
      look();
    });
  return { child, said, ended };
}

/** Runs commands on the database of a world. */
export async function commandLine(world: World): Promise<(...args: string[]) => Promise<Ran>> {
  const env = await environmentOf(world);
  return (...args) => startCommand(env, args).ended;
}

export async function environmentOf(world: World): Promise<Environment> {
  const [row] = await world.sql<{ name: string }>('select current_database() as name');
  const { appUrl, ownerUrl } = inject('database');
  const at = (url: string) => {
    const here = new URL(url);
    here.pathname = `/${row?.name ?? ''}`;
    return here.href;
  };
  return { DATABASE_URL: at(appUrl), DATABASE_OWNER_URL: at(ownerUrl) };
}

/** A folder for the files of one test file; gone afterwards. */
export function openFolder(): {
  path: string;
  put(name: string, lines: readonly unknown[]): string;
} {
  const path = mkdtempSync(join(throwawayFolder(), 'samovar files '));
  atEnd(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    put(name, lines) {
      const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
      writeFileSync(join(path, name), `${texts.join('\n')}\n`);
      return join(path, name);
    },
  };
}
