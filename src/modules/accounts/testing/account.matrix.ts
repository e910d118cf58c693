import { id, mine, password, type Cell } from '#tests/matrix/fresh.ts';
import type { QueryRow, Row } from '#tests/matrix/rows.ts';
import { does } from '#tests/matrix/side.ts';
import { newcomer } from './newcomers.ts';
import { withPassword } from './ways-in.ts';

async function ownToken(cell: Cell): Promise<{ token: string }> {
  const by = { ...mine(cell), sessionKey: 'here' };
  const made = await does<{ token: string }>(cell.cast, by, 'accounts.create_token', {
    name: 'test',
  });
  return { token: made.token };
}

export const rows: readonly Row[] = [
  {
    name: 'accounts.join',
    once: true,
    input: () => ({
      name: `Newcomer ${id().slice(0, 8)}`,
      password: 'a quiet long word',
      birthYear: 1990,
      guidelines: true,
    }),
  },
  {
    name: 'accounts.sign_in',
    once: true,
    input: async (cell) => ({ who: (await withPassword(cell)).name, password }),
  },
  {
    name: 'accounts.change_password',
    once: true,
    input: () => ({ current: password, newPassword: password }),
  },
  { name: 'accounts.change_language', once: true, input: () => ({ locale: 'en' }) },
  {
    name: 'accounts.agree_to_terms',
    once: true,
    input: () => ({ terms: 1 }),
  },
  { name: 'accounts.change_hours', once: true, input: () => ({ zone: 'Asia/Tokyo' }) },
  {
    name: 'accounts.be_demo_person',
    once: true,
    never: 'This is no demonstration.',
    input: async (cell) => ({ name: (await newcomer(cell, 'member', 'demo')).name }),
  },
  {
    name: 'accounts.save_draft',
    once: true,
    input: () => ({ form: 'test:draft', body: 'unsaid' }),
  },
  {
    name: 'accounts.discard_draft',
    once: true,
    input: () => ({ form: 'test:draft' }),
  },
  { name: 'accounts.create_token', once: true, input: () => ({ name: 'script' }) },
  { name: 'accounts.revoke_token', variant: "one's own or the peer's", input: ownToken },
  { name: 'accounts.sign_out', once: true, input: () => ({}) },
];

export const queryRows: readonly QueryRow[] = [
  { name: 'accounts.me', once: true, input: () => ({}) },
  { name: 'accounts.tokens', once: true, input: () => ({}) },
  { name: 'accounts.drafts', once: true, input: () => ({ forms: 'test:draft' }) },
  { name: 'accounts.my_drafts', once: true, input: () => ({}) },
];
