import { port } from '../port.contract.ts';
import type { Ctx } from '../use-case.ts';
import type { EmailMessage } from './email.ts';

/** E-mails of one sort, composed by the module that has them sent. */
export type EmailSort = {
  /** `module.thing`, as rows name it. */
  name: `${string}.${string}`;
  /** Which goes first when many wait, the lowest before all others: 0 is what somebody waits for at the door. */
  rank: 0 | 1 | 2;
  /**
   * What it says now, or undefined where there is nothing to say any more. Asked anew at each attempt, so that
   * links work from when they are sent.
   */
  compose(
    ctx: Ctx<never>,
    one: { id: string; attempts: number },
  ): Promise<EmailMessage | undefined>;
  /** It is at the mail server, was not wanted any more, or whoever runs the place does not want it tried again. */
  done?(ctx: Ctx<never>, id: string): Promise<unknown>;
  /**
   * It could not be brought. Without this it can be tried again as it is; with it, what it was to say goes another
   * way, and nothing is kept for it.
   */
  givenUp?(ctx: Ctx<never>, id: string): Promise<unknown>;
};

/** Whoever has e-mails sent says how they are composed. */
export const emailSorts = port<EmailSort>('platform.email_sorts', 'many');
