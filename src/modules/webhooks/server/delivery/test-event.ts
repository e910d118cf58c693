import { z } from 'zod';
import { publicEvent } from '#platform/public-event.ts';
import type { Registry } from '#platform/registry.ts';

type Tested = { type: 'webhooks.tested'; payload: object };

/** Sent when somebody presses for it, whatever else an endpoint is told of. */
export const tested = publicEvent<Tested, z.ZodObject>({
  type: 'webhooks.tested',
  about: 'Somebody who runs the place has sent a test to this endpoint.',
  data: z.strictObject({}),
  tell: () => Promise.resolve({ data: {}, link: '/operate/webhooks', places: [] }),
});

/** What an endpoint may be told of. */
export const offeredTypes = ({ publicEvents }: Pick<Registry, 'publicEvents'>): string[] =>
  [...publicEvents.keys()].filter((type) => type !== tested.type).sort();
