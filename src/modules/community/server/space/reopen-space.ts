import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { OneSpace } from '../../space.contract.ts';
import type { CommunityTables } from '../tables.ts';
import { otherWelcome, reopen } from './arranging.sql.ts';
import { mayReopenSpace } from './space.policy.ts';
import { lockSpaceRow } from './space.sql.ts';

export const reopenSpace = useCase<CommunityTables>()({
  name: 'community.reopen_space',
  about: 'Open an archived space again, with the sub-forums that were archived with it.',
  input: OneSpace,
  subject: ({ tx, actor }, { space }) => lockSpaceRow(tx, actor, space),
  may: mayReopenSpace,
  async run({ tx }, _input, { id, slug, side, isWelcome }) {
    if (isWelcome && (await otherWelcome(tx, { side, but: id })))
      throw new Refusal('conflict', 'welcome_space_exists');
    await reopen(tx, id);
    return { space: slug };
  },
  power: (_input, { id }) => ({ subjectKind: 'space', subjectId: id, reason: 'Reopened.' }),
});
