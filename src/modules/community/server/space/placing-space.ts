import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { MoveSpace, OneSpace } from '../../space.contract.ts';
import { archive, otherWelcome, reopen, swap } from './arranging.sql.ts';
import { mayArchive, mayMove, mayReopenSpace } from './space.policy.ts';
import { spaceDeed } from './space-deed.ts';
import { lockSpaceRow } from './space.sql.ts';

export const moveSpace = useCase()({
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

export const archiveSpace = useCase()({
  name: 'community.archive_space',
  about: 'Keep a space and its sub-forums for reading only.',
  input: OneSpace,
  subject: ({ tx, actor }, { space }) => lockSpaceRow(tx, actor, space),
  may: mayArchive,
  async run({ tx, now }, _input, { id, slug }) {
    await archive(tx, id, now);
    return { space: slug };
  },
  power: (_input, { id }) => ({ subjectKind: 'space', subjectId: id, reason: 'Archived.' }),
  deed: (_input, space) => spaceDeed(space, 'community.reopen_space'),
});

export const reopenSpace = useCase()({
  name: 'community.reopen_space',
  about: 'Open an archived space again, with the sub-forums that were archived with it.',
  input: OneSpace,
  subject: ({ tx, actor }, { space }) => lockSpaceRow(tx, actor, space),
  may: mayReopenSpace,
  async run({ tx }, _input, { id, slug, side, isWelcome }) {
    if (isWelcome && (await otherWelcome(tx, { side, id })))
      throw new Refusal('conflict', 'welcome_space_exists');
    await reopen(tx, id);
    return { space: slug };
  },
  power: (_input, { id }) => ({ subjectKind: 'space', subjectId: id, reason: 'Reopened.' }),
  deed: (_input, space) => spaceDeed(space, 'community.archive_space'),
});
