import { createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';

/** A secret as Standard Webhooks write it. */
export const newSecret = (): string => PREFIX + randomBytes(32).toString('base64');

type Signed = { id: string; at: Date; body: string };

/**
 * The three headers of Standard Webhooks (https://www.standardwebhooks.com, HMAC-SHA256): signed with each secret
 * that holds, so that whoever knows one of them is served while it is changed.
 */
export function signatureOf(
  { id, at, body }: Signed,
  secrets: readonly string[],
): Record<`webhook-${string}`, string> {
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
    const signed = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`);
    return `v1,${signed.digest('base64')}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}
