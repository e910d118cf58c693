import { catalogues } from '#lib/text/messages.ts';
import type { Registry } from '../../registry.ts';
import { offered } from '../catalogue.ts';
import { API_VERSION } from '../version.ts';
import { answers, examples } from './answers.ts';
import { besides } from './besides.ts';
import { about } from './about.ts';
import { described } from './described.ts';
import { operation } from './operation.ts';
import { problemSchema, problemResponses } from './problems.ts';
import { webhooksOf } from './webhooks.ts';

export type Place = {
  /** Where it is. */
  origin: string;
  /** What the community is called. */
  name: string;
};

/** OpenAPI 3.1 of everything in the registry that is offered over HTTP, and of what stands beside it. */
export function openApi(registry: Registry, { origin, name }: Place): Record<string, unknown> {
  const all = offered(registry);
  const modules = [...new Set(all.map((entry) => moduleOf(entry.name)))];
  const { operations, schemas } = answers();
  const met = examples();
  const paths: Record<string, unknown> = {};
  for (const entry of all)
    paths[`/api/${entry.name}`] = {
      [entry.kind === 'query' ? 'get' : 'post']: operation(entry, {
        tag: moduleOf(entry.name),
        scope: registry.scopes.get(entry.name) ?? null,
        answered: operations[entry.name],
        met: met[entry.name],
      }),
    };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Samovar',
      version: API_VERSION,
      summary: 'Whatever the pages can do, a program can do, by the same rules.',
      description: about,
      contact: { name, url: `${origin}/contact` },
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    servers: [{ url: origin, description: name }],
    tags: [
      ...modules.map((module) => ({ name: module, description: sentence(module) })),
      { name: 'live', description: 'What happens while one looks on.' },
      { name: 'feeds', description: 'What guests read, as Atom.' },
      { name: 'health', description: 'Whether it runs, for whoever watches it.' },
    ],
    paths: { ...paths, ...besides },
    webhooks: webhooksOf(registry),
    components: {
      securitySchemes: {
        cookie: {
          type: 'apiKey',
          in: 'cookie',
          name: 'samovar_session',
          description:
            'What `accounts.sign_in` answers with. Writing with it is refused to other sites.',
        },
        token: {
          type: 'http',
          scheme: 'bearer',
          description:
            'An access token, from the settings of its owner. Each operation names the scope that it needs.',
        },
      },
      responses: problemResponses,
      schemas: { ...described(schemas), Problem: problemSchema },
    },
  };
}

const moduleOf = (name: string) => name.split('.', 1)[0] ?? '';

const sentence = (module: string): string =>
  (catalogues.en as Record<string, string>)[`module_about.${module}`] ?? module;
