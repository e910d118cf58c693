import { sql } from '#platform/db/sql.ts';
import { foldName } from '#platform/fold.rules.ts';
import { longerNames } from '#modules/accounts/index.server.ts';
import { AT_ONCE, type EraseStep, type Parting } from '#platform/personal/personal.ts';
import { rowsOf } from '#platform/personal/rows.sql.ts';
import { throughTexts, type Found, type Walk } from '#platform/personal/through-texts.sql.ts';
import type { Ctx } from '#platform/use-case.ts';

/** Where others wrote somebody's name with an @: "@somebody" stands there, in words and what was made of them. */
export const unnamed: readonly EraseStep[] = [
  {
    table: 'posts.post',
    run: (ctx, parting) =>
      withoutName(ctx, parting, {
        find: (after, like, begins) => sql<Found>`
          select id, jsonb_build_object('body', body, 'body_html', body_html, 'note', content_note) as texts
          from posts.post where id > ${after}::uuid
            and posts.named(body, body_html, content_note) && ${begins}
            and body || body_html || content_note ~ '[@＠]|/people/'
            and (body ilike any(${like}) or body_html ilike any(${like}) or content_note ilike any(${like}))
          order by id limit ${AT_ONCE}`,
        put: (id, texts, was) => sql`update posts.post set body = ${texts['body']},
          body_html = ${texts['body_html']}, content_note = ${texts['note']} where id = ${id}::uuid
          and body = ${was['body']} and body_html = ${was['body_html']} and content_note = ${was['note']}`,
      }),
  },
  {
    table: 'posts.part',
    run: (ctx, parting) =>
      withoutName(ctx, parting, {
        find: (after, like, begins) => sql<Found>`
          select post_id as id, jsonb_object_agg(position || ':body', body)
            || jsonb_object_agg(position || ':html', body_html) as texts
          from posts.part where post_id > ${after}::uuid
            and posts.named(body, body_html) && ${begins} and body || body_html ~ '[@＠]|/people/'
            and (body ilike any(${like}) or body_html ilike any(${like}))
          group by post_id order by post_id limit ${AT_ONCE}`,
        put: (id, texts, was) => sql`update posts.part f
          set body = coalesce(t.texts ->> (f.position || ':body'), f.body),
            body_html = coalesce(t.texts ->> (f.position || ':html'), f.body_html)
          from (select ${JSON.stringify(texts)}::jsonb as texts, ${JSON.stringify(was)}::jsonb as was) t
          where f.post_id = ${id}::uuid and f.body = t.was ->> (f.position || ':body')`,
      }),
  },
  {
    table: 'posts.revision',
    run: (ctx, parting) =>
      withoutName(ctx, parting, {
        find: (after, like, begins) => sql<Found>`
          select post_id as id, jsonb_object_agg(extract(epoch from replaced_at) || ':title', title)
            || jsonb_object_agg(extract(epoch from replaced_at) || ':note', content_note)
            || jsonb_object_agg(extract(epoch from replaced_at) || ':parts', parts::text)
            || jsonb_object_agg(extract(epoch from replaced_at) || ':body', body) as texts
          from posts.revision where post_id > ${after}::uuid
            and posts.named(body, content_note, title, parts::text) && ${begins}
            and body || content_note || coalesce(title, '') || parts::text ~ '[@＠]|/people/'
            and (body ilike any(${like}) or title ilike any(${like})
              or content_note ilike any(${like}) or parts::text ilike any(${like}))
          group by post_id order by post_id limit ${AT_ONCE}`,
        put: (id, texts) => sql`update posts.revision r
          set body = coalesce(t.texts ->> (extract(epoch from r.replaced_at) || ':body'), r.body),
            parts = coalesce((t.texts ->> (extract(epoch from r.replaced_at) || ':parts'))::jsonb, r.parts),
            title = coalesce(t.texts ->> (extract(epoch from r.replaced_at) || ':title'), r.title),
            content_note = coalesce(t.texts ->> (extract(epoch from r.replaced_at) || ':note'), r.content_note)
          from (select ${JSON.stringify(texts)}::jsonb as texts) t where r.post_id = ${id}::uuid`,
      }),
  },
  rowsOf('posts.mention.persona_id'),
];

/** Walks over texts as `throughTexts` does, by every name that somebody was ever called by in a post. */
export async function withoutName(ctx: Ctx, { who }: Parting, walk: Walk): Promise<number> {
  // Somebody who was imported may have been called otherwise when others named them.
  const { rows } = await sql<{ name: string }>`
    select distinct ltrim(one, '@＠') as name
    from posts.mention m, unnest(string_to_array(m.written, E'\\n')) one
    where m.persona_id = any(${[...who.personaIds]}::uuid[])`.execute(ctx.tx);
  const written = rows.map(({ name }) => name);
  const { rows: others } = await sql<{ folded: string }>`
    select folded from accounts.pub_member_card where folded = any(${written.map(foldName)}::text[])
      and id <> all(${[...who.personaIds]}::uuid[])`.execute(ctx.tx);
  const theirs = new Set(others.map(({ folded }) => folded));
  const formerly = written.filter((name) => !theirs.has(foldName(name)));
  const names = [...new Set([...who.names, ...formerly])].filter(Boolean);
  return throughTexts(ctx, { ...who, names }, await longerNames(ctx.tx, names), walk);
}
