import { system } from '#platform/actor.ts';
import type { Cast } from '../cast/cast.ts';
import type { Everything } from './everything.ts';

/** Of a session in which she showed a moment ago who she is. */
export async function asksToLeave(
  cast: Cast,
  all: Pick<Everything, 'ann'>,
  posts: 'remove' | 'keep',
): Promise<void> {
  const useCase = cast.registry.useCases.get('admin.delete_my_account');
  if (useCase === undefined) throw new Error('nobody can leave');
  await cast.sql(
    `update accounts.session set proved_at = $2, token_hash = decode('aa', 'hex') where persona_id = $1`,
    [all.ann.personaId, cast.deps.now()],
  );
  await cast.as({ ...all.ann, sessionKey: 'aa' }).does(useCase, { posts });
}

/** The day is over, and the timer comes. The erasure's id. */
export async function comesDue(cast: Cast): Promise<string> {
  cast.at(new Date(cast.deps.now().getTime() + 25 * 3_600_000));
  const useCase = cast.registry.useCases.get('admin.erase_due');
  if (useCase === undefined) throw new Error('nobody is erased');
  await cast.as(system).does(useCase, {});
  const [row] = await cast.sql<{ id: string }>('select id from admin.erasure');
  return row?.id ?? '';
}

export const finished = (cast: Cast) =>
  cast.sql<{ counts: Record<string, number>; step: number; finished_at: Date | null }>(
    'select counts, step, finished_at from admin.erasure',
  );
