import { useCase, type Ctx } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { noticesDue } from '#modules/notifications/contract.ts';
import { AwardBadge, OneAward } from '../contract.ts';
import type { BadgeAwarded, BadgeTaken } from '../public-events.contract.ts';
import { mayAward } from './badge.policy.ts';
import {
  findOfSide,
  giveBack,
  insertAward,
  lockAward,
  lockTaken,
  takeAward,
  type Award,
} from './award.sql.ts';
import { badgeDeed } from './badge-deed.ts';
import { lockBadge } from './badge.sql.ts';
import type { RecognitionTables } from './tables.ts';

export const awardBadge = useCase<RecognitionTables>()({
  name: 'recognition.award_badge',
  about: 'Thank somebody with a badge, and say what for. Recorded.',
  input: AwardBadge,
  async subject({ tx, actor }, { badge: badgeId, person }) {
    const badge = await lockBadge(tx, badgeId);
    const found = badge && (await findOfSide(tx, actor, person, badge.side));
    return badge && found && { badgeId, title: badge.title, ...found };
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
  deed: (_input, award) => awardDeed(award, 'recognition.take_back_badge'),
});

export const takeBackBadge = useCase<RecognitionTables>()({
  name: 'recognition.take_back_badge',
  about: 'Take a badge back, with a reason. Recorded.',
  input: OneAward,
  subject: ({ tx }, { badge, person }) => lockAward(tx, badge, person),
  may: mayAward,
  async run(ctx, { reason }, { badgeId, personaId }) {
    const taken = { id: ctx.newId(), takenAt: ctx.now, reason };
    await takeAward(ctx.tx, { badgeId, personaId }, taken);
    tell(ctx, { badgeId, personaId }, 'taken');
    return {};
  },
  power: recorded,
  deed: (_input, award) => awardDeed(award, 'recognition.give_back_badge'),
  takesBack: {},
});

export const giveBackBadge = useCase<RecognitionTables>()({
  name: 'recognition.give_back_badge',
  about: 'Give back a badge that was taken back, as it had been. Recorded.',
  input: OneAward,
  subject: ({ tx }, { badge, person }) => lockTaken(tx, badge, person),
  may: mayAward,
  async run(ctx, { reason }, { id, badgeId, personaId }) {
    const back = { by: ctx.actor.personaId, at: ctx.now, reason };
    if (!(await giveBack(ctx.tx, id, back))) throw new Refusal('conflict', 'badge_held_already');
    tell(ctx, { badgeId, personaId }, 'given_back');
    return {};
  },
  power: recorded,
  deed: (_input, award) => awardDeed(award, 'recognition.take_back_badge'),
  takesBack: {},
});

const awardDeed = (
  award: Award,
  by: 'recognition.take_back_badge' | 'recognition.give_back_badge',
) =>
  badgeDeed(award, {
    ...{ by, with: { badge: award.badgeId, person: award.personaId }, withReason: true },
  });

/** Whoever is thanked is told, and what they may enter is looked at again. */
function tell(
  ctx: Ctx<RecognitionTables>,
  { badgeId, personaId }: { badgeId: string; personaId: string },
  via: 'given' | 'taken' | 'given_back',
): void {
  const subject = { kind: 'recognition.badge', id: badgeId };
  const about = { subject, thread: badgeId, side: null, by: null };
  ctx.emit(noticesDue({ kind: 'badge', ...about, to: [personaId], via }));
  ctx.wake('session', [personaId]);
  const type = via === 'taken' ? 'recognition.badge_taken_back' : 'recognition.badge_awarded';
  const payload = { badgeId, personaId };
  ctx.emit({ type, payload } satisfies BadgeAwarded | BadgeTaken);
}

function recorded(
  { reason }: { reason: string },
  { badgeId, personaId }: { badgeId: string; personaId: string },
) {
  return { subjectKind: 'badge', subjectId: badgeId, personaId, reason };
}
