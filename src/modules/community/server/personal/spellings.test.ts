import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { accounts, whoIs } from '#modules/accounts/index.server.ts';
import { posts } from '#modules/posts/index.server.ts';
import { system, type Person } from '#platform/actor.ts';
import { context } from '#platform/perform.ts';
import { openCast } from '#tests/cast/cast.ts';
import { editPost } from '../thread/post-acts.ts';
import { openStage } from '../thread/testing/stage.ts';
import { communityPersonal } from './personal.ts';

const cast = await openCast();
const ben = await cast.person('Ben');
const stage = await openStage(cast);

async function erases({ accountId }: Person): Promise<void> {
  const who = (await whoIs(cast.db.read(), accountId)) ?? expect.fail();
  const steps = [posts, accounts, { personal: communityPersonal }].flatMap((one) =>
    one.personal.erase.filter(({ table }) =>
      /^(posts\.(post|part|revision)|accounts\.(draft|persona)|community\.(thread|space))$/.test(
        table,
      ),
    ),
  );
  for (const { run } of steps)
    await cast.db.begin((tx) =>
      run(context<never>(cast.deps, tx, system).ctx, {
        ...{ who, posts: 'remove', salt: randomUUID() },
      }),
    );
}

/** All words of Ben and of the space, as they are kept. */
const words = async (post: string): Promise<string> =>
  JSON.stringify(
    await cast.sql(
      `select p.body, p.body_html, t.title, s.about,
         (select jsonb_agg(r.body) from posts.revision r where r.post_id = p.id) as before,
         (select jsonb_agg(d.body) from accounts.draft d where d.persona_id = $2) as drafts,
         (select m.about from accounts.persona m where m.id = $2) as profile
       from posts.post p join community.thread t on t.id = p.place_id join community.space s on s.id = t.space_id
       where p.id = $1`,
      [post, ben.personaId],
    ),
  );

test.each([
  ['Berenike Sand', 'Berenike', '＠Berenike Sand'],
  ["Odo O'Neil", 'Neil', '@Odo O’Neil'],
  ["O'Brien", 'Brien', '＠O´Brien'],
  ['Ελένη', 'Ελ', '@Ελενη'],
  ['Άννα', 'ΝΝΑ', '@ΑΝΝΑ'],
  // In letters taken apart, as some keyboards and files have them.
  ['Ásdís', 'sd', '@A\u0301sdi\u0301s'],
  ['Weiß', 'EISS', '@WEISS'],
])('of %s, who has left, "%s" stands in no words of others: %s', async (name, part, spelled) => {
  const her = await cast.person(name);
  // In a quotation nobody is mentioned: only the name says who is meant.
  const body = `> ${spelled}, thank you\n\nSo it is.`;
  const { post, thread: id } = await stage.opens(ben, { title: `For ${spelled}`, body });
  const { post: reply } = await stage.replies(ben, id, `Thanks, ${spelled}.`);
  const changed = { post: reply, body: 'Thanks.', clientId: randomUUID() };
  await cast.as(ben).does(editPost, changed);
  await cast.sql(
    `insert into accounts.draft (persona_id, place, body, saved_at) values ($1, $3, $2, now())`,
    [ben.personaId, `Dear ${spelled}`, name],
  );
  await cast.sql('update accounts.persona set about = $2 where id = $1', [
    ben.personaId,
    `Friend of ${spelled}`,
  ]);
  await cast.sql('update community.space set about = $2 where id = $1', [
    stage.space,
    `Ask ${spelled}!`,
  ]);
  const kept = async () => (await words(post)) + (await words(reply));
  expect((await kept()).split(part).length).toBeGreaterThan(10);
  await erases(her);
  expect(await kept()).not.toContain(part);
  expect((await kept()).split('@somebody').length).toBeGreaterThan(10);
});
