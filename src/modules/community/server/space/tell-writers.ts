import { noticesDue, type Notice } from '#modules/notifications/contract.ts';
import type { Side } from '#platform/actor.ts';
import type { Reads } from '../../space.contract.ts';
import type { Ctx } from '#platform/use-case.ts';

type Space = { id: string; side: Side };
type Told = Pick<Notice, 'kind' | 'via'>;

const tell = (ctx: Ctx, { id, side }: Space, name: `community.${string}`, what: Told): void => {
  const about = { subject: { kind: 'community.space', id }, thread: id, side };
  ctx.emit(
    noticesDue({ ...what, ...about, by: ctx.actor.personaId, to: [], audience: { name, id } }),
  );
};

/** All who ever wrote there are told who may read it from now on. */
export const tellOfReaders = (ctx: Ctx, space: Space, reads: Reads): void =>
  tell(ctx, space, 'community.space_writers', { kind: 'readers_changed', via: reads });

/**
 * The same when it is kept for reading or written in again, with the sub-forums that went along: who wrote only there
 * is told of those.
 */
export function tellOfPlacing(
  ctx: Ctx,
  { id, side }: Space,
  { within, via }: { within: readonly string[]; via: 'archive_space' | 'reopen_space' },
): void {
  tell(ctx, { id, side }, 'community.space_writers', { kind: 'space_placed', via });
  for (const child of within)
    tell(ctx, { id: child, side }, 'community.sub_forum_writers', { kind: 'space_placed', via });
}
