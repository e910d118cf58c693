import { z } from 'zod';
import { envelopeOf } from '../../public-event.contract.ts';
import type { PublicEvent } from '../../public-event.ts';
import type { Registry } from '../../registry.ts';

const header = (name: string, description: string, example: string) => ({
  ...{ name, in: 'header', required: true, description, example },
  schema: { type: 'string' },
});

/** Those of Standard Webhooks. */
const parameters = [
  header(
    'webhook-id',
    'The same for every attempt to deliver this: what came before is known by it.',
    'msg_6f1c9d0e-2f4b-4b9e-8a86-0a3c5e1f7b11',
  ),
  header('webhook-timestamp', 'When it was sent, in seconds since 1970.', '1764489600'),
  header(
    'webhook-signature',
    'HMAC-SHA256 of `id.timestamp.body` with the secret of the endpoint; several while that is changed.',
    'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=',
  ),
];

const responses = {
  '2XX': { description: 'Taken. Answer within ten seconds, and work afterwards.' },
  '410': { description: 'Gone: nothing more is sent to this address.' },
  default: { description: 'Not taken: it is sent again, later each time, for three days.' },
};

/** What is sent to programs elsewhere, for `webhooks` of the OpenAPI document. */
export const webhooksOf = ({ publicEvents }: Pick<Registry, 'publicEvents'>) =>
  Object.fromEntries(
    [...publicEvents.values()].map((event) => [event.type, { post: deliveryOf(event) }]),
  );

function deliveryOf(event: PublicEvent) {
  const schema = z.toJSONSchema(envelopeOf(event, event.data));
  delete schema.$schema;
  return {
    operationId: `webhook.${event.type}`,
    summary: event.about,
    description: 'Ids and an address, never words. What they stand for is read through the API.',
    tags: [event.type.split('.')[0]],
    // Whoever receives it checks the signature; nothing of ours is signed in to.
    security: [],
    parameters,
    requestBody: { required: true, content: { 'application/json': { schema } } },
    responses,
  };
}
