import type { Schema } from '../answers/schema.ts';
import { aboutField } from './fields.ts';

/** A schema in which each field says what it is: by the comment beside it, or by what fields of its name are everywhere. */
export function describedSchema(schema: Schema): Schema {
  const { properties, items, anyOf, additionalProperties, prefixItems } = schema;
  return {
    ...schema,
    ...(properties && { properties: each(properties) }),
    ...(typeof items === 'object' && { items: describedSchema(items) }),
    ...(prefixItems && { prefixItems: prefixItems.map(describedSchema) }),
    ...(anyOf && { anyOf: anyOf.map(describedSchema) }),
    ...(typeof additionalProperties === 'object' && {
      additionalProperties: describedSchema(additionalProperties),
    }),
  };
}

export const described = (schemas: Record<string, Schema>): Record<string, Schema> =>
  Object.fromEntries(Object.entries(schemas).map(([name, one]) => [name, describedSchema(one)]));

/** The same of what comes in, with the comments beside its fields. */
export function describedInput(schema: Schema, said: Record<string, string>): Schema {
  const { properties = {} } = schema;
  const commented = Object.entries(properties).map(
    ([name, one]) => [name, { ...one, description: one.description ?? said[name] }] as const,
  );
  return describedSchema({ ...schema, properties: Object.fromEntries(commented) as never });
}

const each = (properties: Record<string, Schema>) =>
  Object.fromEntries(
    Object.entries(properties).map(([name, one]) => {
      const description = one.description ?? aboutOf(name, one);
      return [name, { ...describedSchema(one), ...(description !== undefined && { description }) }];
    }),
  );

const aboutOf = (name: string, { format, items }: Schema): string | undefined =>
  aboutField(name, (typeof items === 'object' ? items.format : format) === 'uuid');
