import { isSignedIn } from '#platform/actor.policy.ts';
import { ChangeHours } from '../../hours.contract.ts';
import { useCase } from '../tx.ts';
import { putHours } from './hours.sql.ts';

export const changeHours = useCase({
  name: 'accounts.change_hours',
  about: 'Say where my clock stands, and between which hours nothing is to reach for me.',
  input: ChangeHours,
  may: isSignedIn,
  async run({ tx, actor }, hours) {
    await putHours(tx, actor.accountId ?? '', hours);
    return {};
  },
});
