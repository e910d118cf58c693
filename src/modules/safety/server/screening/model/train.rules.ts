import type { Features } from './features.rules.ts';
import { type Model, PARTS, SHAPES, signOf } from './linear.rules.ts';

/** `yes`: it is what the model looks for. `weight`: how much it counts among the others. */
export type Example = { features: Features; yes: boolean; weight?: number };
export type Options = {
  /** As many weights as 2 to the power of that. */
  bits: number;
  /** How closely the examples are followed. */
  cost?: number;
  /** How much more a yes counts than a no. */
  yes?: number;
  rounds?: number;
};

/** An example as its weights' places and values. */
type Row = { at: Int32Array; value: Float32Array; length: number };

/**
 * A linear support vector machine (squared hinge), by dual coordinate descent (Hsieh et al., 2008). The same
 * examples in the same order make the same weights, to the byte.
 */
export function train(examples: readonly Example[], options: Options): Model {
  const { bits, cost = 1, yes = 1, rounds = 40 } = options;
  const size = 2 ** bits;
  const rows = examples.map(({ features }) => rowOf(features, size));
  const exact = new Float64Array(size + 1);
  const alpha = new Float64Array(rows.length);
  const order = rows.map((_, index) => index);
  const next = chance(20261130);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, next);
    for (const index of order) {
      const { yes: isYes, weight = 1 } = examples[index] as Example;
      const row = rows[index] as Row;
      const side = isYes ? 1 : -1;
      const loose = 1 / (2 * cost * weight * (isYes ? yes : 1));
      const slope = side * dot(exact, row) - 1 + loose * (alpha[index] ?? 0);
      const before = alpha[index] ?? 0;
      const after = Math.max(before - slope / (row.length + loose), 0);
      if (after === before) continue;
      alpha[index] = after;
      push(exact, row, (after - before) * side);
    }
  }
  return rounded(exact, size);
}

/** As bytes: what is nearly nothing becomes nothing. */
function rounded(exact: Float64Array, size: number): Model {
  let most = 1e-9;
  for (let at = 0; at < size; at += 1) most = Math.max(most, Math.abs(exact[at] as number));
  const scale = most / 127;
  const weights = Int8Array.from(exact.subarray(0, size), (one) => Math.round(one / scale));
  return {
    weights,
    scale: Math.fround(scale),
    bias: Math.fround(exact[size] ?? 0),
    slope: 1,
    offset: 0,
  };
}

function rowOf({ words, parts, shape }: Features, size: number): Row {
  const sums = new Map<number, number>();
  const put = (hashes: Uint32Array, worth: number) => {
    for (const hash of hashes) {
      const at = hash & (size - 1);
      sums.set(at, (sums.get(at) ?? 0) + worth * signOf(hash));
    }
  };
  put(words, 1 / Math.sqrt(words.length || 1));
  put(parts, PARTS / Math.sqrt(parts.length || 1));
  put(shape, SHAPES);
  const at = Int32Array.from([...sums.keys(), size]);
  const value = Float32Array.from([...sums.values(), 1]);
  return { at, value, length: value.reduce((made, one) => made + one * one, 0) };
}

function dot(exact: Float64Array, { at, value }: Row): number {
  let made = 0;
  for (let index = 0; index < at.length; index += 1)
    made += (exact[at[index] as number] as number) * (value[index] as number);
  return made;
}

function push(exact: Float64Array, { at, value }: Row, by: number): void {
  for (let index = 0; index < at.length; index += 1) {
    const place = at[index] as number;
    exact[place] = (exact[place] as number) + by * (value[index] as number);
  }
}

/** Margins of texts that the model was not trained on become probabilities (Platt, 1999). */
export function calibrated(model: Model, seen: readonly { margin: number; yes: boolean }[]): Model {
  let slope = 1;
  let offset = 0;
  const yeses = seen.filter(({ yes }) => yes).length;
  const [high, low] = [(yeses + 1) / (yeses + 2), 1 / (seen.length - yeses + 2)];
  // Newton's steps on two numbers.
  for (let round = 0; round < 100; round += 1) {
    let [gs, go, hss, hso, hoo] = [0, 0, 1e-6, 0, 1e-6];
    for (const { margin, yes } of seen) {
      const made = 1 / (1 + Math.exp(-(slope * margin + offset)));
      const miss = made - (yes ? high : low);
      const bend = Math.max(made * (1 - made), 1e-12);
      gs += miss * margin;
      go += miss;
      hss += bend * margin * margin;
      hso += bend * margin;
      hoo += bend;
    }
    const whole = hss * hoo - hso * hso;
    slope -= (hoo * gs - hso * go) / whole;
    offset -= (hss * go - hso * gs) / whole;
  }
  return { ...model, slope: Math.fround(slope), offset: Math.fround(offset) };
}

/** The same numbers every time (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let made = Math.imul(state ^ (state >>> 15), state | 1);
    made ^= made + Math.imul(made ^ (made >>> 7), made | 61);
    return ((made ^ (made >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(order: number[], next: () => number): void {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(next() * (index + 1));
    [order[index], order[other]] = [order[other] as number, order[index] as number];
  }
}
