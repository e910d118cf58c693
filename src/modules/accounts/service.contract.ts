import { z } from 'zod';
import type { Side } from '#platform/actor.ts';
import { Line, Reason, Text } from '#platform/text.contract.ts';
import type { Verdict } from '#platform/verdict.ts';
import { TokenScopes, type TokenView } from './contract.ts';

/** Behind the name of every service, in every language and everywhere it stands; no person can be called so. */
export const SERVICE_MARK = '[bot]';

const Service = z.uuid();
const about = {
  purpose: Text({ missing: 'purpose_missing', min: 10, max: 500 }),
  /** Left out: whoever does it. */
  responsible: z.union([z.literal('').transform(() => undefined), z.uuid()]).optional(),
};

export const CreateService = z.strictObject({
  name: Line({ missing: 'name_missing', min: 2, max: 30 }),
  side: z.enum(['adult', 'teen']).default('adult'),
  ...about,
  clientId: z.uuid().optional(),
});
export const ChangeService = z.strictObject({ service: Service, ...about });
export const OneService = z.strictObject({ service: Service, reason: Reason });
export const CreateServiceToken = z.strictObject({
  service: Service,
  name: Line({ missing: 'token_use_missing', max: 60 }),
  days: z.coerce.number().int().min(1).max(366).default(90),
  scopes: TokenScopes.default(['read']),
  clientId: z.uuid().optional(),
});
export const RevokeServiceToken = z.strictObject({ token: z.uuid() });

/** What everybody reads on its page. */
export type ServiceFacts = {
  purpose: string;
  /** Null: they have left. */
  responsible: { id: string; name: string } | null;
  isEnded: boolean;
};

export type ServiceView = ServiceFacts & {
  id: string;
  name: string;
  side: Side;
  madeAt: Date;
  endedAt: Date | null;
  tokens: TokenView[];
  can: { end: Verdict; resume: Verdict; token: Verdict };
};
export type ServicesView = {
  services: ServiceView[];
  /** The scopes that a token can be given. */
  offered: string[];
};
