import { randomUUID } from 'node:crypto';
import type { Side } from '#platform/actor.ts';
import type { Cast } from '#tests/cast/cast.ts';

/** A program elsewhere of a side, told of nothing. */
export async function seedWebhook(cast: Cast, side: Side, word: string): Promise<string> {
  const webhook = randomUUID();
  await cast.sql(
    `insert into webhooks.endpoint (id, side, name, address, types, secret, made_at)
     values ($1, $2, $3, 'https://93.184.216.34/', '{}', '', $4)`,
    [webhook, side, `${word} program`, cast.deps.now()],
  );
  return webhook;
}
