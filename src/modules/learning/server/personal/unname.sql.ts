import { sql } from '#platform/db/sql.ts';
import { longerNames } from '#modules/accounts/index.server.ts';
import { comparable, plain } from '#platform/mentions/comparison.rules.ts';
import { AT_ONCE, type EraseStep, type Parting } from '#platform/personal/personal.ts';
import {
  throughTexts,
  type Found,
  type Texts,
  type Walk,
} from '#platform/personal/through-texts.sql.ts';
import { SOMEBODY } from '#platform/personal/unnamed.rules.ts';
import type { Ctx } from '#platform/use-case.ts';

/** Where others wrote somebody's name with an @: "@somebody" stands there, in words and what was made of them. */
export const unnamed: readonly EraseStep[] = [
  {
    table: 'learning.post',
    run: (ctx, parting) =>
      through(ctx, parting, {
        find: (after, like) => sql<Found>`
          select id, jsonb_build_object('body', body, 'body_html', body_html, 'text_key', text_key,
            'removal_reason', removal_reason) as texts
          from learning.post where id > ${after}::uuid
            and (body ilike any(${like}) or body_html ilike any(${like}) or removal_reason ilike any(${like}))
          order by id limit ${AT_ONCE}`,
        put: (id, texts) => sql`update learning.post set body = ${texts['body']},
          body_html = ${texts['body_html']}, text_key = ${texts['text_key']},
          removal_reason = ${texts['removal_reason']} where id = ${id}::uuid`,
        also: (texts) => withoutKey(texts, parting.who.names),
      }),
  },
  {
    table: 'learning.answer_part',
    run: (ctx, parting) =>
      through(ctx, parting, {
        find: (after, like) => sql<Found>`
          select post_id as id, jsonb_object_agg(position || ':body', body)
            || jsonb_object_agg(position || ':body_html', body_html) as texts
          from learning.answer_part where post_id > ${after}::uuid
            and (body ilike any(${like}) or body_html ilike any(${like}))
          group by post_id order by post_id limit ${AT_ONCE}`,
        put: (id, texts) => sql`update learning.answer_part a
          set body = coalesce(t.texts ->> (a.position || ':body'), a.body),
            body_html = coalesce(t.texts ->> (a.position || ':body_html'), a.body_html)
          from (select ${JSON.stringify(texts)}::jsonb as texts) t where a.post_id = ${id}::uuid`,
      }),
  },
  {
    table: 'learning.post_revision',
    run: (ctx, parting) =>
      through(ctx, parting, {
        find: (after, like) => sql<Found>`
          select post_id as id, jsonb_object_agg(extract(epoch from replaced_at) || ':body', body)
            || jsonb_object_agg(extract(epoch from replaced_at) || ':parts', parts::text) as texts
          from learning.post_revision where post_id > ${after}::uuid
            and (body ilike any(${like}) or parts::text ilike any(${like}))
          group by post_id order by post_id limit ${AT_ONCE}`,
        put: (id, texts) => sql`update learning.post_revision r
          set body = coalesce(t.texts ->> (extract(epoch from r.replaced_at) || ':body'), r.body),
            parts = coalesce((t.texts ->> (extract(epoch from r.replaced_at) || ':parts'))::jsonb, r.parts)
          from (select ${JSON.stringify(texts)}::jsonb as texts) t where r.post_id = ${id}::uuid`,
      }),
  },
];

async function through(ctx: Ctx<never>, { who }: Parting, walk: Walk): Promise<number> {
  return throughTexts(ctx, who, await longerNames(ctx.tx, who.names), walk);
}

/** What makes two texts the same has the name in it, too. */
const withoutKey = (texts: Texts, names: readonly string[]): Texts => ({
  ...texts,
  text_key: names.reduce(
    (key, name) => key.replaceAll(comparable(plain(name)) || name, comparable(plain(SOMEBODY))),
    texts['text_key'] ?? '',
  ),
});
