import { z } from 'zod';
import { Ticked } from '#platform/ticked.contract.ts';

/** What a browser gives to be reached by (W3C Push API): where, and two keys as base64url. */
export const AddDevice = z.strictObject({
  address: z.url('not_valid').max(1_000, 'not_valid'),
  /** A point of P-256 in full: 65 bytes, of which the first is 4. */
  p256dh: z.string().regex(/^B[\w-]{86}$/, 'not_valid'),
  /** 16 bytes. */
  auth: z.string().regex(/^[\w-]{22}$/, 'not_valid'),
});
export const OneDevice = z.strictObject({ device: z.uuid() });

export const ChoosePushes = z.strictObject({
  /** Kinds that no device is told of, as `notifications.settings` lists them. */
  off: z.array(z.string().max(60)).max(200).default([]),
  /** What is shown says nothing of this place. */
  isDiscreet: Ticked,
});

export type PushesView = {
  /** By which browsers know that a push is this place's; null where nothing is pushed. */
  key: string | null;
  off: string[];
  isDiscreet: boolean;
  devices: {
    id: string;
    device: { browser: string; system: string };
    at: Date;
    usedAt: Date | null;
    isThis: boolean;
  }[];
};
