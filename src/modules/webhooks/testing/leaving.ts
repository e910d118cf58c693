import { randomUUID as id } from 'node:crypto';
import type { Made } from '#tests/leaving/everything.ts';

/** What a program was told of her on the old side, for as long as it is kept. */
export const stays = ['webhooks.delivery', 'webhooks.endpoint'];

/** She made one, and a program was told of her. */
export async function leave({ ann, put }: Made): Promise<void> {
  const endpoint = id();
  await put('webhooks.endpoint', {
    ...{ id: endpoint, side: 'adult', made_by: ann.personaId, stopped: 'by_hand' },
    ...{ name: 'List of certificates', address: 'https://93.184.216.34/', types: [] },
    ...{ secret: '', former_secret: null },
  });
  const about = { personaId: ann.personaId };
  await put('webhooks.delivery', {
    ...{
      id: id(),
      endpoint_id: endpoint,
      persona_id: ann.personaId,
      type: 'accounts.member_joined',
    },
    ...{
      payload: JSON.stringify(about),
      body: JSON.stringify({ data: { person: ann.personaId } }),
    },
  });
}
