/** The module map, as data: whose api a module may call. Reactions to events need no entry. */
export const map = {
  accounts: [],
  leading: ['accounts'],
  notifications: ['accounts'],
  safety: ['accounts', 'leading'],
  posts: ['accounts', 'leading', 'safety'],
  community: ['accounts', 'leading', 'safety', 'posts'],
  learning: ['accounts', 'leading', 'safety', 'posts'],
  recognition: ['accounts'],
  webhooks: ['accounts', 'leading'],
  admin: [
    'accounts',
    'leading',
    'safety',
    'notifications',
    'posts',
    'community',
    'learning',
    'recognition',
    'webhooks',
  ],
};

const error = (name, from, to, comment = '') => ({ name, severity: 'error', comment, from, to });
const OPEN = '[/.]contract\\.ts$';
const API = '[/.](contract|index\\.server)\\.ts$|/ui/index\\.ts$';
const typesToo = { dependencyTypesNot: ['type-only'] };
const TESTS = '\\.test\\.ts$|/testing/';

export default {
  forbidden: [
    ...Object.entries(map).map(([name, may]) =>
      error(
        `map:${name}`,
        { path: `^src/modules/${name}/`, pathNot: TESTS },
        { path: '^src/modules/', pathNot: `^src/modules/(${[name, ...may].join('|')})/|${OPEN}` },
        `${name} may call: ${may.join(', ') || 'nobody'}. Emit an event, or change the map with a decision record.`,
      ),
    ),
    error('api', { path: '^src/modules/([^/]+)/' }, { path: '^src/modules/(?!$1/)', pathNot: API }),
    error(
      'routes-use-the-api',
      { path: '^src/(routes|entry|lib)/|^src/hooks' },
      { path: '^src/modules/', pathNot: API },
    ),
    error(
      'web-holds-no-server',
      { path: '^src/(routes|lib|hooks)|^src/platform/web/', pathNot: TESTS },
      {
        path: '\\.server\\.ts$|/server/|^src/entry/|^src/platform/(db|perform|worker)',
        ...typesToo,
      },
      'The web build calls the registry by name; see docs/decisions.',
    ),
    error(
      'contract-is-pure',
      { path: OPEN },
      { pathNot: `${OPEN}|node_modules/zod/|^src/platform/(verdict|actor|use-case)` },
    ),
    error(
      'rules-are-pure',
      { path: '\\.rules\\.ts$' },
      { pathNot: '\\.rules\\.ts$|[/.]contract\\.ts$|^src/platform/(verdict|actor)' },
    ),
    error(
      'policy-asks-nobody',
      { path: '\\.policy\\.ts$' },
      { path: '\\.sql\\.ts$|node_modules/', ...typesToo },
    ),
    error(
      'sql-stays-in-sql-files',
      { path: '^src/modules/', pathNot: '\\.(sql|test)\\.ts$' },
      { path: 'node_modules/(kysely|pg)/|^src/platform/db/sql', ...typesToo },
    ),
    error(
      'modules-know-no-framework',
      { path: '^src/(modules/[^/]+/(server/|index\\.server)|platform/(?!web/))' },
      { path: '^(svelte|@sveltejs|\\$app)|node_modules/(svelte|@sveltejs)/|\\.svelte$' },
    ),
    error(
      'ui-sees-no-server',
      { path: '\\.svelte$|/ui/', pathNot: TESTS },
      { path: '/server/|\\.server\\.ts$', ...typesToo },
    ),
    error(
      'platform-knows-no-module',
      { path: '^src/(platform|lib)/' },
      { path: '^src/(modules|routes|entry)/', ...typesToo },
    ),
    error(
      'slow-work-in-lanes',
      { path: '^src/', pathNot: `^src/platform/(secrets|pictures/)|${TESTS}` },
      { path: 'node_modules/(@node-rs/argon2|sharp)/', ...typesToo },
      'Hashing and pictures go through the lanes of platform/slow.ts.',
    ),
    error(
      'slow-work-before-the-transaction',
      { path: '^src/modules/', pathNot: TESTS },
      { path: '^src/platform/slow', ...typesToo },
      'An act is slow in `prepare` alone, and gets its lanes there.',
    ),
    error(
      'loaded-when-needed',
      { path: '^src/', pathNot: TESTS },
      {
        path: 'node_modules/(@simplewebauthn/server|nodemailer|sharp)/',
        dynamic: false,
        ...typesToo,
      },
      'Every start and every command would read what few of them use.',
    ),
    error('no-circular', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    error(
      'unresolvable',
      {},
      { couldNotResolve: true, pathNot: '^\\$app|\\$types|^node:|^virtual:' },
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'svelte', 'default'],
      extensions: ['.ts', '.js', '.svelte', '.mjs', '.json'],
    },
  },
};
