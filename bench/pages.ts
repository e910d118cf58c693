import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '#platform/root.ts';
import { costShare, ratioTo, type Figure } from './figures.ts';
import { end, freePort } from './place.ts';
import type { Sides } from './sides.ts';
import { listenTo, type Listener } from './statements.ts';
import { pagesInTurns } from './turns.ts';

type Page = {
  what: string;
  path: string;
  cookie: string;
  /** At most this share of what it cost at the base. */
  ofBase?: number;
  /** At least so many pages a second, compared with a bare server that runs the same statements. */
  ofBare?: number;
  /** The same against a page of ours that runs them and shows nothing. */
  ofEmpty?: number;
  /** At least so many as a bare server gives constants, where guests' pages are kept. */
  hot?: number;
};

/** Any cookie keeps a page out of the guests' cache. */
const guest = 'theme=auto';

function pagesOf({ content: { space, thread, discussion, reader, word } }: Sides): Page[] {
  const talk = `/talk/${space.slug}/${thread.slug}`;
  return [
    {
      ...{ what: 'thread page of 20 posts, guest', path: talk, cookie: guest },
      ...{ ofBase: 0.51, ofBare: 0.45, hot: 0.6 },
    },
    {
      ...{ what: 'thread page of 20 posts, signed in', path: talk, cookie: reader },
      ...{ ofBase: 0.51, ofBare: 0.4 },
    },
    {
      ...{ what: 'discussion of 20 answers, guest', cookie: guest, ofBare: 0.4 },
      path: `/learn/${discussion.programmeSlug}/${discussion.stepSlug}`,
    },
    {
      ...{ what: 'space, guest', path: `/talk/${space.slug}`, cookie: guest },
      ...{ ofBase: 0.44, ofBare: 0.4 },
    },
    {
      ...{ what: 'search with 76 hits, guest', path: `/search?q=${word}`, cookie: guest },
      ofBase: 0.52,
    },
    { what: 'home, guest', path: '/', cookie: guest, ofEmpty: 0.8, hot: 0.6 },
    { what: 'home, signed in', path: '/', cookie: reader },
    { what: 'programmes, guest', path: '/learn', cookie: guest, ofEmpty: 0.8 },
    { what: 'guidelines, guest', path: '/guidelines', cookie: guest, ofEmpty: 0.8 },
    { what: 'sign in, guest', path: '/sign-in', cookie: guest, ofEmpty: 0.8 },
  ];
}

/** Pages uncached: against the base by processor time, against servers that do less by pages a second. */
export async function measurePages(sides: Sides): Promise<Figure[]> {
  const listener = await listenTo(sides.tree, sides.now);
  const port = await freePort();
  const bare = spawn(
    process.execPath,
    [join(root, 'bench/bare.ts'), sides.now.appUrl, String(port)],
    { stdio: 'inherit' },
  );
  await sleep(1_000);
  try {
    const figures: Figure[] = [];
    for (const page of pagesOf(sides))
      figures.push(...(await measurePage(sides, page, listener, `http://127.0.0.1:${port}`)));
    return figures;
  } finally {
    await end(bare);
    await listener.stop();
  }
}

async function measurePage(
  { base, now, rounds }: Sides,
  page: Page,
  listener: Listener,
  yard: string,
): Promise<Figure[]> {
  const { what, path, cookie, ofBase, ofBare, ofEmpty, hot } = page;
  const { file, count } = await listener.statementsOf(path, cookie);
  const as = `?as=${encodeURIComponent(file)}`;
  const headers = { cookie };
  const cost = await pagesInTurns(rounds, {
    base: { url: base.origin + path, headers, place: base },
    now: { url: now.origin + path, headers, place: now },
    bare: { url: `${yard}/${as}` },
    empty: { url: `${now.origin}/empty-page${as}`, headers, place: now },
  });
  const speeds = [cost.base.perSecond, cost.now.perSecond] as const;
  const figures = [costShare(what, cost.base, cost.now, ofBase)];
  if (ofBare !== undefined)
    figures.push(
      ratioTo(
        `${what}: of a bare server, ${count} statements`,
        speeds,
        cost.bare.perSecond,
        ofBare,
      ),
    );
  if (ofEmpty !== undefined)
    figures.push(
      ratioTo(
        `${what}: of an empty page, ${count} statements`,
        speeds,
        cost.empty.perSecond,
        ofEmpty,
      ),
    );
  if (hot !== undefined) {
    const { own, constant } = await pagesInTurns(rounds, {
      own: { url: now.origin + path },
      constant: { url: `${yard}/` },
    });
    figures.push(
      ratioTo(`${what}: hot, of a constant`, [null, own.perSecond], constant.perSecond, hot),
    );
  }
  return figures;
}
