import { useCase } from '#platform/use-case.ts';
import { MoveSpace } from '../../space.contract.ts';
import type { CommunityTables } from '../tables.ts';
import { swap } from './arranging.sql.ts';
import { mayMove } from './space.policy.ts';
import { lockSpaceRow } from './space.sql.ts';

export const moveSpace = useCase<CommunityTables>()({
  name: 'community.move_space',
  about: 'Move a space up or down among those beside it.',
  input: MoveSpace,
  subject: ({ tx, actor }, { space }) => lockSpaceRow(tx, actor, space),
  may: mayMove,
  async run({ tx }, { direction }, { id, slug }) {
    await swap(tx, id, direction);
    return { space: slug };
  },
  power: ({ direction }, { id }) => ({
    subjectKind: 'space',
    subjectId: id,
    reason: direction === 'up' ? 'Moved up.' : 'Moved down.',
  }),
});
