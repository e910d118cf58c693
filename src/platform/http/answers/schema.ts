/** JSON Schema, as far as it is written here. */
export type Schema = {
  $ref?: string;
  type?: string | string[];
  format?: string;
  pattern?: string;
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  examples?: unknown[];
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
  items?: Schema | boolean;
  prefixItems?: Schema[];
  minItems?: number;
  anyOf?: Schema[];
  contentEncoding?: string;
  /** Of a file: bytes of this type, and no JSON. */
  contentMediaType?: string;
};

/** What is known of one operation from its types: what it answers, and what its fields are for. */
export type Answered = {
  answer: Schema;
  /** What the comments beside the fields of its input say, by field. */
  fields?: Record<string, string>;
};

/** `answers.json` of a module. `schemas`: types of its contracts, by the name that components have. */
export type Answers = { operations: Record<string, Answered>; schemas: Record<string, Schema> };

export const COMPONENTS = '#/components/schemas/';

/** Several that are possible, as one. */
export function oneOf(parts: readonly Schema[]): Schema {
  const isNull = ({ type }: Schema) => type === 'null';
  const rest = sorted(parts.filter((part) => !isNull(part)));
  if (rest.length === parts.length) return rest.length === 1 ? (rest[0] ?? {}) : { anyOf: rest };
  const [only, ...more] = rest;
  if (only === undefined) return { type: 'null' };
  if (more.length > 0 || typeof only.type !== 'string' || /object|array/.test(only.type))
    return { anyOf: [...rest, { type: 'null' }] };
  const values = only.enum && { enum: [...only.enum, null] };
  return { ...only, type: [only.type, 'null'], ...values };
}

/** In an order of their own: that of the compiler changes with what else it has read. */
const sorted = (schemas: readonly Schema[]): Schema[] =>
  [...new Map(schemas.map((one) => [JSON.stringify(one), one]))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one);
