import { lastBackup as lastMade } from '#platform/backup/last.sql.ts';
import { query } from '#platform/use-case.ts';
import { LastBackupInput, LATE, type LastBackupView } from '../../upkeep.contract.ts';
import { mayOperate } from '../settings/settings.policy.ts';

export const lastBackup = query()({
  name: 'admin.last_backup',
  about: 'When the place was last backed up by its own command, and whether that is too long ago.',
  input: LastBackupInput,
  may: mayOperate,
  statements: 1,
  async read({ tx, now }): Promise<LastBackupView> {
    const at = await lastMade(tx);
    return { at: at ?? null, isLate: at !== undefined && now.getTime() - at.getTime() >= LATE };
  },
});
