import { DEFAULT_LIMITS } from '../limits.ts';
import type { Registry } from '../registry.ts';
import type { AnyQuery, AnyUseCase } from '../use-case.ts';
import type { Schema } from './answers/schema.ts';
import { inputOf } from './inputs.ts';

/** One thing that can be done or asked here, as pages show it. */
export type CatalogueEntry = {
  name: string;
  kind: 'use_case' | 'query';
  /** One sentence, in English. */
  about: string;
  fields: { name: string; type: string; required: boolean }[];
  /** An act of power: it goes into the audit. */
  isPower: boolean;
  /** What an access token needs for it; null: no token may. */
  scope: string | null;
  limits: { points: number; seconds: number }[];
};

/** Everything in the registry that people may use, by name. */
export const offered = ({ queries, useCases }: Registry): (AnyQuery | AnyUseCase)[] =>
  [...queries.values(), ...useCases.values()]
    .filter((one) => one.kind === 'query' || one.internal !== true)
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/** The same, as pages show it. */
export const catalogue = (registry: Registry): CatalogueEntry[] =>
  offered(registry).map((one) => entryOf(one, registry.scopes.get(one.name) ?? null));

function entryOf(entry: AnyQuery | AnyUseCase, scope: string | null): CatalogueEntry {
  const { properties = {}, required = [] } = inputOf(entry);
  const limits = entry.kind === 'use_case' ? (entry.limits ?? DEFAULT_LIMITS) : [];
  return {
    name: entry.name,
    kind: entry.kind,
    about: entry.about,
    fields: Object.entries(properties).map(([name, property]) => ({
      name,
      type: typeOf(property),
      required: required.includes(name),
    })),
    scope,
    isPower: entry.kind === 'use_case' && entry.power !== undefined,
    limits: limits.map(({ points, seconds }) => ({ points, seconds })),
  };
}

/** A type as a programmer writes it down: `string`, `uuid`, `"adult" | "teen"`, `string[]`. */
function typeOf({ anyOf, enum: values, const: only, type, items, format }: Schema): string {
  if (anyOf !== undefined) return [...new Set(anyOf.map(typeOf))].join(' | ');
  if (values !== undefined) return values.map((one) => JSON.stringify(one)).join(' | ');
  if (only !== undefined) return JSON.stringify(only);
  if (type === 'array') return arrayOf(typeOf(typeof items === 'object' ? items : {}));
  if (Array.isArray(type))
    return type.map((one) => (one === 'null' ? one : (format ?? one))).join(' | ');
  return format ?? type ?? 'any';
}

const arrayOf = (type: string): string => (type.includes(' ') ? `(${type})[]` : `${type}[]`);
