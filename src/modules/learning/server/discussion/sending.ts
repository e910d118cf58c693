import type { Actor } from '#platform/actor.ts';
import type { Ctx } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import type { Counted } from '../../discussion.contract.ts';
import type { Judgement } from '../counting/judge.rules.ts';
import type { OwnPost, Said } from './own-posts.rules.ts';

/** Who writes; policies have let nobody else through. */
export function authorOf(ctx: Pick<Ctx<never>, 'actor'>): string {
  if (ctx.actor.personaId === null) throw new Error('only persons write');
  return ctx.actor.personaId;
}

/** What a post counted as, told to its author: not whom it names when they are out of sight. */
export const countedOf = (actor: Actor, { counts, to, because }: Judgement): Counted => ({
  counts,
  to: to !== null && actor.blocked.includes(to) ? null : to,
  because,
});

/** A post that is being sent, as one more among its author's. */
export const asOwnPost = (
  id: string,
  said: Said,
  judgement: Judgement,
  { at, held }: { at: Date; held: boolean },
): OwnPost => ({
  id,
  parentId: said.parentId,
  parentAuthor: said.parentAuthor,
  parentByHost: said.parentByHost,
  body: said.body,
  at,
  isHeld: held,
  isGone: false,
  isImported: false,
  counts: judgement.counts,
  to: judgement.to,
  because: judgement.because,
  textKey: judgement.textKey,
  ownWords: judgement.ownWords,
});

/** An answer that would not count is refused at its first field, with the reason; nothing is lost. */
export function refuseUncounted({ counts, because }: Pick<Judgement, 'counts' | 'because'>): void {
  if (counts === 'answer') return;
  throw new Refusal('invalid', 'invalid', { fields: { 'parts.0': because ?? 'not_valid' } });
}
