import { inject } from 'vitest';
import type { Environment, Ran } from './command-line.ts';
import { startCommand } from './command-line.ts';
import { registry } from '#entry/modules.ts';
import { openWorld, type World } from '#platform/testing/world.ts';

export const SEALED = { SAMOVAR_BACKUP_PASSPHRASE: 'five quiet words by chance' };

/** The settings by which a command works on the database at this address of the owner. */
export function environmentAt(ownerUrl: string): Environment {
  const appUrl = new URL(inject('database').appUrl);
  appUrl.pathname = new URL(ownerUrl).pathname;
  return { DATABASE_URL: appUrl.href, DATABASE_OWNER_URL: ownerUrl };
}

/** A world that a backup was restored into, by the command, and what that said. */
export async function restored(
  env: Environment,
  ...args: string[]
): Promise<{ world: World; ran: Ran }> {
  let ran: Ran | undefined;
  const world = await openWorld(registry, {}, async (ownerUrl) => {
    ran = await startCommand({ ...environmentAt(ownerUrl), ...SEALED, ...env }, [
      'restore',
      ...args,
    ]).ended;
  });
  if (ran?.code !== 0) throw new Error(`not restored: ${ran?.err}`);
  return { world, ran };
}
