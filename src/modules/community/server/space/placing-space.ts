import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { MoveSpace, PlaceSpace } from '../../space.contract.ts';
import { archive, otherWelcome, reopen, swap } from './arranging.sql.ts';
import { mayArchive, mayMove, mayReopenSpace } from './space.policy.ts';
import { spaceDeed } from './space-deed.ts';
import { lockSpaceRow, type SpaceRow } from './space.sql.ts';
import { spokenThere } from './spoken-there.sql.ts';
import { tellOfPlacing } from './tell-writers.ts';
import { whereSpace } from './where.rules.ts';

export const moveSpace = useCase()({
  name: 'community.move_space',
  about: 'Move a space up or down among those beside it.',
  input: MoveSpace,
  subject: ({ tx, actor }, at) => lockSpaceRow(tx, actor, at),
  may: mayMove,
  async run({ tx }, { direction }, space) {
    await swap(tx, space.id, direction);
    return whereSpace(space);
  },
  power: ({ direction }, { id }) => ({
    subjectKind: 'space',
    subjectId: id,
    reason: direction === 'up' ? 'Moved up.' : 'Moved down.',
  }),
});

/** What was done with a space, and which sub-forums went along. */
const placed = (
  space: SpaceRow,
  { within }: { within: readonly string[] },
  by: 'community.archive_space' | 'community.reopen_space',
) => ({ ...spaceDeed(space, by), detail: { within: within.map((id) => ({ id })) } });

export const archiveSpace = useCase()({
  name: 'community.archive_space',
  about: 'Keep a space and its sub-forums for reading only. Those who wrote there are told why.',
  input: PlaceSpace,
  subject: ({ tx, actor }, at) => lockSpaceRow(tx, actor, at),
  may: mayArchive,
  async run(ctx, _input, space) {
    const within = await archive(ctx.tx, space.id, ctx.now);
    tellOfPlacing(ctx, space, { within, via: 'archive_space' });
    return { ...whereSpace(space), within };
  },
  power: ({ reason }, { id }) => ({ subjectKind: 'space', subjectId: id, reason }),
  deed: (_input, space, out) => placed(space, out, 'community.reopen_space'),
  takesBack: { tells: spokenThere },
});

export const reopenSpace = useCase()({
  name: 'community.reopen_space',
  about:
    'Open an archived space again, with the sub-forums that were archived with it. Those who wrote there are told why.',
  input: PlaceSpace,
  subject: ({ tx, actor }, at) => lockSpaceRow(tx, actor, at),
  may: mayReopenSpace,
  async run(ctx, _input, space) {
    const { id, side, isWelcome } = space;
    if (isWelcome && (await otherWelcome(ctx.tx, { side, id })))
      throw new Refusal('conflict', 'welcome_space_exists');
    const within = await reopen(ctx.tx, id);
    tellOfPlacing(ctx, space, { within, via: 'reopen_space' });
    return { ...whereSpace(space), within };
  },
  power: ({ reason }, { id }) => ({ subjectKind: 'space', subjectId: id, reason }),
  deed: (_input, space, out) => placed(space, out, 'community.archive_space'),
  takesBack: { tells: spokenThere },
});
