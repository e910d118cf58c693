import { z } from 'zod';
import type { AnyQuery, AnyUseCase } from '../use-case.ts';
import { oneOf, type Schema } from './answers/schema.ts';

/** What comes in, as programs say it: of what forms say besides (an empty field, a ticked box) they have better words. */
export function inputOf(entry: AnyQuery | AnyUseCase): Schema {
  const made = z.toJSONSchema(entry.input as z.ZodType, { io: 'input', unrepresentable: 'any' });
  // OpenAPI says which dialect it speaks for the whole document.
  delete made.$schema;
  return plain(made as Schema);
}

const isText = ({ type }: Schema) => type === 'string';

function plain(schema: Schema): Schema {
  const {
    anyOf,
    properties,
    items,
    additionalProperties,
    pattern,
    default: preset,
    ...kept
  } = schema;
  // What a form leaves empty a program leaves out.
  const rest = preset === undefined || preset === '' ? kept : { ...kept, default: preset };
  if (anyOf !== undefined) return { ...rest, ...either(anyOf.map(plain)) };
  return {
    ...rest,
    // What a format says is not said again.
    ...(pattern !== undefined && rest.format === undefined && { pattern }),
    ...(properties && { properties: each(properties) }),
    ...(typeof items === 'object' ? { items: plain(items) } : items !== undefined && { items }),
    ...(additionalProperties !== undefined && {
      additionalProperties:
        typeof additionalProperties === 'object'
          ? plain(additionalProperties)
          : additionalProperties,
    }),
  };
}

const each = (properties: Record<string, Schema>) =>
  Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, plain(one)]));

function either(all: Schema[]): Schema {
  const parts = all.flatMap((one) => one.anyOf ?? [one]);
  // Bytes come from forms alone, and from programs as base64.
  const isBytes = parts.some((one) => Object.keys(one).length === 0);
  if (isBytes) return { type: 'string', contentEncoding: 'base64' };
  const said = parts.filter((one) => one.const !== '');
  const better = said.filter(({ type }) => type === 'boolean' || type === 'array');
  return oneOf(better.length > 0 ? said.filter((one) => !isText(one)) : said);
}
