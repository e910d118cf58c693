import { useCase, type Ctx } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { noticesDue } from '#modules/notifications/contract.ts';
import { AwardBadge, TakeBackBadge } from '../contract.ts';
import { mayAward } from './badge.policy.ts';
import { findOfSide, insertAward, lockAward, lockBadge, takeAward } from './badge.sql.ts';
import type { RecognitionTables } from './tables.ts';

export const awardBadge = useCase<RecognitionTables>()({
  name: 'recognition.award_badge',
  about: 'Thank somebody with a badge, and say what for. Recorded.',
  input: AwardBadge,
  async subject({ tx, actor }, { badge: badgeId, person }) {
    const badge = await lockBadge(tx, badgeId);
    const found = badge && (await findOfSide(tx, actor, person, badge.side));
    return found && { badgeId, side: found.side, personaId: found.personaId };
  },
  may: mayAward,
  async run(ctx, { reason }, { badgeId, personaId }) {
    const by = { awardedBy: ctx.actor.personaId, awardedAt: ctx.now };
    if (!(await insertAward(ctx.tx, { badgeId, personaId, ...by, reason })))
      throw new Refusal('conflict', 'badge_held_already');
    tell(ctx, { badgeId, personaId }, 'given');
    return {};
  },
  power: recorded,
});

export const takeBackBadge = useCase<RecognitionTables>()({
  name: 'recognition.take_back_badge',
  about: 'Take a badge back, with a reason. Recorded.',
  input: TakeBackBadge,
  subject: ({ tx }, { badge, person }) => lockAward(tx, badge, person),
  may: mayAward,
  async run(ctx, { reason }, { badgeId, personaId }) {
    const taken = { id: ctx.newId(), takenAt: ctx.now, reason };
    await takeAward(ctx.tx, { badgeId, personaId }, taken);
    tell(ctx, { badgeId, personaId }, 'taken');
    return {};
  },
  power: recorded,
});

/** Whoever is thanked is told, and what they may enter is looked at again. */
function tell(
  ctx: Ctx<RecognitionTables>,
  { badgeId, personaId }: { badgeId: string; personaId: string },
  via: 'given' | 'taken',
): void {
  const subject = { kind: 'recognition.badge', id: badgeId };
  const about = { subject, thread: badgeId, side: null, by: null };
  ctx.emit(noticesDue({ kind: 'badge', ...about, to: [personaId], via }));
  ctx.wake('session', [personaId]);
}

function recorded(
  { reason }: { reason: string },
  { badgeId, personaId }: { badgeId: string; personaId: string },
) {
  return { subjectKind: 'badge', subjectId: badgeId, personaId, reason };
}
