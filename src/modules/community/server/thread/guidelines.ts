import type { Ctx } from '#platform/use-case.ts';
import { refusedAt } from '#platform/verdict.ts';
import { writerOf } from '#modules/posts/index.server.ts';
import { saveGuidelinesRead } from './people.sql.ts';
import { mayBeAnonymous } from './thread.policy.ts';
import type { SpaceRow } from './thread.sql.ts';

/** What a form says beside the words: whether one's name is to stand there, and what was read. */
type Said = { anonymous: boolean; guidelines?: number | undefined };

/**
 * Before the first post in a space, and again when its guidelines have changed, they are to be read;
 * that they were is remembered. Writing without a name is for spaces that allow it.
 */
export async function requireGuidelines(ctx: Ctx, space: SpaceRow, said: Said): Promise<void> {
  const verdict = said.anonymous ? mayBeAnonymous(ctx.actor, space) : true;
  if (verdict !== true) throw refusedAt('anonymous', verdict);
  const version = space.guidelinesVersion;
  if (version <= space.guidelinesRead) return;
  if (said.guidelines !== version) throw refusedAt('guidelines', 'guidelines_unread');
  const personaId = writerOf(ctx);
  await saveGuidelinesRead(ctx.tx, { spaceId: space.spaceId, personaId, version, now: ctx.now });
}
