import { password } from '../fresh-joining.ts';
import { does } from '../side.ts';
import type { QueryRow, Row } from '../rows.ts';

export const rows: readonly Row[] = [
  {
    name: 'accounts.block',
    input: async ({ cast, half }) => ({
      persona: (await cast.person(`Fresh ${crypto.randomUUID().slice(0, 8)}`, { side: half.side }))
        .personaId,
    }),
  },
  {
    name: 'accounts.unblock',
    variant: 'whom they blocked',
    input: async ({ cast, half, me }) => {
      const persona = (
        await cast.person(`Fresh ${crypto.randomUUID().slice(0, 8)}`, { side: half.side })
      ).personaId;
      if (me?.side === half.side) await does(cast, me, 'accounts.block', { persona });
      return { persona };
    },
  },
  { name: 'admin.export_my_data', once: true, input: () => ({ password }) },
  { name: 'admin.delete_my_account', once: true, input: () => ({ password }) },
  { name: 'admin.stay', once: true, input: () => ({}) },
];

export const queryRows: readonly QueryRow[] = [
  { name: 'accounts.blocks', once: true, input: () => ({}) },
  { name: 'admin.my_data', once: true, input: () => ({}) },
  { name: 'admin.erasures', once: true, input: () => ({}) },
];
