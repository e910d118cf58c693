import { platform } from '#platform/platform.module.ts';
import { createRegistry } from '#platform/registry.ts';
import { accounts } from '#modules/accounts/index.server.ts';
import { admin } from '#modules/admin/index.server.ts';
import { community } from '#modules/community/index.server.ts';
import { leading } from '#modules/leading/index.server.ts';
import { learning } from '#modules/learning/index.server.ts';
import { notifications } from '#modules/notifications/index.server.ts';
import { posts } from '#modules/posts/index.server.ts';
import { recognition } from '#modules/recognition/index.server.ts';
import { safety } from '#modules/safety/index.server.ts';
import { webhooks } from '#modules/webhooks/index.server.ts';

/** The list of modules; those that others stand on come first. */
export const modules = [
  accounts,
  platform,
  leading,
  safety,
  posts,
  community,
  learning,
  recognition,
  webhooks,
  notifications,
  admin,
] as const;

export const registry = createRegistry(modules);
