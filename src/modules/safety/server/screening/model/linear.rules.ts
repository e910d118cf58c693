import type { Features } from './features.rules.ts';

/** Weights by hash, each of one byte, and what makes a probability of their sum. */
export type Model = {
  readonly weights: Int8Array;
  /** What a weight of 1 is worth. */
  readonly scale: number;
  readonly bias: number;
  /** A sum becomes a probability by `1 / (1 + exp(-(slope × sum + offset)))`. */
  readonly slope: number;
  readonly offset: number;
};

/** How much the parts of a text count beside its words, and its shape beside both. */
export const PARTS = 1;
export const SHAPES = 0.4;

/** The highest bit of a hash says with which sign it counts; the lower ones, which weight it has. */
export const signOf = (hash: number): number => (hash >= 0x80000000 ? -1 : 1);

function sum(weights: Int8Array, hashes: Uint32Array): number {
  const mask = weights.length - 1;
  let made = 0;
  for (let index = 0; index < hashes.length; index += 1) {
    const hash = hashes[index] as number;
    const weight = weights[hash & mask] as number;
    made += hash >= 0x80000000 ? -weight : weight;
  }
  return made;
}

const overRoot = (made: number, count: number): number =>
  count === 0 ? 0 : made / Math.sqrt(count);

/** On which side of the line a text lies, and how far from it. */
export function margin({ weights, scale, bias }: Model, features: Features): number {
  const made =
    overRoot(sum(weights, features.words), features.words.length) +
    PARTS * overRoot(sum(weights, features.parts), features.parts.length) +
    SHAPES * sum(weights, features.shape);
  return scale * made + bias;
}

export const probability = (model: Model, features: Features): number =>
  1 / (1 + Math.exp(-(model.slope * margin(model, features) + model.offset)));

const HEAD = 24;
const MAGIC = 0x314d5753;

/** As a file: a head of 24 bytes, and the weights. */
export function written(model: Model): Uint8Array {
  const bytes = new Uint8Array(HEAD + model.weights.length);
  const head = new DataView(bytes.buffer);
  head.setUint32(0, MAGIC, true);
  head.setUint32(4, model.weights.length, true);
  head.setFloat32(8, model.scale, true);
  head.setFloat32(12, model.bias, true);
  head.setFloat32(16, model.slope, true);
  head.setFloat32(20, model.offset, true);
  bytes.set(new Uint8Array(model.weights.buffer, model.weights.byteOffset), HEAD);
  return bytes;
}

export function readModel(bytes: Uint8Array): Model {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = bytes.byteLength >= HEAD ? head.getUint32(4, true) : 0;
  const isWhole = size > 0 && (size & (size - 1)) === 0 && bytes.byteLength === HEAD + size;
  if (!isWhole || head.getUint32(0, true) !== MAGIC) throw new Error('This is no file of weights.');
  return {
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + HEAD, size),
    scale: head.getFloat32(8, true),
    bias: head.getFloat32(12, true),
    slope: head.getFloat32(16, true),
    offset: head.getFloat32(20, true),
  };
}
