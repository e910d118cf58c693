import { anyone } from '#platform/actor.policy.ts';
import { query } from '#platform/use-case.ts';
import { AskJoining, type JoiningMode, type JoiningView } from '../../joining.contract.ts';
import { findInvitation } from '../invitation/invitation.sql.ts';
import { worthOf } from '../invitation/worth.rules.ts';
import type { AccountsTables } from '../tables.ts';
import { readJoining } from './joining.sql.ts';

export const joining = query<AccountsTables>()({
  name: 'accounts.joining',
  about: 'How one comes in here, and what an invitation in one’s hand is worth.',
  input: AskJoining,
  may: anyone,
  statements: 2,
  async read({ tx, now }, { invitation }): Promise<JoiningView> {
    const { mode, ...rest } = await readJoining(tx);
    const found = invitation === '' ? null : await findInvitation(tx, invitation);
    return { ...rest, mode: mode as JoiningMode, invitation: worthOf(found, now) };
  },
});
