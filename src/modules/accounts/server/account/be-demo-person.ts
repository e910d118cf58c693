import { useCase } from '#platform/use-case.ts';
import { BeDemoPerson } from '../../contract.ts';
import { openSession } from '../session/open-session.ts';
import type { AccountsTables } from '../tables.ts';
import { anyone } from './account.policy.ts';
import { findBySource } from './account.sql.ts';
import { DEMO_SOURCE } from './made-up.sql.ts';

export const beDemoPerson = useCase<AccountsTables>()({
  name: 'accounts.be_demo_person',
  about: 'In a demo: sign in as one of its made-up people, without a password.',
  input: BeDemoPerson,
  // Outside a demo there is nobody to be, so the answer is that of any unknown name.
  subject: async ({ tx, settings }, { name }) =>
    settings.DEMO ? findBySource(tx, DEMO_SOURCE, name) : undefined,
  may: anyone,
  run: (ctx, _input, person) => openSession(ctx, person),
});
