import type { AnyQuery, AnyUseCase, Limit } from '../../use-case.ts';
import { DEFAULT_LIMITS } from '../../limits.ts';
import type { Answered, Schema } from '../answers/schema.ts';
import type { Example } from './answers.ts';
import { inputOf } from '../inputs.ts';
import { describedInput, describedSchema } from './described.ts';
import { problemsOf, refer } from './problems.ts';

type Told = {
  tag: string;
  /** What a token needs for it; null: no token may. */
  scope: string | null;
  answered: Answered | undefined;
  met: Example | undefined;
};

/** One operation: what comes in, what it answers, how often, and what may be said against it. */
export function operation(
  entry: AnyQuery | AnyUseCase,
  { tag, scope, answered, met }: Told,
): Record<string, unknown> {
  const input = describedInput(inputOf(entry), answered?.fields ?? {});
  return {
    operationId: entry.name.replaceAll('.', '_'),
    summary: entry.about,
    description: [entry.about, needed(scope), ...more(entry)].join('\n\n'),
    tags: [tag],
    ...(entry.kind === 'query' ? parametersOf(input, met?.input) : bodyOf(input, met?.input)),
    security: [...(scope === null ? [] : [{ token: [scope] }]), { cookie: [] }, {}],
    responses: {
      '200': answerOf(answered?.answer ?? {}, met?.answer),
      ...(entry.kind === 'query' && { '304': refer('responses/NotModified') }),
      ...problemsOf(entry.kind),
    },
  };
}

const parametersOf = ({ properties = {}, required = [] }: Schema, met: Example['input'] = {}) => {
  const parameters = Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: 'query',
    description,
    required: required.includes(name),
    schema,
    // Once, with commas between them.
    ...(schema.type === 'array' && { style: 'form', explode: false }),
    ...(name in met && { example: met[name] }),
  }));
  return parameters.length > 0 ? { parameters } : {};
};

const bodyOf = (schema: Schema, example?: Example['input']) => ({
  requestBody: {
    required: true,
    content: { 'application/json': { schema, ...(example && { example }) } },
  },
});

function answerOf(schema: Schema, example: unknown) {
  const { contentMediaType: file } = schema;
  if (file !== undefined) return { description: 'The file.', content: { [file]: { schema: {} } } };
  const json = { schema: describedSchema(schema), ...(example !== undefined && { example }) };
  return { description: 'What came of it.', content: { 'application/json': json } };
}

const needed = (scope: string | null) =>
  scope === null ? 'No access token may ask for it.' : `An access token needs \`${scope}\`.`;

/** What else is to be known of it. */
function more(entry: AnyQuery | AnyUseCase): string[] {
  const limits = entry.kind === 'query' ? (entry.limits ?? []) : (entry.limits ?? DEFAULT_LIMITS);
  const isPower = entry.kind === 'use_case' && entry.power !== undefined;
  return [
    ...(limits.length > 0 ? [`At most ${limits.map(limitOf).join(', and ')}.`] : []),
    ...(isPower ? ['An act of power: it is written into the audit.'] : []),
  ];
}

const whose = {
  account: 'by one account (guests: from one network)',
  network: 'from one network',
  site: 'from one holder of networks',
};

function limitOf({ points, seconds, by }: Limit): string {
  const counted = typeof by === 'string' ? whose[by] : 'for the same of what it is about';
  return `${points} in ${spanOf(seconds)} ${counted}`;
}

function spanOf(seconds: number): string {
  for (const [unit, name] of [
    [86_400, 'day'],
    [3_600, 'hour'],
    [60, 'minute'],
  ] as const)
    if (seconds % unit === 0)
      return seconds === unit ? `one ${name}` : `${seconds / unit} ${name}s`;
  return `${seconds} seconds`;
}
