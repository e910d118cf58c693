import { platform } from '#platform/forget.ts';
import { createRegistry } from '#platform/registry.ts';
import { accounts, screenProfilesWith } from '#modules/accounts/index.server.ts';
import { admin } from '#modules/admin/index.server.ts';
import { community } from '#modules/community/index.server.ts';
import { leading } from '#modules/leading/index.server.ts';
import { learning } from '#modules/learning/index.server.ts';
import { inboxChannel, notifications } from '#modules/notifications/index.server.ts';
import { recognition } from '#modules/recognition/index.server.ts';
import { screen } from '#modules/safety/index.server.ts';

screenProfilesWith(screen);

/** Every module that brings something to the registry. */
export const modules = [
  platform,
  accounts,
  leading,
  community,
  learning,
  recognition,
  notifications,
  admin,
] as const;

export const registry = createRegistry(modules);

/** Everything that is pushed live. */
export const channels = [inboxChannel];
