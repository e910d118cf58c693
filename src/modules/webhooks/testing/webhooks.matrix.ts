import { id, type Cell } from '#tests/matrix/fresh.ts';
import type { Pages, QueryRow, Row } from '#tests/matrix/rows.ts';
import type { Half } from '#tests/matrix/side.ts';
import { sealed } from '../server/endpoint/secrets.ts';

type Fresh = { stopped?: 'by_hand' | 'removed' };

async function fresh(
  { cast, half }: Pick<Cell, 'cast' | 'half'>,
  { stopped }: Fresh = {},
): Promise<{ endpoint: string }> {
  const endpoint = id();
  // There is room for few, and nobody asks for the one before.
  await cast.sql(`delete from webhooks.endpoint where types <> '{}'`);
  await cast.sql(
    `insert into webhooks.endpoint (id, side, name, address, types, secret, made_at, stopped, stopped_at)
     values ($1, $2, $3, 'https://93.184.216.34/', '{webhooks.none}', $4, now(), $5::text, case when $5::text is not null then now() end)`,
    [
      ...[endpoint, half.side, half.marks[0], sealed(cast.deps.settings, endpoint, 'whsec_')],
      stopped ?? null,
    ],
  );
  return { endpoint };
}

async function freshDelivery(cell: Cell): Promise<{ delivery: string }> {
  const [{ endpoint }, delivery] = [await fresh(cell), id()];
  await cell.cast.sql(
    `insert into webhooks.delivery (id, endpoint_id, event_id, type, payload, happened_at, made_at, sent_at)
     values ($1, $2, $1, 'webhooks.tested', '{}', now(), now(), now())`,
    [delivery, endpoint],
  );
  return { delivery };
}

const wanted = ({ half }: Pick<Cell, 'half'>) => ({
  ...{ name: half.marks[0], address: 'https://93.184.216.34/hook' },
  types: ['learning.programme_completed'],
});

export const rows: readonly Row[] = [
  {
    name: 'webhooks.create_endpoint',
    input: (cell) => ({ ...wanted(cell), side: cell.half.side }),
  },
  {
    name: 'webhooks.edit_endpoint',
    input: async (cell) => ({ ...(await fresh(cell)), ...wanted(cell) }),
  },
  { name: 'webhooks.rotate_secret', input: (cell) => fresh(cell) },
  { name: 'webhooks.end_former_secret', input: (cell) => fresh(cell) },
  { name: 'webhooks.stop_endpoint', input: (cell) => fresh(cell) },
  { name: 'webhooks.resume_endpoint', input: (cell) => fresh(cell, { stopped: 'by_hand' }) },
  { name: 'webhooks.remove_endpoint', input: (cell) => fresh(cell) },
  { name: 'webhooks.bring_back_endpoint', input: (cell) => fresh(cell, { stopped: 'removed' }) },
  { name: 'webhooks.send_test', input: (cell) => fresh(cell) },
  { name: 'webhooks.send_again', input: freshDelivery },
  { name: 'webhooks.send_failed_again', input: (cell) => fresh(cell) },
];

const known = ({ webhook }: Half) => ({ endpoint: webhook });

export const queryRows: readonly QueryRow[] = [
  { name: 'webhooks.endpoints', once: true, input: () => ({}) },
  { name: 'webhooks.endpoint', input: known },
];

export const pages: Pages = {
  '/operate/webhooks/[endpoint]': (half) => `/operate/webhooks/${known(half).endpoint}`,
};
