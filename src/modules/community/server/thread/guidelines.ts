import { draftsOf } from '#modules/accounts/index.server.ts';
import type { Ctx } from '#platform/use-case.ts';
import { refusedAt } from '#platform/verdict.ts';
import { writerOf } from '#modules/posts/index.server.ts';
import { saveGuidelinesRead } from './people.sql.ts';
import { mayBeAnonymous } from './thread.policy.ts';
import type { SpaceRow } from './thread.sql.ts';

/** What a form says beside the words: whether one's name is to stand there, and what was read. */
type Said = {
  anonymous: boolean;
  begunAnonymous: boolean;
  byName: boolean;
  guidelines?: number | undefined;
};

/**
 * Before the first post in a space, and again when its guidelines have changed, they are to be read;
 * that they were is remembered. Writing without a name is for spaces that allow it; what was begun so, as its form or
 * its draft says (`begun`: where that is kept), gets a name only from somebody who said yes to it.
 */
export async function requireGuidelines(
  ctx: Ctx,
  space: SpaceRow,
  said: Said,
  begun: readonly string[],
): Promise<void> {
  const verdict = mayBeAnonymous(ctx.actor, space);
  if (verdict !== true) {
    if (said.anonymous) throw refusedAt('anonymous', verdict);
    if (!said.byName && (said.begunAnonymous || (await isBegunAnonymous(ctx, begun))))
      throw refusedAt('byName', 'name_will_show');
  }
  const version = space.guidelinesVersion;
  if (version <= space.guidelinesRead) return;
  if (said.guidelines !== version) throw refusedAt('guidelines', 'guidelines_unread');
  const personaId = writerOf(ctx);
  await saveGuidelinesRead(ctx.tx, { spaceId: space.spaceId, personaId, version, now: ctx.now });
}

/** The server knows how words were begun, whatever the page that sends them was drawn with. */
async function isBegunAnonymous(ctx: Ctx, places: readonly string[]): Promise<boolean> {
  const ticks = places.map((place) => `${place}:anonymous:chosen`);
  const drafts = await draftsOf(ctx, ticks);
  return ticks.some((tick) => drafts.get(tick) === 'true');
}
