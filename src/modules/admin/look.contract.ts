import { z } from 'zod';
import { Upload } from '#platform/upload.contract.ts';
import type { SettingVersion } from './settings.contract.ts';

/** What of the look is decided; each is a setting with versions. */
export const lookKeys = ['accent', 'logo'] as const;
export type LookKey = (typeof lookKeys)[number];

const Version = z.coerce.number().int().min(0).max(1_000_000);
const Colour = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^(?:#[0-9a-f]{6})?$/, 'colour_not_valid')
  .default('');

/** A logo that was uploaded: its id, how wide it is and how high. */
const LOGO = /^([0-9a-f-]{36}) (\d{1,5}) (\d{1,5})$/;
const Logo = z
  .string()
  .trim()
  .regex(/^$|^[0-9a-f-]{36} \d{1,5} \d{1,5}$/, 'not_valid')
  .default('');

/** Empty: that of the design, from the version that was seen. */
export const ChooseAccent = z.strictObject({ value: Colour, version: Version });
/** Empty: the one that came along. */
export const ChooseLogo = z.strictObject({ value: Logo, version: Version });
export const UploadLogo = z.strictObject({ picture: Upload });
export const LogoInput = z.strictObject({ id: z.uuid() });

/** How the place looks. */
export type LookView = {
  /** `#rrggbb`; empty: that of the design. */
  accent: string;
  logo: { id: string; width: number; height: number } | null;
};
export type LogoView = { type: 'image/webp'; bytes: string };
/** Newest first; the first is in force, where there is one. */
export type LookVersionsView = Record<LookKey, SettingVersion[]>;

/** A logo as it was uploaded. */
export function logoOf(value: string): LookView['logo'] {
  const [, id, width, height] = LOGO.exec(value) ?? [];
  return id === undefined ? null : { id, width: Number(width), height: Number(height) };
}
