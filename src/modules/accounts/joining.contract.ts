import { z } from 'zod';
import { port } from '#platform/port.contract.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import { Base, type Based } from '#platform/base.contract.ts';
import { Limit, MomentCursor, NameCursor, Since } from '#platform/paged.contract.ts';
import { Reason } from '#platform/text.contract.ts';
import type { Side } from '#platform/actor.ts';
import { Ticked } from '#platform/ticked.contract.ts';
import { BirthYear, Email, Guidelines, Locale, Name, Password } from './contract.ts';

/** How people come in: anybody, by invitation, or after somebody has said yes. */
export const joiningModes = ['open', 'invitation', 'approval'] as const;
export type JoiningMode = (typeof joiningModes)[number];

/** Whether somebody looks after the side of the young now. Until then nobody comes in there. */
export const youngCare = port<(ctx: ReadCtx<never>) => Promise<boolean>>(
  'accounts.young_care',
  'one',
);

/** Terms as somebody read them: which version of which language, and how often everybody was asked by then. */
export type ReadTerms = { edition: number; language: string; version: number };
/** Whether terms stood there at any moment since everybody was asked about them last. */
export const termsStood = port<(ctx: ReadCtx<never>, read: ReadTerms) => Promise<boolean>>(
  'accounts.terms_stood',
  'one',
);

const Side = z.enum(['adult', 'teen']);
const Code = z.string().trim().max(100);

/** What was read of the terms, as `admin.written_words` says: language and version. Without it, what stands there now. */
const TermsRead = z
  .string()
  .regex(/^(?:[\w-]{2,10}:\d{1,6})?$/, 'not_valid')
  .default('');

/** What everybody says who comes in. */
const newcomer = {
  password: Password,
  birthYear: BirthYear,
  locale: Locale.default('en'),
  email: Email.default(null),
  guidelines: Guidelines,
  /** Which terms they agree to (`admin.written_words`); 0 where there are none. */
  terms: z.coerce.number().int().min(0).max(1_000_000).default(0),
  termsRead: TermsRead,
  /** Whether to be found in the directory of one’s own side. */
  listed: Ticked,
};

export const Join = z.strictObject({
  name: Name,
  ...newcomer,
  /** The code of an invitation; empty: none. */
  code: Code.default(''),
  /** By approval: a line or two on why, for those who look at it. */
  words: z.string().trim().max(500, 'too_long').default(''),
});

export const AgreeToTerms = z.strictObject({
  /** Which ones: as `admin.written_words` says. */
  terms: z.coerce.number().int().min(1).max(1_000_000),
  termsRead: TermsRead,
});

export const ChangeJoining = z.strictObject({
  mode: z.enum(joiningModes, 'choose_one'),
  question: z.string().trim().max(200, 'too_long').default(''),
  /** How many people a member may invite in thirty days. */
  memberInvitations: z.coerce
    .number('invitations_from_to')
    .int('invitations_from_to')
    .min(0, 'invitations_from_to')
    .max(100, 'invitations_from_to')
    .default(0),
  base: Base,
});

export const AskJoining = z.strictObject({ code: Code.default('') });
/** Lists that go by a moment: of those who ask, and of invitations. */
export const ByMoment = z.strictObject({ after: MomentCursor, limit: Limit(30), since: Since });
export type ByMoment = z.output<typeof ByMoment>;
export const ApproveRequest = z.strictObject({ request: z.uuid() });
export const DeclineRequest = z.strictObject({ request: z.uuid(), reason: Reason });

export const Invite = z.strictObject({
  /** For how many people. */
  uses: z.coerce
    .number('not_valid')
    .int('not_valid')
    .min(1, 'not_valid')
    .max(1000, 'too_many_people')
    .default(1),
  days: z.coerce
    .number('not_valid')
    .int('not_valid')
    .min(1, 'not_valid')
    .max(90, 'not_valid')
    .default(14),
  note: z.string().trim().max(100, 'too_long').default(''),
  /** Only for those who may see both; empty: one's own. */
  side: z.union([z.literal('').transform(() => null), Side.nullable()]).default(null),
  clientId: z.uuid().optional(),
});
export const RevokeInvitation = z.strictObject({ invitation: z.uuid() });

