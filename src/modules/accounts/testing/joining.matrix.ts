import { reason, another, password, type Cell } from '#tests/matrix/fresh.ts';
import type { QueryRow, Row } from '#tests/matrix/rows.ts';
import {
  freshRequest,
  freshImported,
  freshInvitation,
  freshClaim,
  freshReported,
  applicant,
} from './newcomers.ts';
import { nearlyEighteen, sideChangeAhead } from './ways-in.ts';

const today = ({ cast }: Cell) => cast.deps.now().toISOString().slice(0, 10);

export const rows: readonly Row[] = [
  { name: 'accounts.change_joining', once: true, input: () => ({ mode: 'open' }) },
  { name: 'accounts.approve_request', input: freshRequest },
  {
    name: 'accounts.decline_request',
    input: async (cell) => ({ ...(await freshRequest(cell)), reason }),
  },
  { name: 'accounts.withdraw_request', once: true, input: () => ({}) },
  { name: 'accounts.invite', input: ({ half }) => ({ side: half.side }) },
  {
    name: 'accounts.revoke_invitation',
    variant: "one's own or the peer's",
    input: freshInvitation,
  },
  { name: 'accounts.invite_to_claim', input: freshImported },
  {
    name: 'accounts.invite_imported',
    input: ({ half }) => ({
      source: 'an old forum',
      side: half.side,
      origin: 'https://tea.example',
    }),
  },
  {
    name: 'accounts.claim_account',
    once: true,
    input: async (cell) => ({
      ...(await freshClaim(cell)),
      password,
      birthYear: 1990,
      guidelines: true,
    }),
  },
  {
    name: 'accounts.choose_day',
    once: true,
    async input(cell) {
      await nearlyEighteen(cell, 'ahead');
      return { day: today(cell) };
    },
  },
  {
    name: 'accounts.choose_day',
    variant: 'whoever has a way before them',
    once: true,
    async input(cell) {
      await sideChangeAhead(cell);
      return { day: today(cell) };
    },
  },
  {
    name: 'accounts.state_eighteen',
    once: true,
    async input(cell) {
      await nearlyEighteen(cell, 'none');
      return { sure: true };
    },
  },
  {
    name: 'accounts.report_wrong_side',
    input: (cell) => ({ person: another(cell).personaId }),
  },
  {
    name: 'accounts.move_side',
    input: async (cell) => ({
      ...(await freshReported(cell)),
      birthYear: cell.half.side === 'adult' ? 2011 : 1990,
      reason,
    }),
  },
  {
    name: 'accounts.dismiss_side_reports',
    input: async (cell) => ({ ...(await freshReported(cell)), reason }),
  },
];

export const queryRows: readonly QueryRow[] = [
  { name: 'accounts.joining', once: true, input: () => ({}) },
  { name: 'accounts.my_request', once: true, input: () => ({}), reader: applicant },
  { name: 'accounts.requests', once: true, input: () => ({}) },
  { name: 'accounts.invitations', once: true, input: () => ({}) },
  { name: 'accounts.all_invitations', once: true, input: () => ({}) },
  {
    name: 'accounts.unclaimed',
    input: (half) => ({ source: 'an old forum', side: half.side }),
  },
  {
    name: 'accounts.claim_links',
    input: (half) => ({ source: 'an old forum', side: half.side }),
  },
  { name: 'accounts.my_side', once: true, input: () => ({}) },
  {
    name: 'accounts.side_reports',
    once: true,
    input: () => ({}),
    reader: async (cast) =>
      cast.withDuty(await cast.person('Clearwater'), 'operator', { cleared: true }),
  },
];
