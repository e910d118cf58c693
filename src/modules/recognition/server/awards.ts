import { useCase } from '#platform/use-case.ts';
import { Refusal, refusedAt } from '#platform/verdict.ts';
import { noticesDue } from '#modules/notifications/contract.ts';
import { AwardBadge, TakeBackBadge } from '../contract.ts';
import { mayAward } from './badge.policy.ts';
import { deleteAward, findByName, insertAward, lockAward, lockBadge } from './badge.sql.ts';
import type { RecognitionTables } from './tables.ts';

export const awardBadge = useCase<RecognitionTables>()({
  name: 'recognition.award_badge',
  about: 'Thank somebody with a badge, and say what for. Recorded.',
  input: AwardBadge,
  async subject({ tx }, { badge: badgeId, name }) {
    const badge = await lockBadge(tx, badgeId);
    if (badge === undefined) return undefined;
    const [person, other] = await findByName(tx, name, badge.side);
    return {
      ...{ badgeId, side: badge.side, isUnclear: other !== undefined },
      personaId: other === undefined ? (person?.personaId ?? null) : null,
    };
  },
  may: mayAward,
  async run(ctx, { reason }, { badgeId, personaId, isUnclear }) {
    if (personaId === null)
      throw refusedAt('name', isUnclear ? 'several_of_that_name' : 'nobody_of_that_name');
    const by = { awardedBy: ctx.actor.personaId, awardedAt: ctx.now };
    if (!(await insertAward(ctx.tx, { badgeId, personaId, ...by, reason })))
      throw new Refusal('conflict', 'badge_held_already');
    const subject = { kind: 'recognition.badge', id: badgeId };
    const about = { subject, thread: badgeId, side: null, by: null };
    ctx.emit(noticesDue({ kind: 'badge', ...about, to: [personaId] }));
    ctx.wake('session', [personaId]);
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
  async run(ctx, _input, { badgeId, personaId }) {
    await deleteAward(ctx.tx, badgeId, personaId);
    ctx.wake('session', [personaId]);
    return {};
  },
  power: recorded,
});

function recorded(
  { reason }: { reason: string },
  { badgeId, personaId }: { badgeId: string; personaId: string | null },
) {
  return { subjectKind: 'badge', subjectId: badgeId, personaId, reason };
}