/** For how many people links are made at once, where they are chosen one by one. */
const MOST_CLAIMS = 200;
export const InviteToClaim = z.strictObject({ person: z.uuid(), clientId: z.uuid().optional() });
export const InviteImported = z.strictObject({
  source: z.string('missing').min(1, 'missing').max(200),
  side: Side,
  /** Where the place is found, for the links: a page's own origin. */
  origin: z.url('not_valid').max(200),
  /** For these alone; left out: for everybody who has not claimed theirs. */
  people: z
    .union([
      z.array(z.string().max(40)).max(MOST_CLAIMS + 1, 'too_many_people'),
      z.string().max(40),
    ])
    .transform((chosen) => [chosen].flat().filter((one) => one !== ''))
    .pipe(z.array(z.uuid('choose_somebody')).min(1, 'choose_somebody'))
    .optional(),
});
export const ClaimLinks = z.strictObject({
  source: z.string().max(200).default(''),
  side: Side.default('adult'),
  after: MomentCursor,
  limit: Limit(50),
  since: Since,
});
export const Unclaimed = z.strictObject({
  source: z.string().max(200).default(''),
  side: Side.default('adult'),
  q: z.string().trim().max(60).default(''),
  after: NameCursor,
  limit: Limit(50),
});
export const ClaimAccount = z.strictObject({
  code: Code.min(1, 'invitation_over'),
  /** Asked only of somebody whose name is another's here too. */
  name: z.union([z.literal('').transform(() => null), Name.nullable()]).default(null),
  ...newcomer,
});

/** What holds for whoever comes to the door, and what the invitation in their hand is worth. */
export type JoiningView = Based & {
  /** Young people are to come here, and nobody is there yet who looks after them. */
  youngWait: boolean;
  mode: JoiningMode;
  question: string;
  memberInvitations: number;
  /** What the code in their hand is worth. */
  invitation:
    | { state: 'none' | 'over' }
    | { state: 'good'; skipsApproval: boolean }
    | { state: 'claim'; name: string; needsName: boolean };
};

/** Why a browser was told that somebody is not of the age for it. */
export type AgeTold = 'too_young' | 'adults_only' | 'young_wait' | 'invitation_of_age';

/** Where one's own request stands. */
export type MyRequestView = {
  name: string;
  state: 'waiting' | 'declined';
  askedAt: Date;
  words: string;
  reason: string;
  /** When everything about it is forgotten; null while it waits. */
  forgottenAt: Date | null;
};

export type RequestsView = {
  requests: { id: string; name: string; side: Side; askedAt: Date; words: string }[];
  next: string | null;
  /** Whether requests of young people would be shown here. */
  seesTeens: boolean;
};

export type InvitationLine = {
  id: string;
  side: Side;
  uses: number;
  used: number;
  madeAt: Date;
  expiresAt: Date;
  state: 'good' | 'used' | 'over' | 'revoked';
};
export type MyInvitationsView = {
  invitations: (InvitationLine & { note: string })[];
  /** How many people one may still invite now; null: as many as one likes. */
  left: number | null;
  next: string | null;
  /** Sides one may invite to. */
  sides: Side[];
};
export type AllInvitationsView = {
  invitations: (InvitationLine & {
    by: string;
    isClaim: boolean;
    /** For whom it is: as the reader wrote it down; empty for those of others. */
    note: string;
    /** Of a link to claim an account: whose that is. */
    claims: string | null;
  })[];
  next: string | null;
};
export type UnclaimedView = {
  sources: { source: string; side: Side; unclaimed: number }[];
  people: { id: string; name: string; hasLink: boolean }[];
  next: string | null;
};
/** Links to claim accounts of an import, the newest first: for whom, by whom made, and what became of them. */
export type ClaimLinksView = {
  links: (Pick<InvitationLine, 'id' | 'madeAt' | 'expiresAt' | 'state'> & {
    name: string;
    by: string | null;
  })[];
  next: string | null;
};
export type MadeInvitation = { id: string; code: string; expiresAt: Date };
