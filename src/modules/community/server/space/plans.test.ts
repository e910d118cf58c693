import pg from 'pg';
import { expect, test } from 'vitest';
import { openCast } from '#tests/cast/cast.ts';
import { front } from '../home/front.ts';
import { smallThings } from '../home/small-things.ts';
import { needsReply } from '../waiting/needs-reply.ts';
import { threadFilters } from '../../space.contract.ts';
import { space } from './space.ts';
import { spaces } from './spaces.ts';
import { openTalking } from './testing/talking.ts';

const MANY = 20_000;

const cast = await openCast();
const talking = await openTalking(cast);
const ann = await cast.person('Ann');
const { id, slug } = await talking.space('Big', { reads: 'everyone' });
const other = await talking.space('Small', { reads: 'everyone' });

/**
 * Twenty thousand threads in one space, almost all of them answered, by a thousand people. Only
 * those that a page can meet have words: finding words is measured elsewhere.
 */
await cast.sql(
  `insert into community.thread (id, space_id, slug, kind, title, author_id, created_at, last_seq,
     last_post_at, replies, answered_at)
   select ('00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, $1, 'big-' || n,
     case when n % 10 = 0 then 'question' else 'talk' end, 'Thread ' || n,
     ('00000000-0000-4000-9000-' || lpad(to_hex(n % 1000), 12, '0'))::uuid,
     $2::timestamptz - make_interval(mins => n), 1, $2::timestamptz - make_interval(mins => n), 0,
     case when n % 200 = 0 then null else $2::timestamptz end
   from generate_series(1, ${MANY}) n`,
  [id, cast.deps.now()],
);
await cast.sql(
  `insert into community.post (id, thread_id, space_id, seq, root_seq, author_id, body, body_html, created_at)
   select gen_random_uuid(), t.id, t.space_id, 1, 1, t.author_id, 'Words.', '<p>Words.</p>', t.created_at
   from community.thread t where t.space_id = $1
     and (t.last_post_at > $2::timestamptz - interval '200 minutes' or t.answered_at is null)`,
  [id, cast.deps.now()],
);
await talking.thread(other.id, { by: ann });
await cast.sql('analyze community.thread; analyze community.post; analyze community.space');

type Asked = { text: string; values: unknown[] };

/** The statements that a piece of work sends. */
async function statementsOf(work: () => Promise<unknown>): Promise<Asked[]> {
  const original = pg.Client.prototype.query;
  const asked: Asked[] = [];
  pg.Client.prototype.query = function kept(this: pg.Client, ...args: unknown[]) {
    const [first, second] = args;
    if (typeof first === 'string')
      asked.push({ text: first, values: Array.isArray(second) ? second : [] });
    else asked.push({ values: [], ...(first as { text: string }) });
    return Reflect.apply(original, this, args) as unknown;
  } as typeof original;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = original;
  }
  return asked.filter(({ text }) => /^\s*(select|with)/i.test(text));
}

const ask = (who: typeof ann | typeof cast.guest) => ({
  spaces: () => cast.as(who).asks(spaces),
  space: (show: (typeof threadFilters)[number]) => () =>
    cast.as(who).asks(space, { space: slug, show }),
});

test.each([
  ['the list of spaces', ask(ann).spaces],
  ['the list of spaces, for guests', ask(cast.guest).spaces],
  ...threadFilters.map((show) => [`a space, ${show}`, ask(ann).space(show)] as const),
  ['a space, for guests', ask(cast.guest).space('all')],
  ['what needs a reply', () => cast.as(ann).asks(needsReply)],
  ['the small things', () => cast.as(ann).asks(smallThings)],
  ['the front', () => cast.as(cast.guest).asks(front)],
] as const)('%s reads by index alone with twenty thousand threads', async (_what, work) => {
  const asked = await statementsOf(work);
  expect(asked.length).toBeGreaterThan(0);
  for (const { text, values } of asked) {
    const plan = await cast.sql<{ 'QUERY PLAN': string }>(`explain analyze ${text}`, values);
    const lines = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(lines).not.toMatch(/Seq Scan on (thread|post)\b/);
    if (process.env['PLANS'] === '1') console.log(_what, lines.match(/Execution Time.*/)?.[0]);
    if (process.env['PLANS'] === '2') console.log(_what, lines);
  }
});
