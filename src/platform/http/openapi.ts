import { z } from 'zod';
import type { Registry } from '../registry.ts';
import type { AnyQuery, AnyUseCase } from '../use-case.ts';
import { statusOf } from '../verdict.ts';
import { offered } from './catalogue.ts';

const problems = {
  '401': 'Not signed in',
  '403': 'Not allowed, and why',
  '404': 'Not there, or not for you',
  '409': 'Somebody was first',
  '422': 'Something in the input is not right',
  '429': 'Too often',
};

/** OpenAPI 3.1 of everything in the registry that is offered over HTTP. */
export function openApi(registry: Registry): Record<string, unknown> {
  const paths: Record<string, unknown> = {};
  for (const entry of offered(registry))
    paths[`/api/${entry.name}`] = { [entry.kind === 'query' ? 'get' : 'post']: operation(entry) };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Samovar',
      version: '1',
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
    security: [{ cookie: [] }, { token: [] }, {}],
  };
}

/** OpenAPI says which dialect it speaks for the whole document. */
function schemaOf(schema: z.ZodType): JsonSchema {
  const made: JsonSchema = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  delete made.$schema;
  return made;
}
type JsonSchema = { properties?: Record<string, unknown>; required?: string[]; $schema?: string };

function operation(entry: AnyQuery | AnyUseCase) {
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
    responses,
  };
}

const content = (type: string, schema: object) => ({ content: { [type]: { schema } } });

const responses = {
  '200': { description: 'Done', ...content('application/json', { type: ['object', 'array'] }) },
  ...Object.fromEntries(
    Object.entries(problems).map(([status, description]) => {
      const problem = { $ref: '#/components/schemas/Problem' };
      return [status, { description, ...content('application/problem+json', problem) }];
    }),
  ),
};

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'reason', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: {
      type: 'string',
      enum: [...Object.keys(statusOf), 'internal'],
    },
    reason: { type: 'string' },
    detail: { type: 'string' },
    fields: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        properties: { reason: { type: 'string' }, detail: { type: 'string' } },
      },
    },
  },
};
