import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Figure } from './figures.ts';
import { measureGrowth, measurePage } from './pages.ts';
import type { BenchPlace } from './place.ts';
import { measureWriting, newWords, type Act } from './posting.ts';
import { seedSpace, seedTalk, type Talk } from './seed-community.ts';

type People = readonly { persona: string; cookie: string }[];

/** Threads, the home page, and fifty people who write, heart and follow. */
export async function measureCommunity(
  place: BenchPlace,
  client: pg.Client,
  people: People,
): Promise<Figure[]> {
  const space = await seedSpace(client, 'bench');
  const twenty = await seedTalk(client, space, 'twenty-posts', 20);
  const tenThousand = await seedTalk(client, space, 'ten-thousand-posts', 10_000);
  await client.query('vacuum analyze');
  const reader = people[0]?.cookie ?? '';
  const path = (talk: Talk, around?: string) =>
    `/talk/bench/${talk.slug}${around === undefined ? '' : `?around=${around}`}`;
  const thread = [['community.thread', { space: 'bench', thread: twenty.slug }]] as const;
  return [
    ...(await measurePage(
      place,
      { what: 'a thread of 20 posts', path: path(twenty), guest: thread, member: thread },
      reader,
    )),
    ...(await measurePage(
      place,
      {
        what: 'home',
        path: '/',
        guest: [['community.front', {}]],
        member: [
          ['community.small_things', {}],
          ['learning.next_things', {}],
          ['notifications.inbox', { state: 'unread' }],
          ['accounts.my_side', {}],
        ],
      },
      reader,
    )),
    await measureGrowth(place, 'a page in the middle of 10,000 posts, against a thread of 20', {
      small: path(twenty),
      large: path(tenThousand, tenThousand.middle),
    }),
    ...(await measureWriting(
      place,
      'replying, hearting, following',
      people,
      acts(twenty, await postsOf(client, tenThousand)),
    )),
  ];
}

/** Of twenty acts ten are replies, eight hearts and two follows: more is read and liked than said. */
function acts(talk: Talk, posts: readonly string[]): (at: number) => Act {
  return (at) => {
    const post = posts[at % posts.length];
    switch (at % 20) {
      case 0:
      case 10:
        return { name: 'community.follow_thread', input: { thread: talk.id } };
      default:
        return at % 20 > 11
          ? { name: 'community.heart', input: { post } }
          : {
              name: 'community.post_reply',
              input: { thread: talk.id, body: newWords(), clientId: randomUUID() },
            };
    }
  };
}

/** Posts by people who are not among those who act: nobody hearts their own. */
async function postsOf(client: pg.Client, talk: Talk): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    'select id from posts.post where place_id = $1 and seq > 1 order by seq limit 2000',
    [talk.id],
  );
  return rows.map(({ id }) => id);
}
