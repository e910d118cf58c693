import { access, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { reasonOf, StartError } from './embedded/start-error.ts';

/**
 * Writes a file for its owner alone, which has its name when all of it is there. Throws a StartError where it cannot be
 * written; nothing is left behind then.
 */
export async function writeNewFile(
  { path, force }: { path: string; force: boolean },
  put: (file: FileHandle) => Promise<void>,
): Promise<{ bytes: number }> {
  if (!force && (await isThere(path)))
    throw new StartError(`${path} is there already: choose another name, or say --force.`);
  const draft = `${path}.part`;
  // What another try left behind; never through a link that somebody else put there.
  await rm(draft, { force: true }).catch(() => undefined);
  const file = await open(draft, 'wx', 0o600).catch((problem: unknown) => {
    throw new StartError(`${path} cannot be written: ${reasonOf(problem)}.`);
  });
  try {
    await put(file);
    await file.sync();
    const { size } = await file.stat();
    await file.close();
    await rename(draft, path);
    await syncFolder(dirname(path));
    return { bytes: size };
  } catch (problem) {
    await file.close().catch(() => undefined);
    await rm(draft, { force: true });
    const { code = '' } = problem as { code?: string };
    if (!['ENOSPC', 'EIO', 'EDQUOT', 'EFBIG', 'EISDIR', 'ENOTEMPTY'].includes(code)) throw problem;
    throw new StartError(
      `${path} could not be written: ${reasonOf(problem)}. Nothing is kept of it.`,
    );
  }
}

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

/** So that the name outlives a power cut, too. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path).catch(() => undefined);
  // Not every system lets a folder be synced.
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}
