import { access, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Watch } from '../copy/catalogue.ts';
import { copyOut } from '../copy/copy-out.ts';
import { reasonOf, StartError } from '../embedded/start-error.ts';
import { factsNow } from './facts.sql.ts';
import { newHeader } from './header.ts';
import { keyOf, type Means } from './key.ts';
import { sealing } from './sealed.ts';

/**
 * Writes the whole database into a file, as it is at one moment, while it is in use. The file has its name when all
 * is there. Throws a StartError where it cannot be written; nothing is left behind then.
 */
export async function backUp(
  ownerUrl: string,
  { path, force, means, watch }: { path: string; force: boolean; means: Means; watch?: Watch },
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
    const { header, line } = newHeader(means.kind);
    const text = Readable.from(copyOut(ownerUrl, { facts: factsNow, ...(watch && { watch }) }), {
      objectMode: false,
    });
    const packed = createGzip({ level: 4 });
    const put = (source: AsyncIterable<Uint8Array>) => file.writeFile(source);
    await file.writeFile(line);
    if (means.kind === 'none') await pipeline(text, packed, put);
    else {
      const key = await keyOf(means, header);
      await pipeline(text, packed, (source) => sealing(source, key, line), put);
    }
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
