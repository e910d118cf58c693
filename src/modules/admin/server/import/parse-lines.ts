import { LIMITS } from './format.ts';
import { ImportError } from './parse-error.ts';

const LINE_FEED = 10;

/**
 * The lines of a file as it is read, ended by a line feed only: a JSON text may hold other line
 * ends, which Node's readline would cut. A line too long is refused before it fills the memory.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<string> {
  let pieces: Uint8Array[] = [];
  let size = 0;
  let line = 1;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      yield decoded([...pieces, chunk.subarray(start, end)], line);
      pieces = [];
      size = 0;
      line += 1;
      start = end + 1;
    }
    pieces.push(chunk.subarray(start));
    size += chunk.length - start;
    if (size > LIMITS.lineBytes + 1) throw tooLong(line);
  }
  if (size > 0) yield decoded(pieces, line);
}

export const tooLong = (line: number): ImportError =>
  new ImportError(line, null, 'It is longer than 1 MB.');

function decoded(pieces: readonly Uint8Array[], line: number): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ImportError(line, null, 'It is not in UTF-8.');
  }
}
