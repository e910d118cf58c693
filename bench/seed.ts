import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { newToken, tokenHash } from '#platform/secrets.ts';

export type Thread = { programme: string; step: string; stepId: string };

const text =
  'I used to think that leaders talk. Now I think they ask one question, and then they wait, which is harder than it sounds at the end of a long day.';

/** Members with sessions. Straight into the tables: passwords take long to hash and nothing here signs in. */
export async function seedPeople(
  client: pg.Client,
  count: number,
): Promise<{ persona: string; cookie: string }[]> {
  const people: { persona: string; cookie: string }[] = [];
  for (let at = 0; at < count; at += 1) {
    const [account, persona, token] = [randomUUID(), randomUUID(), newToken()];
    await client.query(
      `insert into accounts.account (id, side, birth_year, locale, created_at) values ($1, 'adult', 1990, 'en', now())`,
      [account],
    );
    await client.query(
      `insert into accounts.persona (id, account_id, kind, name, name_key, side, created_at) values ($1, $2, 'member', $3, $3, 'adult', now())`,
      [persona, account, `bench${at}`],
    );
    await client.query(
      `insert into accounts.session (token_hash, account_id, persona_id, created_at, seen_at, expires_at) values ($1, $2, $3, now(), now(), now() + interval '30 days')`,
      [tokenHash(token), account, persona],
    );
    people.push({ persona, cookie: `samovar_session=${token}` });
  }
  return people;
}

/** A public programme with one discussion in which `answers` people answered and each got `repliesEach` replies. */
export async function seedThread(
  client: pg.Client,
  slug: string,
  answers: number,
  repliesEach: number,
): Promise<Thread> {
  const [programme, course, step] = [randomUUID(), randomUUID(), randomUUID()];
  await client.query(
    `insert into learning.programme (id, slug, side, is_public, title, created_at, published_at) values ($1, $2, 'adult', true, 'Bench', now(), now())`,
    [programme, slug],
  );
  await client.query(
    `insert into learning.course (id, programme_id, position, title) values ($1, $2, 1, 'Course')`,
    [course, programme],
  );
  await client.query(
    `insert into learning.step (id, course_id, programme_id, slug, position, kind, created_at) values ($1, $2, $3, 'talk', 1, 'discussion', now())`,
    [step, course, programme],
  );
  await client.query(
    `insert into learning.step_version (step_id, version, title, body, body_html, questions, created_at) values ($1, 1, 'Talk', $2::text, '<p>' || $2::text || '</p>', '["What moved you?"]', now())`,
    [step, text],
  );
  await client.query(
    'create temp table if not exists face as select id, row_number() over () - 1 as n from accounts.persona',
  );
  // Each author answers once: where there are more answers than people, the authors are made up.
  await client.query(
    `insert into learning.post (id, step_id, root_id, author_id, body, body_html, created_at, counts, text_key, has_own_words, replied_at)
     select id, $1, id, coalesce((select face.id from face where n = i), gen_random_uuid()), $2, '<p>' || $2 || '</p>',
            now() - make_interval(secs => ($3 - i) * 30), 'answer', id::text, true, case when $4 > 0 then now() end
     from (select i, gen_random_uuid() as id from generate_series(0, $3::int - 1) i) made`,
    [step, text, answers, repliesEach],
  );
  await client.query(
    `insert into learning.answer_part (post_id, position, question, body, body_html)
     select id, 0, 'What moved you?', body, body_html from learning.post where step_id = $1`,
    [step],
  );
  await client.query(
    `insert into learning.post (id, step_id, parent_id, root_id, author_id, body, body_html, created_at, counts, counts_to, text_key, has_own_words)
     select gen_random_uuid(), p.step_id, p.id, p.id, (select face.id from face where n = i % (select count(*) from face)), $2, '<p>' || $2 || '</p>',
            p.created_at + make_interval(secs => i), 'reply', p.author_id, gen_random_uuid()::text, true
     from learning.post p, generate_series(1, $3) i where p.step_id = $1 and p.id = p.root_id`,
    [
      step,
      'Your last line made me look for those names. Thank you for noticing them.',
      repliesEach,
    ],
  );
  return { programme: slug, step: 'talk', stepId: step };
}

/** Enrols people, so that they may post. */
export async function enrol(
  client: pg.Client,
  thread: Thread,
  people: readonly { persona: string }[],
): Promise<void> {
  await client.query(
    `insert into learning.enrolment (programme_id, persona_id, enrolled_at) select p.id, x, now() from learning.programme p, unnest($2::uuid[]) x where p.slug = $1`,
    [thread.programme, people.map((person) => person.persona)],
  );
}
