import { expect, test } from 'vitest';
import { newSecret, signatureOf } from './signature.ts';
import { verified } from './testing/receiver.ts';

const message = { id: 'msg_1', body: '{"type":"webhooks.tested","words":"🌱 ¿qué?"}' };

test('what is signed fits by the library of Standard Webhooks, with each secret that holds', () => {
  const [now, former, other] = [newSecret(), newSecret(), newSecret()];
  const headers = signatureOf({ ...message, at: new Date() }, [now, former]);
  for (const secret of [now, former])
    expect(verified(message.body, headers, secret)).toEqual(JSON.parse(message.body));
  expect(() => verified(message.body, headers, other)).toThrow('No matching signature');
});

test('other words, another id, or what is old and sent anew by somebody else does not fit', () => {
  const secret = newSecret();
  const headers = signatureOf({ ...message, at: new Date() }, [secret]);
  expect(() => verified(`${message.body} `, headers, secret)).toThrow();
  expect(() => verified(message.body, { ...headers, 'webhook-id': 'msg_2' }, secret)).toThrow();
  const old = signatureOf({ ...message, at: new Date(Date.now() - 600_000) }, [secret]);
  expect(() => verified(message.body, old, secret)).toThrow('too old');
});

test('the example of the specification comes out as it says', () => {
  const headers = signatureOf(
    {
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      at: new Date(1_614_265_330_000),
      body: '{"test": 2432232314}',
    },
    ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
  );
  expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
});
