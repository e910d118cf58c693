import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { COMPONENTS, type Schema } from '#platform/http/answers/schema.ts';
import { answers } from '#platform/http/openapi/answers.ts';

const { operations, schemas } = answers();
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
const known = new Map<string, ValidateFunction>();

/** Later versions may answer more; this one answers what it says, and nothing else. */
function strictly(schema: Schema): Schema {
  const { type, properties, items, anyOf, prefixItems, additionalProperties: others } = schema;
  return {
    ...schema,
    ...(schema.$ref !== undefined && { $ref: schema.$ref.replace(COMPONENTS, 'all#/$defs/') }),
    ...(type === 'object' && {
      additionalProperties: typeof others === 'object' ? strictly(others) : (others ?? false),
    }),
    ...(properties && { properties: each(properties) }),
    ...(typeof items === 'object' && { items: strictly(items) }),
    ...(prefixItems && { prefixItems: prefixItems.map(strictly) }),
    ...(anyOf && { anyOf: anyOf.map(strictly) }),
  };
}
const each = (all: Record<string, Schema>) =>
  Object.fromEntries(Object.entries(all).map(([name, one]) => [name, strictly(one)]));
ajv.addSchema({ $id: 'all', $defs: each(schemas) });

/** What of an answer is not as the document says, in a line each. */
export function faultsOf(name: string, answer: unknown): string[] {
  const schema = operations[name]?.answer;
  if (schema === undefined) return [`${name} is not written down: npm run samovar -- schema`];
  const fits = known.get(name) ?? ajv.compile(strictly(schema));
  known.set(name, fits);
  if (fits(answer)) return [];
  return (fits.errors ?? []).map(
    ({ instancePath, message = '', params }) =>
      `${name}${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
