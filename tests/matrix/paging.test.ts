import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import type { AnyQuery } from '#platform/use-case.ts';
import { openCast } from '#tests/cast/cast.ts';
import { does } from './does.ts';
import { queryRows } from './rows.ts';
import { makerOf, seedHalf } from './side.ts';

const cast = await openCast();
const half = await seedHalf(cast, await makerOf(cast), 'adult', 'Oakling');
const operator = await cast.withDuty(half.host, 'operator');
const reader = await cast.withDuty(operator, 'moderator');
for (const title of ['Lamps', 'Benches', 'Kettles'])
  await does(cast, reader, 'community.create_space', { title, clientId: randomUUID() });

type View = Record<string, unknown> & { next: string | null; previous?: string | null };

/** What of a view is the list that goes on; all else stands beside it, on the first page or on each. */
const lists: Readonly<Record<string, string>> = {
  'accounts.all_invitations': 'invitations',
  'accounts.blocks': 'blocks',
  'accounts.claim_links': 'links',
  'accounts.invitations': 'invitations',
  'accounts.people': 'people',
  'accounts.requests': 'requests',
  'accounts.unclaimed': 'people',
  'admin.audit': 'entries',
  'admin.erasures': 'erasures',
  'admin.imports': 'imports',
  'admin.setting_versions': 'versions',
  'admin.undelivered_emails': 'emails',
  'community.bookmarks': 'bookmarks',
  'community.choosing': 'posts',
  'community.held': 'held',
  'community.moderation_log': 'acts',
  'community.my_words': 'posts',
  'community.needs_reply': 'waiting',
  'community.posts_of': 'posts',
  'community.search': 'posts',
  'community.space': 'threads',
  'community.taglists': 'lists',
  'community.thread': 'posts',
  'community.threads': 'threads',
  'learning.choosing': 'posts',
  'learning.discussion': 'answers',
  'learning.files': 'files',
  'learning.nudging': 'people',
  'learning.register': 'people',
  'learning.step_register': 'people',
  'notifications.inbox': 'items',
  'safety.decisions_about_me': 'decisions',
  'safety.deeds': 'deeds',
  'webhooks.endpoint': 'deliveries',
};

/** Inputs that are read on this way, by the name of the question. */
const inputs: Readonly<Record<string, object>> = { 'accounts.people': {} };

const takes = ({ input }: AnyQuery, name: string) =>
  name in ((input as { shape?: object }).shape ?? {});
const paged = [...cast.registry.queries.values()].filter((query) => takes(query, 'limit'));
const several: string[] = [];

test('there is a row for each list', () => {
  expect(paged.map(({ name }) => name).sort()).toEqual(Object.keys(lists).sort());
});

test.each(paged.map((query) => [query.name, query] as const))(
  '%s is read one by one as it is read at once, and says what is no place in it',
  async (name, query) => {
    const row = queryRows.find((one) => one.name === name) ?? expect.fail(name);
    const asker: Actor = row.reader === undefined ? reader : await row.reader(cast, half);
    const input = inputs[name] ?? row.input(half);
    const ask = async (more: object) =>
      (await cast.as(asker).asks(query, { ...input, ...more })) as View;
    const of = (view: View) => view[lists[name] ?? ''] as unknown[];

    const whole = of(await ask({ limit: 100 }));
    const read: unknown[] = [];
    let end: View | undefined;
    for (let after: string | null = ''; after !== null;) {
      const page: View = await ask({ limit: 1, after });
      expect(of(page).length).toBeLessThanOrEqual(1);
      read.push(...of(page));
      expect(read.length).toBeLessThanOrEqual(whole.length);
      [after, end] = [page.next, page];
    }
    expect(read).toEqual(whole);
    if (whole.length > 1) several.push(name);

    if (takes(query, 'before')) {
      const back: unknown[] = [...of(end ?? expect.fail())];
      for (let before = end?.previous ?? null; before !== null;) {
        const page: View = await ask({ limit: 1, before });
        back.unshift(...of(page));
        before = page.previous ?? null;
      }
      expect(back, 'and back again').toEqual(whole);
    }
    if (takes(query, 'since')) {
      const ever = await ask({ limit: 100, since: '2001-01-01T00:00:00+01:00' });
      expect(of(ever)).toEqual(whole);
      expect(of(await ask({ since: '2101-01-01T00:00:00Z' }))).toEqual([]);
    }
    for (const [field, value, why] of [
      ['limit', '101', 'limit_from_to'],
      ['limit', '0', 'limit_from_to'],
      ['after', '¿', 'cursor_not_valid'],
      ...(takes(query, 'before') ? [['before', '¿', 'cursor_not_valid']] : []),
      ...(takes(query, 'since') ? [['since', 'today', 'moment_not_valid']] : []),
    ] as [string, string, string][]) {
      const { code, fields } = await cast.as(asker).refused(query, { ...input, [field]: value });
      expect([code, fields]).toEqual(['invalid', { [field]: why }]);
    }
  },
);

afterAll(() => {
  expect(several.length, 'lists of several').toBeGreaterThan(3);
});
