import { sql, type RawBuilder } from '#platform/db/sql.ts';

/** Whoever opened a thread gave it its title; of one that was split off, those did who look after it. */
export const isTitledByOpener = (thread: string): RawBuilder<boolean> => sql<boolean>`(not exists (
  select from posts.pub_moderation m where m.place_id = ${sql.ref(`${thread}.id`)}
    and m.act = 'split' and m.detail ->> 'came' = 'true'))`;
