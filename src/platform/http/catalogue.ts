import { z } from 'zod';
import { DEFAULT_LIMITS } from '../limits.ts';
import type { Registry } from '../registry.ts';
import type { AnyQuery, AnyUseCase } from '../use-case.ts';

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
  const schema = z.toJSONSchema(entry.input as z.ZodType, { io: 'input', unrepresentable: 'any' });
  const required = new Set(schema.required);
  const limits = entry.kind === 'use_case' ? (entry.limits ?? DEFAULT_LIMITS) : [];
  return {
    name: entry.name,
    kind: entry.kind,
    about: entry.about,
    fields: Object.entries(schema.properties ?? {}).map(([name, property]) => ({
      name,
      type: typeOf(property as Schema),
      required: required.has(name),
    })),
    scope,
    isPower: entry.kind === 'use_case' && entry.power !== undefined,
    limits: limits.map(({ points, seconds }) => ({ points, seconds })),
  };
}

type Schema = {
  type?: string;
  format?: string;
  const?: unknown;
  enum?: unknown[];
  items?: Schema;
  anyOf?: Schema[];
};

/** A type as a programmer writes it down: `string`, `uuid`, `"adult" | "teen"`, `string[]`. */
function typeOf(schema: Schema): string {
  if (schema.anyOf !== undefined) return anyOf([...new Set(schema.anyOf.map(typeOf))]);
  if (schema.enum !== undefined) return schema.enum.map((one) => JSON.stringify(one)).join(' | ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.type === 'array') return arrayOf(typeOf(schema.items ?? {}));
  return schema.format ?? schema.type ?? 'any';
}

/** What only forms say (an empty field, a ticked box) is left out: programs have better words. */
function anyOf(types: string[]): string {
  if (types.includes('boolean')) return 'boolean';
  return types.filter((type) => type !== '""').join(' | ');
}

const arrayOf = (type: string): string => (type.includes(' ') ? `(${type})[]` : `${type}[]`);
