import { readFileSync } from 'node:fs';
import { type Model, readModel } from './linear.rules.ts';

const loaded = new Map<string, Model>();

/** Weights by name, read from `weights/` once, when they are asked for first. */
export function modelOf(name: string): Model {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const model = readModel(readFileSync(new URL(`./weights/${name}.bin`, import.meta.url)));
  loaded.set(name, model);
  return model;
}
