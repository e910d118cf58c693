import { z } from 'zod';
import { port } from '#platform/port.contract.ts';
import type { Side } from '#platform/actor.ts';
import { Reason } from '#platform/text.contract.ts';
import type { ReadCtx } from '#platform/use-case.ts';

export const HelpIn = z.strictObject({
  person: z.uuid('choose_somebody'),
  reason: Reason,
  clientId: z.uuid().optional(),
});
/** A link by which somebody is let back in. */
export const OneHelp = z.strictObject({ help: z.uuid() });
/** It is taken back by whoever runs the place: why, is told. */
export const WithdrawHelp = z.strictObject({ help: z.uuid(), reason: Reason });

/** Whether a person holds something that whoever gets into their account would hold, too. */
export const isTrusted = port<(ctx: ReadCtx<never>, personaId: string) => Promise<boolean>>(
  'accounts.is_trusted',
  'one',
);

/** The secret of a link that was made; shown once, kept nowhere. */
export type MadeHelp = Record<'help' | 'key' | 'name', string> & {
  opensAt: Date;
  expiresAt: Date;
  /** It does not open at once: whose account it is was here lately, and may say no. */
  waits: boolean;
  /** They have one-time codes, which end when it is used: it was made on the machine. */
  endsCodes: boolean;
};
/** A link that waits for its owner, as they read of it. */
export type HelpView = { id: string; reason: string; madeAt: Date; opensAt: Date };

/** Links that operators made and that nobody has used, refused or replaced; the newest first. */
export type OpenHelpsView = {
  helps: (Record<'id' | 'name', string> & {
    side: Side;
    madeAt: Date;
    opensAt: Date;
    expiresAt: Date;
  })[];
};
