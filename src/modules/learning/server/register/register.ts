import { query } from '#platform/use-case.ts';
import type { MemberCardTable } from '#modules/accounts/contract.ts';
import { RegisterInput, type RegisterView } from '../../register.contract.ts';
import { isSignedIn } from '../programme/programme.policy.ts';
import type { LearningTables } from '../tables.ts';
import { loadProgrammeRegister } from './load-register.ts';
import { pageOf } from './page.rules.ts';
import { headOf } from './register.view.ts';

export const register = query<LearningTables & MemberCardTable>()({
  name: 'learning.register',
  about: 'Who in a programme is done, who misses what, and since when. For its hosts and mentors.',
  input: RegisterInput,
  may: isSignedIn,
  statements: 3,
  async read({ tx, actor }, { programme, ...filters }): Promise<RegisterView | undefined> {
    const loaded = await loadProgrammeRegister(tx, actor, programme);
    if (loaded === undefined) return undefined;
    return { ...headOf(loaded), ...pageOf(loaded.people, filters, ({ done }) => done) };
  },
});
