import { baseOf } from '#platform/base.ts';
import { id, type Cell } from '#tests/matrix/fresh.ts';
import type { QueryRow, Row } from '#tests/matrix/rows.ts';
import { standing } from '../server/helplines/helpline.rules.ts';

const line = () => ({
  country: 'everywhere',
  name: `Lantern ${id().slice(0, 8)}`,
  call: ['555-0100'],
});

/** One that somebody wrote down; `more`: what else is so. */
async function written({ cast }: Cell, more = ''): Promise<{ helpline: string }> {
  const helpline = id();
  await cast.sql(
    `insert into safety.helpline (id, name, ways, created_at) values ($1, 'Lantern', '[{"kind":"call","at":"555-0100"}]', now())`,
    [helpline],
  );
  if (more !== '') await cast.sql(`update safety.helpline set ${more} where id = $1`, [helpline]);
  return { helpline };
}

async function changed(cell: Cell): Promise<{ helpline: string }> {
  const before = { ...line(), country: null, languages: [], whom: '', hours: '', note: '' };
  const ways = { call: ['555-0101'], text: [], chat: [], relay: [] };
  return written(cell, `before = '${JSON.stringify({ ...before, ...ways })}'`);
}

/** As the page gives it of the line above. */
async function toConfirm(cell: Cell): Promise<{ helpline: string; base: string }> {
  const { helpline } = await written(cell);
  const words = { name: 'Lantern', whom: '', hours: '', note: '' };
  const ways = { call: ['555-0100'], text: [], chat: [], relay: [] };
  return { helpline, base: baseOf(standing({ country: null, languages: [], ...words, ...ways })) };
}

export const rows: readonly Row[] = [
  { name: 'safety.add_helpline', once: true, input: line },
  {
    name: 'safety.edit_helpline',
    once: true,
    input: async (cell) => ({ ...(await written(cell)), ...line() }),
  },
  {
    name: 'safety.translate_helpline',
    once: true,
    input: async (cell) => ({ ...(await written(cell)), locale: 'es', name: 'Farol' }),
  },
  { name: 'safety.confirm_helpline', once: true, input: toConfirm },
  { name: 'safety.doubt_helpline', once: true, input: (cell) => written(cell) },
  { name: 'safety.remove_helpline', once: true, input: (cell) => written(cell) },
  {
    name: 'safety.bring_back_helpline',
    once: true,
    input: (cell) => written(cell, 'removed_at = now()'),
  },
  {
    name: 'safety.bring_back_helpline',
    variant: 'of three weeks ago',
    once: true,
    never: 'What was removed two weeks ago stays removed.',
    input: (cell) => written(cell, `removed_at = now() - interval '21 days'`),
  },
  { name: 'safety.restore_helpline', once: true, input: changed },
];

export const queryRows: readonly QueryRow[] = [
  { name: 'safety.helplines', once: true, input: () => ({ country: 'GB' }) },
  { name: 'safety.helpline_table', once: true, input: () => ({}) },
];
