import { z } from 'zod';

/** Whatever is told to programs elsewhere: what happened, when, and ids with the address of a page. No words. */
export const envelopeOf = <Data extends z.ZodObject>(
  { type, version }: { type: string; version: number },
  data: Data,
) =>
  z.strictObject({
    type: z.literal(type).describe('What happened.'),
    version: z
      .literal(version)
      .describe(
        'Of what stands in `data`. It grows by what is new; whatever else changes is another type.',
      ),
    timestamp: z.iso
      .datetime()
      .describe(
        'When it happened. Of what was written without a name, the hour; it is sent when that is over.',
      ),
    data: data.extend({ link: z.url().describe('The page about it, or around it, for people.') }),
  });

/** An id, with a sentence of what it is for whoever reads the description of the API. */
export const idOf = (about: string) => z.uuid().describe(about);
