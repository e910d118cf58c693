import {
  createDecipheriv,
  createECDH,
  createHmac,
  createPublicKey,
  randomBytes,
  verify,
} from 'node:crypto';

const sha256 = (key: Buffer, ...parts: readonly (Buffer | string)[]): Buffer => {
  const mac = createHmac('sha256', key);
  for (const part of parts) mac.update(part);
  return mac.digest();
};

/** What a browser makes for a subscription, and how it reads what was sealed for it: RFC 8291 and 8188, by Node alone. */
export function browserKeys() {
  const own = createECDH('prime256v1');
  const ownPoint = own.generateKeys();
  const auth = randomBytes(16);

  function open(body: Buffer): string {
    const salt = body.subarray(0, 16);
    const recordSize = body.readUInt32BE(16);
    const idLength = body.readUInt8(20);
    const theirs = body.subarray(21, 21 + idLength);
    const sealed = body.subarray(21 + idLength);
    if (sealed.length > recordSize) throw new Error('It is more than one record.');
    const shared = sha256(auth, own.computeSecret(theirs));
    const input = sha256(shared, 'WebPush: info\0', ownPoint, theirs, '\x01');
    const extracted = sha256(salt, input);
    const key = sha256(extracted, 'Content-Encoding: aes128gcm\0\x01').subarray(0, 16);
    const nonce = sha256(extracted, 'Content-Encoding: nonce\0\x01').subarray(0, 12);
    const opening = createDecipheriv('aes-128-gcm', key, nonce, { authTagLength: 16 });
    opening.setAuthTag(sealed.subarray(-16));
    const padded = Buffer.concat([opening.update(sealed.subarray(0, -16)), opening.final()]);
    // The last record ends with a 2, and nothing behind it.
    const end = padded.lastIndexOf(2);
    if (padded.subarray(end + 1).some((byte) => byte !== 0)) throw new Error('It has no end.');
    return padded.toString('utf8', 0, end);
  }
  const keys = { p256dh: ownPoint.toString('base64url'), auth: auth.toString('base64url') };
  return { keys, open };
}

type Claims = { aud: string; exp: number; sub: string };

/** Who signed a push, and what they say of it (RFC 8292). Throws where the signature is not theirs. */
export function signerOf(authorization: string | undefined): { key: string; claims: Claims } {
  const [, token = '', key = ''] =
    /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(authorization ?? '') ?? [];
  const [head = '', body = '', signature = ''] = token.split('.');
  const point = Buffer.from(key, 'base64url');
  const jwk = {
    ...{ kty: 'EC', crv: 'P-256' },
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  };
  const isTheirs = verify(
    'sha256',
    Buffer.from(`${head}.${body}`),
    { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  const { alg } = JSON.parse(Buffer.from(head, 'base64url').toString()) as { alg: string };
  if (!isTheirs || alg !== 'ES256') throw new Error('Somebody else signed it.');
  return { key, claims: JSON.parse(Buffer.from(body, 'base64url').toString()) as Claims };
}
