import { another, freshName, id, reason, type Cell } from '../fresh.ts';
import {
  applicant,
  freshAward,
  freshBadge,
  freshClaim,
  freshImported,
  freshInvitation,
  freshReported,
  freshRequest,
  password,
} from '../fresh-joining.ts';
import { nearlyEighteen, sideChangeAhead } from '../fresh-security.ts';
import type { QueryRow, Row } from '../rows.ts';

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
  {
    name: 'recognition.create_badge',
    input: ({ half }) => ({ title: `${half.marks[0] ?? ''} ${id().slice(0, 8)}`, side: half.side }),
  },
  {
    name: 'recognition.edit_badge',
    input: async (cell) => ({
      ...(await freshBadge(cell)),
      title: `${cell.half.marks[0] ?? ''} ${id().slice(0, 8)}`,
    }),
  },
  { name: 'recognition.retire_badge', input: freshBadge },
  {
    name: 'recognition.award_badge',
    input: async (cell) => ({ ...(await freshBadge(cell)), name: await freshName(cell), reason }),
  },
  {
    name: 'recognition.take_back_badge',
    input: async (cell) => ({ ...(await freshAward(cell)), reason }),
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
  { name: 'accounts.my_side', once: true, input: () => ({}) },
  {
    name: 'accounts.side_reports',
    once: true,
    input: () => ({}),
    reader: async (cast) =>
      cast.withDuty(await cast.person('Clearwater'), 'operator', { cleared: true }),
  },
  { name: 'recognition.badges', once: true, input: () => ({}) },
  { name: 'recognition.badges_of', input: (half) => ({ person: half.author.personaId }) },
];
