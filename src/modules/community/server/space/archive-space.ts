import { useCase } from '#platform/use-case.ts';
import { OneSpace } from '../../space.contract.ts';
import type { CommunityTables } from '../tables.ts';
import { archive } from './arranging.sql.ts';
import { mayArchive } from './space.policy.ts';
import { lockSpaceRow } from './space.sql.ts';

export const archiveSpace = useCase<CommunityTables>()({
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
});
