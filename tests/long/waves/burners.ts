import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Keeps so many cores busy until it is told to stop, and in no case longer than that. */
export async function burn(cores: number, seconds: number): Promise<() => Promise<void>> {
  const code = `process.stdout.write('burning'); for (const end = Date.now() + ${seconds * 1_000}; Date.now() < end;);`;
  const burning = Array.from({ length: cores }, () =>
    spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] }),
  );
  await Promise.all(burning.map((one) => once(one.stdout, 'data')));
  return async () => {
    for (const one of burning) {
      one.kill('SIGKILL');
      if (one.exitCode === null && one.signalCode === null) await once(one, 'exit');
    }
  };
}
