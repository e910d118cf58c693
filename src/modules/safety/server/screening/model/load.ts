import { readFileSync } from 'node:fs';
import { type Model, readModel } from './linear.rules.ts';

const models = new Map<string, Model>();
const mixes = new Map<string, readonly number[]>();

const file = (name: string): URL => new URL(`./weights/${name}`, import.meta.url);

function once<T>(known: Map<string, T>, name: string, read: () => T): T {
  const found = known.get(name);
  if (found !== undefined) return found;
  const made = read();
  known.set(name, made);
  return made;
}

/** Weights by name, read from `weights/` once, when they are asked for first. */
export const modelOf = (name: string): Model =>
  once(models, name, () => readModel(readFileSync(file(`${name}.bin`))));

/** By which a model's word and signs are weighed: `mix.rules.ts`. */
export const mixOf = (name: string): readonly number[] =>
  once(mixes, name, () => JSON.parse(readFileSync(file(`${name}.json`), 'utf8')) as number[]);
