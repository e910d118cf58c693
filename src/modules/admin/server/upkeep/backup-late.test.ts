import { expect, test } from 'vitest';
import type { InboxView } from '#modules/notifications/contract.ts';
import { system } from '#platform/actor.ts';
import { keepNote } from '#platform/setup-notes.sql.ts';
import { openCast } from '#tests/cast/cast.ts';
import { asks } from '#tests/matrix/asks.ts';
import { lastBackup } from './last-backup.ts';
import { tellBackupLate } from './tell-backup-late.ts';

const cast = await openCast();
const DAY = 86_400_000;
const START = new Date('2026-03-04T03:15:00Z').getTime();
const on = (day: number) => cast.at(new Date(START + day * DAY));
const olga = await cast.withDuty(await cast.person('Olga'), 'operator');
const ann = await cast.person('Ann');

const backedUp = (day: number) =>
  cast.db.begin((tx) =>
    keepNote(tx, new Date(START + day * DAY), {
      ...{ about: 'backup', seen: '/backups/one' },
      setting: new Date(START + day * DAY).toISOString().slice(0, 16),
    }),
  );
/** How many unread items say so, after the worker looked. */
async function told(who = olga): Promise<number> {
  await cast.as(system).does(tellBackupLate, {});
  await cast.drain();
  const { items } = await asks<InboxView>(cast, who, 'notifications.inbox', { state: 'unread' });
  return items.filter(({ kind }) => kind === 'backup_late').length;
}
const reads = () =>
  cast
    .as(olga)
    .does(cast.registry.useCases.get('notifications.mark_all_read') ?? expect.fail(), {});

test('Olga is told when the nightly backup is not made any more, once, and again when it stops once more', async () => {
  on(0);
  expect(await cast.as(olga).asks(lastBackup, {})).toEqual({ at: null, isLate: false });
  expect(await told()).toBe(0);
  await backedUp(0);
  on(1);
  expect(await told()).toBe(0);
  on(2);
  expect(await cast.as(olga).asks(lastBackup, {})).toMatchObject({ isLate: true });
  expect([await told(), await told(), await told(ann)]).toEqual([1, 1, 0]);
  await reads();
  on(8);
  expect(await told()).toBe(0);
  on(9);
  expect(await told()).toBe(1);
  await reads();
  await backedUp(10);
  on(10);
  expect(await told()).toBe(0);
  expect(await cast.as(olga).asks(lastBackup, {})).toMatchObject({ isLate: false });
  on(12);
  expect(await told()).toBe(1);
  for (const who of [ann, cast.guest])
    expect((await cast.as(who).refused(lastBackup, {})).code).toBe('not_found');
});
