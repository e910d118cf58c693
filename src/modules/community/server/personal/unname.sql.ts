import { sql } from 'kysely';
import { longerNames } from '#modules/accounts/index.server.ts';
import { AT_ONCE, type EraseStep, type Parting } from '#platform/personal/personal.ts';
import { rowsOf } from '#platform/personal/rows.sql.ts';
import { throughTexts, type Found, type Walk } from '#platform/personal/through-texts.sql.ts';
import type { Ctx } from '#platform/use-case.ts';

/** Where others wrote somebody's name with an @: "@somebody" stands there, in words and what was made of them. */
export const unnamed: readonly EraseStep[] = [
  {
    table: 'community.post',
    run: (ctx, parting) =>
      through(ctx, parting, {
        find: (after, like) => sql<Found>`
          select id, jsonb_build_object('body', body, 'body_html', body_html, 'note', content_note) as texts
          from community.post where id > ${after}::uuid
            and (body ilike any(${like}) or body_html ilike any(${like}) or content_note ilike any(${like}))
          order by id limit ${AT_ONCE}`,
        put: (id, texts) => sql`update community.post set body = ${texts['body']},
          body_html = ${texts['body_html']}, content_note = ${texts['note']} where id = ${id}::uuid`,
      }),
  },
  {
    table: 'community.thread',
    run: (ctx, parting) =>
      through(ctx, parting, {
        find: (after, like) => sql<Found>`
          select id, jsonb_build_object('title', title) as texts from community.thread
          where id > ${after}::uuid and title ilike any(${like}) order by id limit ${AT_ONCE}`,
        put: (id, texts) =>
          sql`update community.thread set title = ${texts['title']} where id = ${id}::uuid`,
      }),
  },
  {
    table: 'community.revision',
    run: (ctx, parting) =>
      through(ctx, parting, {
        find: (after, like) => sql<Found>`
          select post_id as id, jsonb_object_agg(extract(epoch from replaced_at) || ':title', title)
            || jsonb_object_agg(extract(epoch from replaced_at) || ':note', content_note)
            || jsonb_object_agg(extract(epoch from replaced_at) || ':body', body) as texts
          from community.revision where post_id > ${after}::uuid
            and (body ilike any(${like}) or title ilike any(${like}) or content_note ilike any(${like}))
          group by post_id order by post_id limit ${AT_ONCE}`,
        put: (id, texts) => sql`update community.revision r
          set body = coalesce(t.texts ->> (extract(epoch from r.replaced_at) || ':body'), r.body),
            title = coalesce(t.texts ->> (extract(epoch from r.replaced_at) || ':title'), r.title),
            content_note = coalesce(t.texts ->> (extract(epoch from r.replaced_at) || ':note'), r.content_note)
          from (select ${JSON.stringify(texts)}::jsonb as texts) t where r.post_id = ${id}::uuid`,
      }),
  },
  {
    table: 'community.space',
    run: (ctx, parting) =>
      through(ctx, parting, {
        find: (after, like) => sql<Found>`
          select id, jsonb_build_object('about', about, 'about_html', about_html,
            'guidelines', guidelines, 'guidelines_html', guidelines_html) as texts
          from community.space where id > ${after}::uuid and (about ilike any(${like})
            or about_html ilike any(${like}) or guidelines ilike any(${like})
            or guidelines_html ilike any(${like}))
          order by id limit ${AT_ONCE}`,
        put: (id, texts) => sql`update community.space set about = ${texts['about']},
          about_html = ${texts['about_html']}, guidelines = ${texts['guidelines']},
          guidelines_html = ${texts['guidelines_html']} where id = ${id}::uuid`,
      }),
  },
  rowsOf('community.mention.persona_id'),
];

async function through(ctx: Ctx<never>, { who }: Parting, walk: Walk): Promise<number> {
  // Somebody who was imported may have been called otherwise when others named them.
  const { rows } = await sql<{ name: string }>`
    select distinct ltrim(one, '@') as name
    from community.mention m, unnest(string_to_array(m.written, E'\\n')) one
    where m.persona_id = any(${[...who.personaIds]}::uuid[])
      and not exists (select from accounts.pub_member_card card
        where lower(card.name) = lower(ltrim(one, '@'))
          and card.id <> all(${[...who.personaIds]}::uuid[]))`.execute(ctx.tx);
  const names = [...new Set([...who.names, ...rows.map(({ name }) => name)])].filter(Boolean);
  return throughTexts(ctx, { ...who, names }, await longerNames(ctx.tx, names), walk);
}
