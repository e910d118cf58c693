import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import type { MemberCardTable } from '#modules/accounts/contract.ts';
import { noticesDue } from '#modules/notifications/contract.ts';
import { AwardBadge } from '../contract.ts';
import { mayAward } from './badge.policy.ts';
import { findByName, insertAward, lockBadge } from './badge.sql.ts';
import type { RecognitionTables } from './tables.ts';
import { asBadge } from './manage-badges.ts';

export const awardBadge = useCase<RecognitionTables & MemberCardTable>()({
  name: 'recognition.award_badge',
  about: 'Thank somebody with a badge, and say what for. Recorded.',
  input: AwardBadge,
  async subject({ tx }, { badge: id, name }) {
    const badge = asBadge(await lockBadge(tx, id));
    if (badge === undefined) return undefined;
    const [person, other] = await findByName(tx, name, badge.side);
    const isKnown = person !== undefined && other === undefined;
    return {
      ...badge,
      personaId: isKnown ? person.personaId : null,
      nobody: other === undefined ? 'nobody_of_that_name' : 'several_of_that_name',
    };
  },
  may: mayAward,
  async run(ctx, { reason }, { id, personaId, nobody }) {
    if (personaId === null) throw new Refusal('invalid', 'invalid', { fields: { name: nobody } });
    const by = ctx.actor.personaId;
    const isNew = await insertAward(ctx.tx, { badgeId: id, personaId, by, now: ctx.now, reason });
    if (!isNew) throw new Refusal('conflict', 'badge_held_already');
    const subject = { kind: 'recognition.badge', id };
    const about = { subject, thread: id, side: null, by: null };
    ctx.emit(noticesDue({ kind: 'badge', ...about, to: [personaId] }));
    ctx.wake('session', [personaId]);
    return {};
  },
  power: ({ reason }, { id, personaId }) => ({
    subjectKind: 'badge',
    subjectId: id,
    personaId,
    reason,
  }),
});
