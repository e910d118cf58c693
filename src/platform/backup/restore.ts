import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { Readable } from 'node:stream';
import type { Copied, Watch } from '../copy/catalogue.ts';
import { copyIn } from '../copy/copy-in.ts';
import { piecesOf, type Piece } from '../copy/pieces.ts';
import { migrate } from '../db/migrate.ts';
import { withClient } from '../embedded/roles.sql.ts';
import { reasonOf, StartError } from '../embedded/start-error.ts';
import { factsOf, type Facts } from './facts.sql.ts';
import { readHeader, type Header } from './header.ts';
import { keyOf, type Means } from './key.ts';
import { opening } from './sealed.ts';
import { clear, mark, refuseUnlessEmpty, unmark } from './target.sql.ts';

/** A backup whose first words have been read. */
export type Opened = { facts: Facts; pieces: AsyncIterable<Piece>; close(): Promise<void> };

/**
 * Opens a backup and reads what it says of itself: what does not fit is found before a database is touched.
 * `means` is asked what a backup of its kind is opened with.
 */
export async function openBackup(
  path: string,
  means: (kind: Header['key']) => Promise<Means>,
): Promise<Opened> {
  const file = await open(path).catch((problem: unknown) => {
    const isNone = (problem as NodeJS.ErrnoException).code === 'ENOENT';
    throw new StartError(
      `${path}: ${isNone ? 'There is no such file.' : `It cannot be read: ${reasonOf(problem)}.`}`,
    );
  });
  try {
    const { header, line } = await readHeader(file, path);
    const by = await means(header.key);
    const sealed = file.createReadStream({ start: line.length, autoClose: false });
    const packed = by.kind === 'none' ? sealed : opening(sealed, await keyOf(by, header), line);
    const pieces = piecesOf(unpacked(packed));
    const first = await pieces.next();
    if (first.done === true || first.value.kind !== 'line') throw damaged();
    return { facts: await factsOf(first.value.text), pieces, close: () => file.close() };
  } catch (problem) {
    await file.close();
    throw problem;
  }
}

const damaged = () => new StartError('The backup is damaged or cut off: it does not unpack.');

async function* unpacked(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unpacking = createGunzip();
  const from = Readable.from(packed, { objectMode: false });
  // What goes wrong before it is unpacked is what is told.
  from.on('error', (problem) => unpacking.destroy(problem));
  try {
    for await (const chunk of from.pipe(unpacking)) yield chunk as Buffer;
  } catch (problem) {
    throw String((problem as { code?: unknown }).code).startsWith('Z_') ? damaged() : problem;
  } finally {
    from.destroy();
  }
}

/**
 * Makes an empty database what the backup shows, of the schema that it had then. It is marked until `finish` is
 * through, too, so that nobody opens what is half done; where anything is refused, nothing of it is left.
 */
export async function restore(
  ownerUrl: string,
  { facts, pieces }: Opened,
  {
    schemas,
    isPeopled,
    watch,
    finish,
  }: {
    schemas: readonly string[];
    isPeopled: () => Promise<boolean>;
    watch?: Watch;
    finish: () => Promise<void>;
  },
): Promise<Copied[]> {
  const as = <Out>(work: Parameters<typeof withClient<Out>>[1]) => withClient(ownerUrl, work);
  await as(async (client) => {
    await refuseUnlessEmpty(client, isPeopled);
    await mark(client);
    await clear(client, schemas);
  });
  try {
    const only = new Set(facts.migrations.map(({ name }) => name));
    await migrate(ownerUrl, { app: null, sealer: null }, { only, isRestoring: true });
    const copied = await copyIn(ownerUrl, pieces, { isWhole: true, ...(watch && { watch }) });
    await finish();
    await as(unmark);
    return copied;
  } catch (problem) {
    await as(async (client) => {
      await clear(client, schemas);
      await unmark(client);
    });
    if ((problem as { code?: unknown }).code === '53100')
      throw new StartError('The disk of the database is full: nothing was restored.');
    throw problem;
  }
}
