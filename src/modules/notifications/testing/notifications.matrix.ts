import { randomUUID } from 'node:crypto';
import { seal } from '#platform/secret-box.ts';
import { mine, type Cell } from '#tests/matrix/fresh.ts';
import type { QueryRow, Row } from '#tests/matrix/rows.ts';
import { BOUND } from '../server/email/compose.ts';
import { browserKeys } from '../server/push/testing/browser-keys.ts';

async function ownItem(cell: Cell): Promise<{ id: string }> {
  const [item] = await cell.cast.sql<{ id: string }>(
    'select id from notifications.item where persona_id = $1 limit 1',
    [mine(cell).personaId],
  );
  return { id: item?.id ?? '' };
}

async function ownDevice(cell: Cell): Promise<{ device: string }> {
  const device = randomUUID();
  await cell.cast.sql(
    `insert into notifications.push_device (id, persona_id, session_id, endpoint, p256dh, auth, made_at)
     values ($1, $2, $3, $4, '', '', $5)`,
    [
      device,
      mine(cell).personaId,
      randomUUID(),
      `https://push.example.org/${device}`,
      cell.cast.deps.now(),
    ],
  );
  return { device };
}

export const rows: readonly Row[] = [
  {
    name: 'notifications.mark_read',
    variant: "one's own or the peer's",
    input: (cell) => ownItem(cell),
  },
  { name: 'notifications.mark_all_read', once: true, input: () => ({}) },
  { name: 'notifications.mute_thread', input: ({ half }) => ({ thread: half.discussion.id }) },
  { name: 'notifications.unmute_thread', input: ({ half }) => ({ thread: half.discussion.id }) },
  { name: 'notifications.change_settings', once: true, input: () => ({ off: [] }) },
  {
    name: 'notifications.choose_emails',
    once: true,
    input: () => ({ pace: 'daily', zone: 'Europe/Madrid' }),
  },
  {
    name: 'notifications.unsubscribe',
    once: true,
    input: (cell) => ({ key: seal(cell.cast.deps.settings, mine(cell).personaId, BOUND) }),
  },
  {
    name: 'notifications.add_device',
    once: true,
    input: () => ({ address: `https://push.example.org/${randomUUID()}`, ...browserKeys().keys }),
  },
  { name: 'notifications.remove_device', variant: "one's own", input: (cell) => ownDevice(cell) },
  { name: 'notifications.choose_pushes', once: true, input: () => ({ off: [], isDiscreet: true }) },
];

export const queryRows: readonly QueryRow[] = [
  { name: 'notifications.inbox', once: true, input: () => ({}) },
  { name: 'notifications.inbox_changes', once: true, input: () => ({ after: '0' }) },
  { name: 'notifications.unread', once: true, input: () => ({}) },
  { name: 'notifications.settings', once: true, input: () => ({}) },
  { name: 'notifications.emails', once: true, input: () => ({}) },
  { name: 'notifications.pushes', once: true, input: () => ({}) },
];
