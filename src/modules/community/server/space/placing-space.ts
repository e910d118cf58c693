import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { MoveSpace, PlaceSpace } from '../../space.contract.ts';
import { archive, otherWelcome, reopen, swap } from './arranging.sql.ts';
import { mayArchive, mayMove, mayReopenSpace } from './space.policy.ts';
import { spaceDeed } from './space-deed.ts';
import { lockSpaceRow } from './space.sql.ts';
import { spokenThere } from './spoken-there.sql.ts';
import { tellOfPlacing } from './tell-writers.ts';

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
  about:
    'Keep a space and its sub-forums for reading only. Those who wrote there are told, with the reason where one is given.',
  input: PlaceSpace,
  subject: ({ tx, actor }, { space }) => lockSpaceRow(tx, actor, space),
  may: mayArchive,
  async run(ctx, _input, { id, slug, side }) {
    await archive(ctx.tx, id, ctx.now);
    tellOfPlacing(ctx, { id, side }, 'archive_space');
    return { space: slug };
  },
  power: ({ reason = 'Archived.' }, { id }) => ({ subjectKind: 'space', subjectId: id, reason }),
  deed: (_input, space) => spaceDeed(space, 'community.reopen_space'),
  takesBack: { tells: spokenThere },
});

export const reopenSpace = useCase()({
  name: 'community.reopen_space',
  about:
    'Open an archived space again, with the sub-forums that were archived with it. Those who wrote there are told, with the reason where one is given.',
  input: PlaceSpace,
  subject: ({ tx, actor }, { space }) => lockSpaceRow(tx, actor, space),
  may: mayReopenSpace,
  async run(ctx, _input, { id, slug, side, isWelcome }) {
    if (isWelcome && (await otherWelcome(ctx.tx, { side, id })))
      throw new Refusal('conflict', 'welcome_space_exists');
    await reopen(ctx.tx, id);
    tellOfPlacing(ctx, { id, side }, 'reopen_space');
    return { space: slug };
  },
  power: ({ reason = 'Reopened.' }, { id }) => ({ subjectKind: 'space', subjectId: id, reason }),
  deed: (_input, space) => spaceDeed(space, 'community.archive_space'),
  takesBack: { tells: spokenThere },
});
