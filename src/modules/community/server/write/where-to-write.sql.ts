import { wroteIn } from '#modules/posts/index.server.ts';
import type { Actor } from '#platform/actor.ts';
import type { ReadTx } from '#platform/db/database.ts';
import { sql } from '#platform/db/sql.ts';
import type { WritingSpace } from '../../write.contract.ts';
import { aboutFor, readIn, titleFor } from '../space/spoken.sql.ts';
import { parentFor } from '../space/space.sql.ts';
import { visibleTo, writableBy } from '../space/visible.sql.ts';

export type WritingSpaceRow = Omit<WritingSpace, 'about'> & {
  aboutHtml: string;
  followed: boolean;
  /** The language that is spoken there; null: that of the place. */
  spoken: string | null;
  /** Has written there, with a name or without. */
  wrote: boolean;
};

/** All spaces where the actor may write what they read, in their order; those of their own side first. */
export const writableSpaces = (tx: ReadTx, actor: Actor): Promise<WritingSpaceRow[]> =>
  sql<WritingSpaceRow>`
    select space.id, space.slug, ${titleFor(actor)} as title, ${aboutFor(actor)} as "aboutHtml", ${readIn(actor)} as language,
      space.language as spoken, space.side, space.reads,
      space.is_welcome as welcome, space.for_questions as "forQuestions",
      space.allows_anonymous as "allowsAnonymous", ${parentFor(actor, 'above')} as parent,
      exists (select from community.space_follow f where f.space_id = space.id
        and f.persona_id = ${actor.personaId}::uuid) as followed,
      ${wroteIn({ scope: 'space.id' }, actor)} as wrote
    from community.space space left join community.space above on above.id = space.parent_id
    where ${visibleTo(actor)} and ${writableBy(actor)}
    order by space.side <> ${actor.side}, space.position, space.id`.rows(tx);
