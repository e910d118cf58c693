import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { registry } from '#entry/modules.ts';

const routes = new Map(
  globSync('src/routes/**/*.ts').map((path) => [path, readFileSync(path, 'utf8')]),
);
/** The acts that pages perform by one of the ways to do so, by page. */
const performedBy = (way: string) =>
  [...routes].flatMap(([path, text]) =>
    [...text.matchAll(new RegExp(`\\b${way}\\(\\s*'([^']+)'`, 'g'))].map(([, name = '']) => ({
      ...{ path, name },
    })),
  );

test('what is shown once is shown by a page that can be loaded again', () => {
  const isOnce = (name: string) => /shown once/i.test(registry.useCases.get(name)?.about ?? '');
  const wrongly = [...performedBy('action'), ...performedBy('answering')];
  expect(wrongly.length).toBeGreaterThan(100);
  expect(wrongly.filter(({ name }) => isOnce(name))).toEqual([]);
  expect(performedBy('showing').filter(({ name }) => isOnce(name)).length).toBeGreaterThan(6);
});

test('no page answers a form by itself, where loading it again would do the act again, but to unsubscribe', () => {
  expect(performedBy('answering')).toEqual([
    { path: 'src/routes/unsubscribe/+page.server.ts', name: 'notifications.unsubscribe' },
  ]);
});
