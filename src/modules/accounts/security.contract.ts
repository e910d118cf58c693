import { z } from 'zod';
import { Line } from '#platform/text.contract.ts';
import type { HelpView } from './help.contract.ts';
import { Password } from './contract.ts';

/** Recovery codes that are made at once. */
export const CODES = 10;

const Own = z.string('password_missing').min(1, 'password_missing').max(200, 'password_wrong');
/** A code as somebody types it: spaces, dashes and capitals do not matter. */
const Typed = z.string('code_missing').trim().min(1, 'code_missing').max(60, 'code_wrong');
const Secret = z.string('link_over').min(1, 'link_over').max(100, 'link_over');
const Who = z.string('who_missing').trim().min(1, 'who_missing').max(254, 'who_missing');
const PasskeyName = Line({ missing: 'passkey_name_missing', max: 60 });
/** What the browser's passkey answered, as JSON. */
const Answer = z.string('passkey_not_given').min(2, 'passkey_not_given').max(20_000, 'too_long');

export const Confirm = z.strictObject({ password: z.string().max(200, 'password_wrong') });
export const ConfirmByPasskey = z.strictObject({ answer: Answer });
export const EndSession = z.strictObject({ session: z.uuid() });

export const SetEmail = z.strictObject({
  email: z.email('email_not_valid').max(254, 'email_not_valid'),
  password: Own,
});
export const RemoveEmail = z.strictObject({ password: Own });
export const ConfirmEmail = z.strictObject({ secret: Secret });

export const AskRecovery = z.strictObject({ who: Who });
export const RecoveryLink = z.strictObject({ secret: z.string().max(100).default('') });
export const RecoverByLink = z.strictObject({ secret: Secret, newPassword: Password });
export const RecoverByCode = z.strictObject({ who: Who, code: Typed, newPassword: Password });

export const AddPasskey = z.strictObject({ name: PasskeyName, answer: Answer });
export const RenamePasskey = z.strictObject({ passkey: z.uuid(), name: PasskeyName });
export const RemovePasskey = z.strictObject({ passkey: z.uuid() });
export const SignInByPasskey = z.strictObject({ answer: Answer });

export const TurnTotpOn = z.strictObject({ code: Typed });
export const SignInSecond = z.strictObject({ secret: Secret, code: Typed });

/** `opensAt`: not yet; whose account it is may say no until then. */
export type RecoveryLinkView = { isOpen: boolean; opensAt: Date | null };

/** The password was right; the code of the second step is still to come, with this secret. */
export type HalfSession = { second: { secret: string; expiresAt: Date } };

/** An email is due: the handler finds what it is about by its id. */
export type EmailDue = { type: 'accounts.letter_due'; payload: { letter: string } };

/** What is told by mail to the owner of an account when the way in changes. */
export const notices = [
  'password_changed',
  'email_changed',
  'email_removed',
  'passkey_added',
  'passkey_removed',
  'totp_on',
  'totp_off',
  'codes_made',
  'code_used',
  'recovered',
  'help_made',
] as const;
export type NoticeKind = (typeof notices)[number];
export const emailKinds = ['confirm_email', 'recover', ...notices] as const;
export type EmailKind = (typeof emailKinds)[number];

/** Coarse words of a device; empty: it cannot be told. */
export type Device = { browser: string; system: string };

export type SessionsView = {
  sessions: { id: string; device: Device; begunAt: Date; seenAt: Date; isThis: boolean }[];
};

export type PasskeyView = { id: string; name: string; madeAt: Date; usedAt: Date | null };

export type SecurityView = {
  name: string;
  /** Imported people and those of a demo have none. */
  hasPassword: boolean;
  /** Whether who this is was shown within the last minutes, so that the way in may be changed. */
  isProved: boolean;
  /** Whether emails can be sent at all. */
  canMail: boolean;
  /** `isRefused`: letters there came back, so that there are no more until it is confirmed anew. */
  email: { address: string; isConfirmed: boolean; isRefused: boolean } | null;
  /** An address that waits to be confirmed. */
  pending: string | null;
  /** The letter there was refused for good. */
  isPendingRefused: boolean;
  passkeys: PasskeyView[];
  totpSince: Date | null;
  codes: { left: number; madeAt: Date } | null;
  /** Made by an operator to let me back in, and not used yet. */
  help: HelpView | null;
};

export type TotpSetupView = {
  isOn: boolean;
  hasCodes: boolean;
  /** Begun and not yet confirmed: the key in groups of four, the address for programs, the picture of it. */
  setup: { key: string; uri: string; picture: { size: number; path: string } } | null;
};
