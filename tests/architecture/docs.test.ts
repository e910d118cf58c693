import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '#platform/root.ts';

const documents = globSync(['*.md', 'docs/**/*.md', 'bench/*.md', 'src/modules/*/README.md'], {
  cwd: root,
});
const short: Record<string, string> = { m: 'src/modules', p: 'src/platform' };

/** What a document names: links to files, and paths that begin at the root or, of a module, in its folder. */
function namedIn(document: string): string[] {
  const text = readFileSync(join(root, document), 'utf8');
  const here = dirname(document);
  const links = [...text.matchAll(/\]\((?!https?:|[#/])([^)#]+)/g)].map(([, to = '']) =>
    join(here, to),
  );
  const paths = [...text.matchAll(/`([mp]|src|db|docs|tests|bench|server|ui)\/([\w./-]+)`/g)];
  return [
    ...links,
    ...paths.flatMap(([, first = '', rest = '']) => {
      if (first !== 'server' && first !== 'ui') return join(short[first] ?? first, rest);
      return here.startsWith('src/modules') ? join(here, first, rest) : [];
    }),
  ];
}

test('whoever follows a document finds what it names', () => {
  const lost = documents.flatMap((document) =>
    namedIn(document)
      .filter((path) => !existsSync(join(root, path)))
      .map((path) => `${document}: ${path}`),
  );
  expect(lost).toEqual([]);
  expect(namedIn('docs/where.md').length).toBeGreaterThan(30);
});
