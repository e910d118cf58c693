import { createCipheriv, createDecipheriv } from 'node:crypto';
import { StartError } from '../embedded/start-error.ts';

const CHUNK = 65_536;
const TAG = 16;
const COUNTER_AT = 7;
const LAST_AT = 11;

/**
 * The nonce of a chunk by the STREAM construction: its number, and whether it is the last. A key is used for one file
 * alone, so the rest may be zero. What is left out, moved or cut off does not open.
 */
function nonceOf(nr: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(nr, COUNTER_AT);
  nonce[LAST_AT] = isLast ? 1 : 0;
  return nonce;
}

/** Seals a stream with AES-256-GCM, chunk by chunk; `beginning` is bound to each. */
export async function* sealing(source: AsyncIterable<Uint8Array>, key: Buffer, beginning: Buffer) {
  for await (const { bytes, nr, isLast } of inChunks(source, CHUNK)) {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(nr, isLast)).setAAD(beginning);
    yield Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  }
}

/** What was sealed. Throws a StartError at the first chunk that is not as it was, or where the last is missing. */
export async function* opening(source: AsyncIterable<Uint8Array>, key: Buffer, beginning: Buffer) {
  for await (const { bytes, nr, isLast } of inChunks(source, CHUNK + TAG)) {
    const tagAt = Math.max(0, bytes.length - TAG);
    try {
      const opener = createDecipheriv('aes-256-gcm', key, nonceOf(nr, isLast), {
        authTagLength: TAG,
      })
        .setAAD(beginning)
        .setAuthTag(bytes.subarray(tagAt));
      const opened = opener.update(bytes.subarray(0, tagAt));
      opener.final();
      yield opened;
    } catch {
      throw new StartError(
        nr === 0
          ? 'The backup does not open: this is another passphrase or key than the one it was made with, or it is damaged.'
          : 'The backup is damaged or cut off: a part of it does not open.',
      );
    }
  }
}

/** All of one size but the last, which may be shorter, and is there even where there is nothing. */
async function* inChunks(source: AsyncIterable<Uint8Array>, size: number) {
  let nr = 0;
  let parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of source) {
    parts.push(part);
    length += part.length;
    if (length <= size) continue;
    let all = Buffer.concat(parts);
    // One is held back: only what comes after shows that it is not the last.
    for (; all.length > size; all = all.subarray(size), nr += 1)
      yield { bytes: all.subarray(0, size), nr, isLast: false };
    parts = [all];
    length = all.length;
  }
  yield { bytes: Buffer.concat(parts), nr, isLast: true };
}
