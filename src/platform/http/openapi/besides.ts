import { problemsOf } from './problems.ts';

const text = (type: string, description: string, schema: object = { type: 'string' }) => ({
  '200': { description, content: { [type]: { schema } } },
});
const refused = (...statuses: string[]) => {
  const all = problemsOf('use_case');
  return Object.fromEntries(statuses.map((status) => [status, all[status]]));
};

const slug = (name: string, of: string) => ({
  name,
  in: 'path',
  required: true,
  description: `The ${of}, as it stands in its address.`,
  schema: { type: 'string', pattern: '^[a-z0-9-]+$' },
  example: name === 'spaceSlug' ? 'tea-and-talk' : 'good-morning',
});

const health = {
  type: 'object',
  required: ['ok'],
  properties: {
    ok: { type: 'boolean', description: 'Whether all is well.' },
    database: { type: 'boolean', description: 'Whether the database answers.' },
    migrations: {
      type: 'boolean',
      description: 'Whether it has every migration that the code knows.',
    },
  },
};

const feed = (operationId: string, summary: string, parameters: object[]) => ({
  get: {
    operationId,
    summary,
    description: `${summary} Only what guests read has one; nobody who wrote without a name is named. Answers \`ETag\` and takes \`If-None-Match\`.`,
    tags: ['feeds'],
    security: [{}],
    parameters,
    responses: { ...text('application/atom+xml', 'The feed.'), ...refused('404', '503') },
  },
});

/** What is answered beside the registry: the stream, feeds, health. */
export const besides = {
  '/live': {
    get: {
      operationId: 'live',
      summary: 'What happens, as it happens.',
      description: `A stream of server-sent events. Join subjects with \`on\`, each with how far you have come: \`inbox@12\`, \`unread@12\`,
\`thread:ID@57\` (the \`seq\` of \`community.thread\`), \`step:ID@57\`. Each event is one JSON object: \`on\` (the subject) with \`seq\` (how far it is now),
and \`html\`, \`isStale\`, \`hasEnded\` where they apply. It only wakes you: ask the query with \`after\` set to the number you had (\`community.thread_changes\`,
\`learning.discussion_changes\`, \`notifications.inbox_changes\`), and you have missed nothing. Every 25 seconds a comment keeps it open. At most 20 streams for a person and 40 subjects for a stream.`,
      tags: ['live'],
      security: [{ token: [] }, { cookie: [] }],
      parameters: [
        {
          name: 'on',
          in: 'query',
          description: 'A subject, and behind @ how far you have come. May stand several times.',
          schema: { type: 'array', maxItems: 40, items: { type: 'string' } },
          style: 'form',
          explode: true,
          example: ['inbox@12', 'thread:4f4a8d1e-2f0b-4c53-9a61-0f6a2d6c8c11@57'],
        },
      ],
      responses: {
        ...text('text/event-stream', 'The stream.'),
        ...refused('401', '403', '405', '429', '503'),
      },
    },
    post: {
      operationId: 'live_signal',
      summary: 'Say that something is so just now.',
      description:
        'Somebody types, somebody is there: it goes to whoever has joined the subject, and is kept nowhere.',
      tags: ['live'],
      security: [{ token: [] }, { cookie: [] }],
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: {
              type: 'object',
              required: ['on', 'signal'],
              properties: {
                on: { type: 'string', description: 'The subject.' },
                signal: { type: 'string', description: 'What is so; each channel knows its own.' },
              },
            },
          },
        },
      },
      responses: {
        '204': { description: 'It was passed on.' },
        ...refused('401', '403', '404', '405', '422', '503'),
      },
    },
  },
  '/talk/{spaceSlug}/feed.atom': feed('feed_of_space', 'What is new in a space.', [
    slug('spaceSlug', 'space'),
  ]),
  '/talk/{spaceSlug}/{threadSlug}/feed.atom': feed('feed_of_thread', 'What is new in a thread.', [
    slug('spaceSlug', 'space'),
    slug('threadSlug', 'thread'),
  ]),
  '/healthz': {
    get: {
      operationId: 'healthz',
      summary: 'Whether the process answers.',
      description: 'For whatever supervises it; asks no database.',
      tags: ['health'],
      security: [{}],
      responses: text('application/json', 'It does.', health),
    },
  },
  '/readyz': {
    get: {
      operationId: 'readyz',
      summary: 'Whether it can serve.',
      description: 'Whether the database answers and has every migration that this version knows.',
      tags: ['health'],
      security: [{}],
      responses: {
        ...text('application/json', 'It can.', health),
        '503': {
          description: 'Not now.',
          content: { 'application/json': { schema: health } },
        },
      },
    },
  },
};
