import { Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import { translator } from '#lib/text/index.ts';
import type { ReadTx } from '#platform/db/database.ts';
import type { ArchiveFile, Exported, Section } from '#platform/personal/personal.ts';
import { archivePage, type About } from './archive-page.ts';

type Content = Iterable<string | Uint8Array>;

/**
 * One zip: a page to read, the same as data, the pictures, and every text as Markdown. It is made as it
 * is sent: texts are packed in Node's threads, pictures read one by one, and nothing is made that
 * nobody takes.
 */
export async function* archiveOf(
  tx: ReadTx<never>,
  parts: readonly Exported[],
  about: About,
): AsyncGenerator<Uint8Array> {
  const sections = parts.flatMap((part) => part.sections);
  const files = parts.flatMap((part) => part.files ?? []);
  const made: Uint8Array[] = [];
  const zip = new Zip((problem, piece) => {
    if (problem) throw problem;
    made.push(piece);
  });
  for await (const { path, content, isPacked } of everything(tx, sections, files, about)) {
    // Pictures are packed already.
    const file = { filename: path, compression: isPacked ? 0 : 8, mtime: about.at, crc: 0, size: 0 };
    zip.add(file);
    const measured = measuring(content, file);
    const bytes = isPacked ? measured : Readable.from(measured).pipe(createDeflateRaw());
    for await (const piece of bytes) {
      put(file, piece as Uint8Array, false);
      yield* made.splice(0);
    }
    put(file, new Uint8Array(), true);
  }
  zip.end();
  yield* made.splice(0);
}

const put = (file: ZipInputFile, piece: Uint8Array, isLast: boolean) =>
  file.ondata?.(null, piece as Uint8Array<ArrayBuffer>, isLast);

/** What a zip wants to know of a file, by the time it ends. */
function* measuring(content: Content, file: { crc: number; size: number }): Generator<Uint8Array> {
  for (const piece of content) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    file.crc = crc32(bytes, file.crc);
    file.size += bytes.length;
    yield bytes;
  }
}

async function* everything(
  tx: ReadTx<never>,
  sections: readonly Section[],
  files: readonly ArchiveFile[],
  about: About,
): AsyncGenerator<{ path: string; content: Content; isPacked?: boolean }> {
  const page = archivePage(sections, files, about, translator(about.locale));
  yield { path: 'index.html', content: page };
  yield { path: 'data.json', content: dataOf(sections, about) };
  for (const { path, content } of files) {
    if (typeof content === 'string') yield { path, content: [content] };
    else {
      const bytes = typeof content === 'function' ? await content(tx) : content;
      yield { path, content: [bytes], isPacked: true };
    }
  }
}

function* dataOf(sections: readonly Section[], about: About): Generator<string> {
  const head = JSON.stringify({ community: about.community, name: about.name, madeAt: about.at });
  yield head.slice(0, -1);
  for (const { key, rows } of sections) {
    yield `,\n${JSON.stringify(key)}: [`;
    for (const [at, row] of rows.entries())
      yield `${at === 0 ? '' : ','}\n${JSON.stringify(row, null, 2)}`;
    yield ']';
  }
  yield '}\n';
}
