import { z } from 'zod';
import type { Side } from '#platform/actor.ts';
import { Scope } from '#platform/scope.contract.ts';
import { Line } from '#platform/text.contract.ts';

export const MIN_AGE = 13;
/** What the first operator of a new place is called, until they say otherwise. */
export const FIRST_NAME = 'Keeper';
export const ADULT_AGE = 18;

export const locales = ['en', 'es', 'en-XR'] as const;
export const Locale = z.enum(locales);
export type Locale = z.infer<typeof Locale>;

export const Password = z
  .string('password_missing')
  .min(10, 'password_too_short')
  .max(200, 'password_too_long');
export const Name = z
  .string('name_missing')
  .trim()
  .min(2, 'name_too_short')
  .max(40, 'name_too_long');

export const Email = z.union([
  z.literal('').transform(() => null),
  z.email('email_not_valid').max(254, 'email_not_valid').nullable(),
]);

export const BirthYear = z.coerce
  .number('birth_year_missing')
  .int('birth_year_not_valid')
  .min(1900, 'birth_year_not_valid')
  .max(2100, 'birth_year_not_valid');

export const Guidelines = z.union(
  [z.literal(true), z.literal('yes').transform(() => true)],
  'guidelines_missing',
);

export const SignIn = z.strictObject({
  /** The first persona's name, or the e-mail. */
  who: z.string('who_missing').trim().min(1, 'who_missing').max(254, 'sign_in_wrong'),
  password: z.string('password_missing').min(1, 'password_missing').max(200, 'sign_in_wrong'),
});

/** Only in a demo, only as one of its made-up people. */
export const BeDemoPerson = z.strictObject({
  name: z.string('who_missing').min(1, 'who_missing').max(60),
});

export const ChangePassword = z.strictObject({
  current: z.string('password_missing').min(1, 'password_missing').max(200, 'password_wrong'),
  newPassword: Password,
});
export const ChangeLanguage = z.strictObject({ locale: Locale });

/** One box that is ticked comes alone. */
export const TokenScopes = z
  .union([z.string().transform((one) => [one]), z.array(z.string())], 'choose_one')
  .pipe(z.array(Scope).min(1, 'choose_one').max(60, 'scope_unknown'));

export const CreateToken = z.strictObject({
  name: Line({ missing: 'token_use_missing', max: 60 }),
  days: z.coerce.number().int().min(1).max(366).default(90),
  scopes: TokenScopes.default(['read']),
  clientId: z.uuid().optional(),
});
export const RevokeToken = z.strictObject({ token: z.uuid() });

/** A session as the transport needs it: it becomes a cookie and never part of a page. */
export type OpenedSession = {
  session: { token: string; expiresAt: Date };
  /** What the device keeps, so that others’ guessing does not slow it down. */
  device?: string;
  person: string;
  name: string;
};
export type EndedSession = { session: null };

/** The published view `accounts.pub_member_card`, for others' joins. */
export type MemberCardTable = {
  'accounts.pub_member_card': {
    id: string;
    /** A program, and no person. */
    is_service: boolean;
    name: string;
    side: Side;
    about: string;
    /** The version of the picture; null: the face is drawn from the name. */
    avatar: string | null;
    pronouns: string;
    /** The name as it is looked up (`foldName`). */
    folded: string | null;
    page_for: string;
  };
};

/** What the overview of settings leads to, in this order. */
export const settingsSections = [
  'profile',
  'security',
  'sessions',
  'notifications',
  'invitations',
  'blocks',
  'acts',
  'side',
  'data',
] as const;
export type SettingsSection = (typeof settingsSections)[number];

export type MeView = { name: string; side: Side; locale: string; about: string };
/** `usedAt`: to within some minutes. One whose time is over stands here for a month more. */
export type TokenView = {
  id: string;
  name: string;
  scopes: string[];
  createdAt: Date;
  expiresAt: Date;
  usedAt: Date | null;
  isOver: boolean;
};

export type TokensView = {
  tokens: TokenView[];
  /** What one can be given. */
  offered: string[];
};
