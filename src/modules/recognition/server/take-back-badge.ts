import type { Side } from '#platform/actor.ts';
import { useCase } from '#platform/use-case.ts';
import { TakeBackBadge } from '../contract.ts';
import { mayAward } from './badge.policy.ts';
import { deleteAward, lockAward } from './badge.sql.ts';
import type { RecognitionTables } from './tables.ts';

export const takeBackBadge = useCase<RecognitionTables>()({
  name: 'recognition.take_back_badge',
  about: 'Take a badge back, with a reason. Recorded.',
  input: TakeBackBadge,
  async subject({ tx }, { badge, person }) {
    const found = await lockAward(tx, badge, person);
    return found && { ...found, side: found.side as Side };
  },
  may: mayAward,
  async run(ctx, _input, { badgeId, personaId }) {
    await deleteAward(ctx.tx, badgeId, personaId);
    ctx.wake('session', [personaId]);
    return {};
  },
  power: ({ reason }, { badgeId, personaId }) => ({
    subjectKind: 'badge',
    subjectId: badgeId,
    personaId,
    reason,
  }),
});
