import { isSignedIn } from '#platform/actor.policy.ts';
import { personOf } from '#platform/actor.ts';
import type { SettingsView } from '../../contract.ts';
import { query } from '../joined.ts';
import { describeMutable } from '../described.sql.ts';
import { choicesOf } from './settings.sql.ts';

export const settings = query({
  name: 'notifications.settings',
  about: 'What I am told of, and the threads I have muted.',
  may: isSignedIn,
  statements: 2,
  async read(ctx): Promise<SettingsView> {
    const { off, muted } = await choicesOf(ctx.tx, personOf(ctx.actor));
    const threads = await describeMutable(ctx, muted);
    const optional = [...ctx.registry.notificationKinds.values()].filter((kind) => kind.isOptional);
    const kinds = [...Map.groupBy(optional, ({ group }) => group).values()].flat();
    return {
      kinds: kinds.map(({ name, group }) => ({ kind: name, group, on: !off.includes(name) })),
      muted: muted.flatMap((thread) => {
        const found = threads.get(thread);
        return found === undefined ? [] : [{ thread, title: found.title, link: found.link }];
      }),
    };
  },
});
