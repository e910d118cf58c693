import { BeDemoPerson } from '../../contract.ts';
import { openSession } from '../session/enter.ts';
import { useCase } from '../tx.ts';
import { mayBeDemoPerson } from './account.policy.ts';
import { findBySource } from './account.sql.ts';
import { DEMO_SOURCE } from './made-up.sql.ts';

export const beDemoPerson = useCase({
  name: 'accounts.be_demo_person',
  about: 'In a demo: sign in as one of its made-up people, without a password.',
  input: BeDemoPerson,
  async subject({ tx, settings }, { name }) {
    const person = await findBySource(tx, DEMO_SOURCE, name);
    return person && { ...person, isDemo: settings.DEMO };
  },
  may: mayBeDemoPerson,
  run: (ctx, _input, person) => openSession(ctx, person),
});
