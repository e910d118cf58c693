/** What is kept of a form: whoever sends more has the rest read past, not kept. */
export type Limits = {
  /** Bytes of all files together; of more than that a byte more is kept, so that it can be told. */
  file: number;
  /** Bytes of all that was typed. */
  text: number;
  parts: number;
};

/** A form that cannot be read, or with more in it than any form of ours. */
export class FormTrouble extends Error {
  readonly why: 'broken' | 'too_large';
  constructor(why: 'broken' | 'too_large') {
    super(`form: ${why}`);
    this.why = why;
  }
}

/** A part of a form as it comes in. */
type Part = { name: string; isFile: boolean; chunks: Buffer[]; lineEnd: number };

const HEAD_END = '\r\n\r\n';
const MOST_HEAD = 8_192;

/**
 * Reads `multipart/form-data` as it arrives, so that a large file costs no more memory than `limits.file`.
 * Throws FormTrouble.
 */
export async function readMultipart(
  body: AsyncIterable<Uint8Array>,
  boundary: string,
  limits: Limits,
): Promise<FormData> {
  const reader = new Reader(`\r\n--${boundary}`, limits);
  for await (const chunk of body) reader.take(chunk);
  return reader.form();
}

class Reader {
  readonly #mark: Buffer;
  readonly #limits: Limits;
  readonly #parts: Part[] = [];
  // As if a line had ended before: then the first mark looks like all others.
  #held: Buffer = Buffer.from('\r\n');
  #state: 'words before' | 'mark' | 'head' | 'part' | 'over' = 'words before';
  #typed = 0;
  #filed = 0;

  constructor(mark: string, limits: Limits) {
    this.#mark = Buffer.from(mark);
    this.#limits = limits;
  }

  take(chunk: Uint8Array): void {
    if (this.#state === 'over') return;
    this.#held = Buffer.concat([this.#held, chunk]);
    while (this.#step());
  }

  form(): FormData {
    if (this.#state !== 'over') throw new FormTrouble('broken');
    const form = new FormData();
    for (const { name, isFile, chunks } of this.#parts) {
      const bytes = Buffer.concat(chunks);
      if (isFile) form.append(name, new File([bytes], 'file'));
      else form.append(name, bytes.toString('utf8'));
    }
    return form;
  }

  /** Goes on by one piece; false when more must arrive first. */
  #step(): boolean {
    switch (this.#state) {
      case 'words before':
      case 'part':
        return this.#upToMark();
      case 'mark':
        return this.#afterMark();
      case 'head':
        return this.#head();
      case 'over':
        return false;
    }
  }

  #upToMark(): boolean {
    const at = this.#held.indexOf(this.#mark);
    // What could be the beginning of a mark has to wait for its end.
    const sure = at === -1 ? Math.max(0, this.#held.length - this.#mark.length + 1) : at;
    if (this.#state === 'part') this.#keep(this.#held.subarray(0, sure));
    this.#held = this.#held.subarray(at === -1 ? sure : at + this.#mark.length);
    if (at === -1) return false;
    this.#state = 'mark';
    return true;
  }

  #afterMark(): boolean {
    if (this.#held.length < 2) return false;
    const sign = this.#held.toString('latin1', 0, 2);
    if (sign !== '--' && sign !== '\r\n') throw new FormTrouble('broken');
    this.#state = sign === '--' ? 'over' : 'head';
    this.#held = this.#held.subarray(2);
    return true;
  }

  #head(): boolean {
    const end = this.#held.indexOf(HEAD_END);
    if (end > MOST_HEAD || (end === -1 && this.#held.length > MOST_HEAD))
      throw new FormTrouble('too_large');
    if (end === -1) return false;
    const head = this.#held.toString('utf8', 0, end);
    const said = /^content-disposition:\s*form-data\b(.*)$/im.exec(head)?.[1] ?? '';
    const name = /;\s*name="([^"]*)"/i.exec(said)?.[1];
    if (name === undefined) throw new FormTrouble('broken');
    if (this.#parts.length >= this.#limits.parts) throw new FormTrouble('too_large');
    const isFile = /;\s*filename\*?=/i.test(said);
    // The end of the line belongs to the head and, when the part is empty, to the mark too.
    this.#parts.push({ name: plainName(name), isFile, chunks: [], lineEnd: 2 });
    this.#held = this.#held.subarray(end + HEAD_END.length - 2);
    this.#state = 'part';
    return true;
  }

  #keep(bytes: Buffer): void {
    const part = this.#parts.at(-1);
    if (part === undefined) return;
    const content = bytes.subarray(part.lineEnd);
    part.lineEnd = Math.max(0, part.lineEnd - bytes.length);
    const room = part.isFile ? this.#limits.file + 1 - this.#filed : content.length;
    // A copy: a part of a chunk would keep the whole chunk.
    if (room > 0) part.chunks.push(Buffer.from(content.subarray(0, room)));
    if (part.isFile) this.#filed += Math.min(room, content.length);
    else this.#typed += content.length;
    if (this.#typed > this.#limits.text) throw new FormTrouble('too_large');
  }
}

/** Browsers write quotes and line ends in names as percent signs and digits. */
const plainName = (name: string): string =>
  name.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n');
