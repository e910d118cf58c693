import { anyone } from '#platform/actor.policy.ts';
import { query } from '#platform/use-case.ts';
import { AvatarInput, type AvatarView } from '../../profile.contract.ts';
import type { AccountsTables } from '../tables.ts';
import { findAvatar } from './profile.sql.ts';

export const avatar = query<AccountsTables>()({
  name: 'accounts.avatar',
  about: 'The picture of a person, for whoever may meet them.',
  input: AvatarInput,
  may: anyone,
  statements: 1,
  async read({ tx, actor }, input): Promise<AvatarView | undefined> {
    const found = await findAvatar(tx, actor, input);
    return found && { type: 'image/webp', bytes: found.bytes.toString('base64') };
  },
});
