import { isSignedIn } from '#platform/actor.policy.ts';
import { personOf } from '#platform/actor.ts';
import { query } from '#platform/use-case.ts';
import { Nothing, optionalKinds, type SettingsView } from '../../contract.ts';
import type { Joined } from '../joined.ts';
import { mutedThreads, offOf } from './settings.sql.ts';

export const settings = query<Joined>()({
  name: 'notifications.settings',
  about: 'What I am told of, and the threads I have muted.',
  input: Nothing,
  may: isSignedIn,
  statements: 2,
  async read({ tx, actor }): Promise<SettingsView> {
    const reader = personOf(actor);
    const off = await offOf(tx, reader);
    const muted = await mutedThreads(tx, reader);
    return {
      kinds: optionalKinds.map((kind) => ({ kind, on: !off.includes(kind) })),
      muted,
    };
  },
});
