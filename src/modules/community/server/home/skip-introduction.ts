import type { MemberCardTable } from '#modules/accounts/contract.ts';
import { useCase } from '#platform/use-case.ts';
import { NoInput } from '../../home.contract.ts';
import { isSignedIn } from '../space/space.policy.ts';
import type { CommunityTables } from '../tables.ts';
import { insertSkip } from './small-things.sql.ts';

export const skipIntroduction = useCase<CommunityTables & MemberCardTable>()({
  name: 'community.skip_introduction',
  about: 'Not introduce oneself now. The home page does not ask again.',
  input: NoInput,
  subject: () => Promise.resolve({}),
  may: isSignedIn,
  async run({ tx, actor, now }) {
    await insertSkip(tx, actor.personaId ?? '', now);
    return {};
  },
});
