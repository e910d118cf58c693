import { statusOf } from '../verdict.ts';

const header = (description: string) => ({ description, schema: { type: 'string' } });
const CHALLENGE = {
  'WWW-Authenticate': header('Bearer; with error="invalid_token" where a token opens nothing'),
};
const WAIT = { 'Retry-After': header('Seconds to wait') };

/** What each status of a refusal means, and the headers that come with it. */
const problems: Record<string, { description: string; headers?: object }> = {
  '401': { description: 'Not signed in, or the token opens nothing', headers: CHALLENGE },
  '403': {
    description: 'Not allowed, and why',
    headers: { 'WWW-Authenticate': header('Where a token lacks a scope: which one') },
  },
  '404': { description: 'Not there, or not for you' },
  '405': { description: 'Not by this verb', headers: { Allow: header('Those it is') } },
  '409': { description: 'Somebody was first' },
  '422': { description: 'Something in the input is not right' },
  '429': { description: 'Too often', headers: WAIT },
  '503': { description: 'Not just now', headers: WAIT },
};

const content = (type: string, schema: object) => ({ content: { [type]: { schema } } });

export const responses = {
  '200': { description: 'Done', ...content('application/json', { type: ['object', 'array'] }) },
  ...Object.fromEntries(
    Object.entries(problems).map(([status, said]) => {
      const problem = { $ref: '#/components/schemas/Problem' };
      return [status, { ...said, ...content('application/problem+json', problem) }];
    }),
  ),
};

export const problemSchema = {
  type: 'object',
  description: 'RFC 9457. `code` stays the same; `reason` says more exactly why.',
  required: ['type', 'title', 'status', 'code', 'reason', 'detail'],
  properties: {
    type: { type: 'string', format: 'uri', description: 'Leads to a page about the code' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: {
      type: 'string',
      enum: [...Object.keys(statusOf), 'internal'],
    },
    reason: { type: 'string' },
    detail: { type: 'string', description: 'A sentence in the language of the caller' },
    fields: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        properties: { reason: { type: 'string' }, detail: { type: 'string' } },
      },
    },
  },
};
