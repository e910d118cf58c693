import { z } from 'zod';
import { Limit, MomentCursor, Since } from '#platform/paged.contract.ts';
import type { Side } from '#platform/actor.ts';
import { Base } from '#platform/base.contract.ts';
import { Line } from '#platform/text.contract.ts';
import type { Verdict } from '#platform/verdict.ts';

const Id = z.uuid();
/** Boxes of one name: none, one, or several. */
const several = <One extends z.ZodType<string>>(one: One) =>
  z.union([
    z.literal('').transform(() => []),
    one.transform((single) => [single]),
    z.array(one).max(100),
  ]);

const Told = {
  name: Line({ missing: 'webhook_name_missing', max: 80 }),
  address: Line({ missing: 'webhook_address_missing', max: 1000 }),
  types: several(z.string().max(80)).default([]),
  /** Spaces and programmes; none: all of the side. */
  places: several(Id).default([]),
};

export const CreateEndpoint = z.strictObject({
  ...Told,
  side: z.enum(['adult', 'teen'], 'choose_one').default('adult'),
  clientId: z.uuid().optional(),
});
/** The address left out: it stays as it is. */
export const EditEndpoint = z.strictObject({
  ...{ endpoint: Id, ...Told, base: Base },
  address: Told.address.optional(),
});
export const OneEndpoint = z.strictObject({ endpoint: Id });
export const RotateSecret = z.strictObject({ endpoint: Id, clientId: Id.optional() });
export const OneDelivery = z.strictObject({ delivery: Id });
/** `since`: a day, or a moment; what failed before stays as it is. */
export const SendFailedAgain = z.strictObject({
  endpoint: Id,
  since: z.union([z.literal('').transform(() => undefined), z.coerce.date()]).optional(),
});

export const whichDeliveries = ['all', 'waiting', 'failed'] as const;
export const EndpointInput = z.strictObject({
  endpoint: Id,
  which: z.enum(whichDeliveries).default('all'),
  after: MomentCursor,
  limit: Limit(30),
  since: Since,
});

/** Why nothing is sent there. */
export const stops = ['by_hand', 'failing', 'gone', 'sealed', 'restored', 'removed'] as const;
export type Stopped = (typeof stops)[number];

export type EndpointRow = {
  id: string;
  name: string;
  side: Side;
  address: string;
  types: string[];
  places: string[];
  madeAt: Date;
  stopped: Stopped | null;
  stoppedAt: Date | null;
  failingSince: Date | null;
  /** When something was last taken there. */
  sentAt: Date | null;
  waiting: number;
  failed: number;
};

export type EndpointsView = {
  endpoints: EndpointRow[];
  /** What can be told, by its type. */
  types: string[];
  /** Whether one may be made for the side of the young. */
  can: { young: Verdict };
};

export type DeliveryView = {
  id: string;
  type: string;
  happenedAt: Date;
  /** When it is tried next; null: not by itself. */
  nextAt: Date | null;
  attempts: number;
  sentAt: Date | null;
  endedAt: Date | null;
  /** What was in the way, as a code; the status and the beginning of the answer. */
  problem: string | null;
  status: number | null;
  answer: string | null;
  /** What was sent, as it was sent last. */
  body: string | null;
};

export type EndpointView = EndpointRow & {
  base: string;
  /** Until when the secret before this one is still signed with. */
  formerUntil: Date | null;
  offered: string[];
  deliveries: DeliveryView[];
  next: string | null;
};
