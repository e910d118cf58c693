import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';

/** A passkey in software: answers as a browser would, honestly or, when told so, not. */
export function newAuthenticator(site: { id: string; origin: string }) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = publicKey.export({ format: 'jwk' }) as { x: string; y: string };
  const id = randomBytes(16);
  // {1: 2, 3: -7, -1: 1, -2: x, -3: y}, as COSE writes an ES256 key.
  const key = Buffer.concat([
    Buffer.from('a5010203262001215820', 'hex'),
    Buffer.from(jwk.x, 'base64url'),
    Buffer.from('225820', 'hex'),
    Buffer.from(jwk.y, 'base64url'),
  ]);
  const state = { counter: 0, handle: '', origin: site.origin, isVerified: true };

  const authData = (attested: Buffer): Buffer => {
    const flags = 0x01 | (state.isVerified ? 0x04 : 0) | (attested.length > 0 ? 0x40 : 0);
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(state.counter);
    return Buffer.concat([sha256(site.id), Buffer.from([flags]), counter, attested]);
  };
  const clientData = (type: string, challenge: string): Buffer =>
    Buffer.from(JSON.stringify({ type, challenge, origin: state.origin, crossOrigin: false }));
  const answer = (response: Record<string, unknown>): string =>
    JSON.stringify({
      id: url(id),
      rawId: url(id),
      type: 'public-key',
      clientExtensionResults: {},
      response,
    });

  return {
    state,
    credential: { id: url(id), key },
    make(options: { challenge: string; user: { id: string } }): string {
      state.handle = options.user.id;
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, key]);
      const data = authData(attested);
      // {"fmt": "none", "attStmt": {}, "authData": data}
      const attestationObject = Buffer.concat([
        Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746158', 'hex'),
        Buffer.from([data.length]),
        data,
      ]);
      return answer({
        clientDataJSON: url(clientData('webauthn.create', options.challenge)),
        attestationObject: url(attestationObject),
        transports: ['internal'],
      });
    },
    get(options: { challenge: string }): string {
      state.counter += 1;
      const data = authData(Buffer.alloc(0));
      const client = clientData('webauthn.get', options.challenge);
      const signature = createSign('sha256')
        .update(Buffer.concat([data, sha256(client)]))
        .sign(privateKey);
      return answer({
        clientDataJSON: url(client),
        authenticatorData: url(data),
        signature: url(signature),
        userHandle: state.handle,
      });
    },
  };
}

const url = (bytes: Buffer): string => bytes.toString('base64url');
const sha256 = (text: string | Buffer): Buffer => createHash('sha256').update(text).digest();
