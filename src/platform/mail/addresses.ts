import { port } from '../port.contract.ts';
import type { Ctx } from '../use-case.ts';

type Whose = { accountId: string; address: string };

/** Whoever knows whose an address is hears what became of a letter to it. */
export type MailAddresses = {
  /** It was taken. */
  taken(ctx: Ctx<never>, whose: Whose): Promise<unknown>;
  /** The address takes no letters, says the server, and will not later. */
  refused(ctx: Ctx<never>, whose: Whose): Promise<unknown>;
};
export const mailAddresses = port<MailAddresses>('platform.mail_addresses', 'many');
