import type { AnyQuery, AnyUseCase } from '../../use-case.ts';
import { statusOf } from '../../verdict.ts';

export const refer = (to: string) => ({ $ref: `#/components/${to}` });

const header = (description: string, type = 'string') => ({ description, schema: { type } });
const WAIT = { 'Retry-After': header('In how many seconds to come back.', 'integer') };
const CHALLENGE = {
  'WWW-Authenticate': header('`Bearer`, with `error="invalid_token"` where a token opens nothing.'),
};
const LACKS = { 'WWW-Authenticate': header('Where a token lacks a scope: which one.') };
const VERBS = { Allow: header('The verbs that it is asked by.') };

const said = (description: string, headers?: object) => ({
  description,
  ...(headers && { headers }),
  content: { 'application/problem+json': { schema: refer('schemas/Problem') } },
});

/** Every expected no, and nothing new, by the name of its response. */
export const problemResponses = {
  NotModified: {
    description: 'As it was when it was given the `ETag` that came as `If-None-Match`.',
  },
  Unauthenticated: said('Not signed in, or the token opens nothing.', CHALLENGE),
  Forbidden: said('It may be seen, but not done; `reason` says why.', LACKS),
  NotFound: said('Not there, or not for you: both look the same.'),
  WrongVerb: said('Not by this verb.', VERBS),
  Conflict: said('Somebody was first, or it is done already.'),
  Invalid: said('Something in the input is not right; `fields` says what.'),
  TooMany: said('Too often.', WAIT),
  Unexpected: said('Something that nobody expected. It was logged.'),
  Unavailable: said('Not just now: the database is away, or too much is asked at once.', WAIT),
};

const byStatus: Record<string, keyof typeof problemResponses> = {
  '401': 'Unauthenticated',
  '403': 'Forbidden',
  '404': 'NotFound',
  '405': 'WrongVerb',
  '409': 'Conflict',
  '422': 'Invalid',
  '429': 'TooMany',
  '500': 'Unexpected',
  '503': 'Unavailable',
};

/** What may be said against an operation, by status. Only acts conflict. */
export const problemsOf = (kind: (AnyQuery | AnyUseCase)['kind']): Record<string, object> =>
  Object.fromEntries(
    Object.entries(byStatus)
      .filter(([status]) => kind === 'use_case' || status !== '409')
      .map(([status, name]) => [status, refer(`responses/${name}`)]),
  );

const reasoned = {
  reason: {
    type: 'string',
    description: 'Why, as a word that stays the same. New ones may come.',
    examples: ['title_missing'],
  },
  detail: {
    type: 'string',
    description: 'Why, as a sentence in the language of whoever asks.',
    examples: ['Please write a title.'],
  },
};

export const problemSchema = {
  type: 'object',
  description: 'Every no (RFC 9457). `code` stays the same; `reason` says more exactly why.',
  required: ['type', 'title', 'status', 'code', 'reason', 'detail'],
  properties: {
    type: { type: 'string', format: 'uri', description: 'Leads to a page about the code.' },
    title: { type: 'string', description: '`code` in words.' },
    status: { type: 'integer', description: 'The status of the answer.' },
    code: {
      type: 'string',
      description: 'What sort of no it is.',
      enum: [...Object.keys(statusOf), 'internal'],
    },
    ...reasoned,
    fields: {
      type: 'object',
      description: 'What is not right, by field.',
      additionalProperties: {
        type: 'object',
        required: ['reason', 'detail'],
        properties: reasoned,
      },
    },
    current: {
      type: 'object',
      description: 'Of a conflict: what stands there now.',
      additionalProperties: true,
    },
    sent: {
      description:
        'Of words that are not those first sent with this `clientId`: what came of the first.',
    },
  },
};
