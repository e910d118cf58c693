import { noticesDue } from '#modules/notifications/contract.ts';
import { onlySystem } from '#platform/actor.policy.ts';
import { claimLateBackup } from '#platform/backup/last.sql.ts';
import { useCase } from '#platform/use-case.ts';
import { AGAIN, LATE, upkeep } from '../../upkeep.contract.ts';

export const tellBackupLate = useCase()({
  name: 'admin.tell_backup_late',
  about: 'Tell those who run the place that no backup was made any more, once a week until one is.',
  internal: true,
  may: onlySystem,
  async run({ tx, now, emit }) {
    const ago = (span: number) => new Date(now.getTime() - span);
    if (!(await claimLateBackup(tx, { now, before: ago(LATE), toldBefore: ago(AGAIN) }))) return {};
    emit(
      noticesDue({
        ...{ kind: 'backup_late', subject: { kind: 'admin.place', id: upkeep.id } },
        ...{ thread: upkeep.id, side: null, by: null, to: [] },
        audience: { name: 'leading.all_operators', id: upkeep.id },
      }),
    );
    return {};
  },
});
