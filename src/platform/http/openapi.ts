import { z } from 'zod';
import type { Registry } from '../registry.ts';
import type { AnyQuery, AnyUseCase } from '../use-case.ts';
import { API_VERSION } from './version.ts';
import { offered } from './catalogue.ts';
import { problemSchema, responses } from './openapi-problems.ts';

/** OpenAPI 3.1 of everything in the registry that is offered over HTTP. */
export function openApi(registry: Registry): Record<string, unknown> {
  const paths: Record<string, unknown> = {};
  for (const entry of offered(registry))
    paths[`/api/${entry.name}`] = {
      [entry.kind === 'query' ? 'get' : 'post']: operation(
        entry,
        registry.scopes.get(entry.name) ?? null,
      ),
    };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Samovar',
      version: API_VERSION,
      description: 'One use case, one path. Sign in by cookie or with a personal access token.',
    },
    paths,
    components: {
      securitySchemes: {
        cookie: { type: 'apiKey', in: 'cookie', name: 'samovar_session' },
        token: { type: 'http', scheme: 'bearer' },
      },
      schemas: { Problem: problemSchema },
    },
  };
}

/** OpenAPI says which dialect it speaks for the whole document. */
function schemaOf(schema: z.ZodType): JsonSchema {
  const made: JsonSchema = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  delete made.$schema;
  return made;
}
type JsonSchema = { properties?: Record<string, unknown>; required?: string[]; $schema?: string };

/** By a token that has this scope, by a session, or as a guest: what may be done is judged besides. */
const securityOf = (scope: string | null) => [
  ...(scope === null ? [] : [{ token: [scope] }]),
  { cookie: [] },
  {},
];

function operation(entry: AnyQuery | AnyUseCase, scope: string | null) {
  const schema = schemaOf(entry.input as z.ZodType);
  const { properties = {}, required = [] } = schema;
  const input =
    entry.kind === 'use_case'
      ? { requestBody: { required: true, content: { 'application/json': { schema } } } }
      : {
          parameters: Object.entries(properties).map(([name, property]) => ({
            name,
            in: 'query',
            required: required.includes(name),
            schema: property,
          })),
        };
  return {
    operationId: entry.name,
    summary: entry.about,
    tags: [entry.name.split('.')[0]],
    ...input,
    security: securityOf(scope),
    responses,
  };
}
