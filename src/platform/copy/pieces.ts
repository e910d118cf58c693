/** A line that says something, or a part of the rows of the table named last; `isEnd`: these were all of them. */
export type Piece =
  { kind: 'line'; text: string } | { kind: 'rows'; bytes: Buffer; isEnd: boolean };

const END = Buffer.from('\n\\.\n');
const NEWLINE = 10;

/** Takes the text of a copy apart as it comes. Rows are handed on in pieces as large as they come. */
export async function* piecesOf(copy: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  let rest = Buffer.alloc(0);
  let inRows = false;
  // A line that names a table keeps its end, so that a table without rows ends as any other.
  let skip = 0;
  for await (const chunk of copy) {
    rest = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk]);
    for (;;) {
      const end = rest.indexOf(inRows ? END : NEWLINE);
      if (inRows) {
        const until = end < 0 ? holdingBack(rest) : end + 1;
        if (end >= 0 || until > skip)
          yield { kind: 'rows', bytes: rest.subarray(skip, until), isEnd: end >= 0 };
        if (until > 0) skip = 0;
        rest = rest.subarray(end < 0 ? until : end + END.length);
        if (end < 0) break;
        inRows = false;
      } else {
        if (end < 0) break;
        const text = rest.toString('utf8', 0, end);
        inRows = text.startsWith('> ');
        skip = inRows ? 1 : 0;
        rest = rest.subarray(end + 1 - skip);
        yield { kind: 'line', text };
      }
    }
  }
}

/** All but what may be the beginning of the end. */
function holdingBack(bytes: Buffer): number {
  const last = bytes.lastIndexOf(NEWLINE);
  return last >= 0 && bytes.length - last < END.length ? last : bytes.length;
}
