import { createHash } from 'node:crypto';

const WORDS = 8;
const NEWLINE = 10;

/**
 * Counts the rows of a copied table, and sums their SHA-256 word by word: the same for the same rows, in whichever
 * order they come. Against mishap; against malice the whole backup is sealed.
 */
export class RowsDigest {
  rows = 0;
  bytes = 0;
  readonly #sums = new Uint32Array(WORDS);
  #begun: Buffer[] = [];

  add(text: Buffer): void {
    this.bytes += text.length;
    let from = 0;
    for (let to = text.indexOf(NEWLINE); to >= 0; to = text.indexOf(NEWLINE, from)) {
      this.#row(text.subarray(from, to));
      from = to + 1;
    }
    if (from < text.length) this.#begun.push(Buffer.from(text.subarray(from)));
  }

  #row(end: Buffer): void {
    const row = createHash('sha256');
    for (const part of this.#begun) row.update(part);
    const hash = row.update(end).digest();
    this.#begun = [];
    this.rows += 1;
    // A Uint32Array keeps what goes beyond it out of the sum.
    for (let word = 0; word < WORDS; word += 1)
      this.#sums[word] = (this.#sums[word] ?? 0) + hash.readUInt32BE(word * 4);
  }

  digest(): string {
    return [...this.#sums].map((sum) => sum.toString(16).padStart(8, '0')).join('');
  }
}
