import { packageName } from './binaries.ts';

/** In ms, and in bytes of what is listened to: a registry that is away, or says too much, holds nobody up. */
const [PATIENCE, MOST] = [5_000, 5_000_000];

/** The registry of packages that this machine is set up with, as npm tells the scripts that it runs. */
const registryOf = (env: NodeJS.ProcessEnv): string =>
  env['npm_config_registry'] ?? 'https://registry.npmjs.org/';

/** Which releases of the bundled PostgreSQL the registry has. Throws where it does not say. */
export async function releasesThere(env = process.env): Promise<string[]> {
  const base = registryOf(env).replace(/\/*$/, '/');
  const response = await fetch(base + packageName().replace('/', '%2f'), {
    // Names of versions alone, and not all that each of them says of itself.
    headers: { accept: 'application/vnd.npm.install-v1+json' },
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!response.ok) throw new Error(String(response.status));
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body ?? []) {
    parts.push(part);
    bytes += part.length;
    if (bytes > MOST) throw new Error('too much');
  }
  const said = JSON.parse(Buffer.concat(parts).toString()) as { versions?: object };
  return Object.keys(said.versions ?? {});
}

/** The newest release of the same major as the one that runs, where that is an older one. Data of another major need a backup and a restore. */
export function newerRelease(running: string, releases: readonly string[]): string | undefined {
  const [major, minor] = numbersOf(running);
  const newest = Math.max(
    ...releases.map(numbersOf).flatMap(([its, minorOf]) => (its === major ? [minorOf] : [])),
  );
  return newest > minor ? `${major}.${newest}` : undefined;
}

const numbersOf = (version: string): [number, number] => {
  const [major = 0, minor = 0] = version.split(/[.-]/).map((part) => Number.parseInt(part));
  return [major, minor];
};
