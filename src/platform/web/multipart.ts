import { pipeline } from 'node:stream/promises';
import { Dicer } from '@fastify/busboy';

/** What is kept of a form: whoever sends more has the rest read past, not kept. */
export type Limits = {
  /** Bytes of all files together; of more than that a byte more is kept, so that it can be told. */
  file: number;
  /** Bytes of all that was typed. */
  text: number;
  parts: number;
};

/** RFC 2046. */
const LONGEST_BOUNDARY = 70;

/** A form that cannot be read, or with more in it than any form of ours. */
export class FormTrouble extends Error {
  readonly why: 'broken' | 'too_large';
  constructor(why: 'broken' | 'too_large') {
    super(`form: ${why}`);
    this.why = why;
  }
}

/**
 * Reads `multipart/form-data` as it arrives, so that a large file costs no more memory than `limits.file`.
 * Throws FormTrouble.
 */
export async function readMultipart(
  body: AsyncIterable<Uint8Array>,
  boundary: string,
  limits: Limits,
): Promise<FormData> {
  if (boundary.length > LONGEST_BOUNDARY) throw new FormTrouble('broken');
  const form = new FormData();
  const reader = new Dicer({ boundary });
  const left = { ...limits, file: limits.file + 1 };
  const stop = (why: FormTrouble['why']) => void reader.destroy(new FormTrouble(why));
  reader.on('part', (stream) => {
    const chunks: Buffer[] = [];
    let part: Part | undefined;
    left.parts -= 1;
    if (left.parts < 0) stop('too_large');
    stream.on('header', (head) => {
      part = partOf(head);
      if (part === undefined) stop('broken');
    });
    stream.on('data', (chunk: Buffer) => {
      const kind = part?.isFile === true ? 'file' : 'text';
      // A copy: a part of a chunk would keep the whole chunk.
      chunks.push(Buffer.from(chunk.subarray(0, left[kind])));
      left[kind] -= chunk.length;
      if (left.text < 0) stop('too_large');
      left.file = Math.max(0, left.file);
    });
    stream.on('error', () => stop('broken'));
    stream.on('end', () => {
      if (part === undefined) return stop('broken');
      const bytes = Buffer.concat(chunks);
      form.append(part.name, part.isFile ? new File([bytes], part.called) : bytes.toString('utf8'));
    });
  });
  try {
    await pipeline(body, reader);
  } catch (problem) {
    throw problem instanceof FormTrouble ? problem : new FormTrouble('broken');
  }
  return form;
}

type Part = { name: string; isFile: boolean; called: string };

function partOf(head: object): Part | undefined {
  const [raw = ''] = (head as Record<string, string[]>)['content-disposition'] ?? [];
  const said = Buffer.from(raw, 'latin1').toString('utf8');
  const name = /^form-data;.*?\bname="([^"]*)"/i.exec(said)?.[1];
  if (name === undefined) return undefined;
  const called = /;\s*filename="([^"]*)"/i.exec(said)?.[1] ?? '';
  const isFile = /;\s*filename\*?=/i.test(said);
  return { name: plainName(name), isFile, called: plainName(called).slice(-200) || 'file' };
}

/** Browsers write quotes and line ends in names as percent signs and digits. */
const plainName = (name: string): string =>
  name.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n');
