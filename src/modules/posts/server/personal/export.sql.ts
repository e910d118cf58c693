import { sql } from '#platform/db/sql.ts';
import type { ReadTx } from '#platform/db/database.ts';
import type { Who } from '#platform/personal/personal.ts';
import { writtenBy } from '../visible.sql.ts';

type Row = Record<string, string | number | boolean | Date | null>;
/** A row that stands in a place; what that is called is told apart. */
export type InPlace = Row & { placeId: string };

const place = sql.raw('place_id as "placeId"');
const ids = ({ personaIds }: Who) => sql`${[...personaIds]}::uuid[]`;

export type OwnPost = {
  id: string;
  placeKind: string;
  placeId: string;
  at: Date;
  text: string;
  note: string;
  nameless: boolean;
  seq: number;
  state: string;
  edited: Date | null;
  hearts: number;
};

/** Every post of somebody's, also those without a name; of one in several fields with what each was asked. */
export const ownPosts = (tx: ReadTx, who: Who) =>
  sql<OwnPost>`
    select p.id, p.place_kind as "placeKind", p.${place}, p.created_at as at,
      coalesce((select string_agg('**' || f.question || '**' || E'\\n\\n' || f.body, E'\\n\\n' order by f.position)
        from posts.part f where f.post_id = p.id), p.body) as text, p.content_note as note,
      p.author_id is null as nameless, p.seq,
      case when p.deleted_at is not null then 'deleted' when p.hidden_at is not null then 'removed'
        when p.held_at is not null then 'held' else 'shown' end as state,
      p.edited_at as edited, p.hearts
    from posts.post p where p.id in ${writtenBy(who.personaIds)} order by p.created_at, p.id`.rows(
    tx,
  );

/** What else there is of somebody in places: by the key of its section. */
export async function otherRows(
  tx: ReadTx,
  who: Who,
  opened: readonly string[],
): Promise<Record<string, InPlace[]>> {
  const read = async (query: ReturnType<typeof sql<InPlace>>) => (await query.execute(tx)).rows;
  return {
    earlier_versions: await read(sql`
      select p.${place}, r.title, r.replaced_at as at,
        case when r.parts = '[]' then r.body
          else (select string_agg(part, E'\\n\\n') from jsonb_array_elements_text(r.parts) part) end as text,
        r.content_note as note
      from posts.revision r join posts.post p on p.id = r.post_id
      where p.id in ${writtenBy(who.personaIds)} order by r.replaced_at`),
    // By which rule and why; not by whom.
    acts_about_me: await read(sql`
      select m.act as kind, m.${place}, m.rule, m.reason, m.at from posts.moderation m
      where m.post_id in ${writtenBy(who.personaIds)}
        or m.post_id is null and m.place_id = any(${[...opened]}::uuid[]) order by m.at`),
    visits: await read(sql`
      select v.${place}, v.visited_at as at from posts.visit v
      where v.persona_id = any(${ids(who)}) order by v.visited_at`),
    hearts: await read(sql`
      select p.${place}, h.given_at as at from posts.heart h join posts.post p on p.id = h.post_id
      where h.persona_id = any(${ids(who)}) order by h.given_at`),
    bookmarks: await read(sql`
      select p.${place}, b.kept_at as at from posts.bookmark b join posts.post p on p.id = b.post_id
      where b.persona_id = any(${ids(who)}) order by b.kept_at`),
    mentions: await read(sql`
      select p.${place}, m.written as name, p.created_at as at
      from posts.mention m join posts.post p on p.id = m.post_id
      where m.persona_id = any(${ids(who)}) order by p.created_at`),
  };
}

export const actsBy = (tx: ReadTx, who: Who) =>
  sql<Row>`
    select m.act as kind, m.rule, m.reason, m.at from posts.moderation m
    where m.by_id = any(${ids(who)}) order by m.at`.rows(tx);

export type OwnPicture = { id: string; type: string; at: Date; hasStill: boolean };

export const ownPictures = (tx: ReadTx, who: Who) =>
  sql<OwnPicture>`
    select id, type, uploaded_at as at, still is not null as "hasStill" from posts.image
    where uploader_id = any(${ids(who)}) order by uploaded_at, id`.rows(tx);

/** Reads a picture when its turn comes; empty when it went in between. */
export const pictureOf = (id: string, column: 'bytes' | 'still') => async (tx: ReadTx) => {
  const { rows } = await sql<{ is: Uint8Array }>`
    select ${sql.ref(column)} as is from posts.image where id = ${id}::uuid`.execute(tx);
  return rows[0]?.is ?? new Uint8Array();
};
