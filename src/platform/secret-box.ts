import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '#settings';

type Key = { id: string; bytes: Buffer };
type KeySettings = Pick<Settings, 'SECRETS_KEY' | 'DATA_DIR'>;

const FILE = 'secrets.key';
const kept = new Map<string, readonly Key[]>();

/**
 * Seals a text with AES-256-GCM under the installation's newest key. `bound` says what it belongs to:
 * moved to another row it cannot be opened. The form is `1.key.nonce.tag.text`, base64url.
 */
export const seal = (settings: KeySettings, text: string, bound: string): string =>
  sealed(settings, { text, bound }, () => randomBytes(12));

/** The same text is sealed the same each time, where an answer that says the same is to be the same. */
export const sealAlike = (settings: KeySettings, text: string, bound: string): string =>
  sealed(settings, { text, bound }, ({ bytes }) =>
    createHmac('sha256', bytes).update(`${bound}\0${text}`).digest().subarray(0, 12),
  );

function sealed(
  settings: KeySettings,
  { text, bound }: { text: string; bound: string },
  nonceOf: (key: Key) => Buffer,
): string {
  const key = keysOf(settings)[0];
  if (key === undefined) throw new Error('There is no key to seal with.');
  const nonce = nonceOf(key);
  const cipher = createCipheriv('aes-256-gcm', key.bytes, nonce).setAAD(Buffer.from(bound));
  const closed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  const parts = [nonce, cipher.getAuthTag(), closed].map((part) => part.toString('base64url'));
  return ['1', key.id, ...parts].join('.');
}

/** The text again. `isOld`: it was sealed with a key that is not the newest any more. Throws when no key opens it. */
export function unseal(
  settings: KeySettings,
  sealed: string,
  bound: string,
): { text: string; isOld: boolean } {
  const [form, id, nonce = '', tag = '', text = ''] = sealed.split('.');
  const keys = keysOf(settings);
  const key = keys.find((one) => one.id === id);
  if (form !== '1' || key === undefined)
    throw new Error('A secret is sealed with a key that is not here: see SECRETS_KEY.');
  const [nonceBytes, tagBytes, textBytes] = [nonce, tag, text].map((part) =>
    Buffer.from(part, 'base64url'),
  ) as [Buffer, Buffer, Buffer];
  const opening = createDecipheriv('aes-256-gcm', key.bytes, nonceBytes, { authTagLength: 16 })
    .setAAD(Buffer.from(bound))
    .setAuthTag(tagBytes);
  const opened = Buffer.concat([opening.update(textBytes), opening.final()]);
  return { text: opened.toString('utf8'), isOld: key !== keys[0] };
}

/** Whether the key is here that a text was sealed with. */
export const canUnseal = (settings: KeySettings, sealed: string): boolean =>
  keysOf(settings).some((key) => key.id === sealed.split('.')[1]);

/** The keys of the installation, the newest first: from the setting, else from the data directory, made once. */
function keysOf({ SECRETS_KEY, DATA_DIR }: KeySettings): readonly Key[] {
  const name = SECRETS_KEY ?? join(DATA_DIR, FILE);
  const found = kept.get(name) ?? parse(SECRETS_KEY ?? readOrMake(DATA_DIR));
  kept.set(name, found);
  return found;
}

function parse(list: string): Key[] {
  return list.split(/[\s,]+/).flatMap((word) => {
    if (word === '') return [];
    const bytes = Buffer.from(word, 'base64url');
    if (bytes.length !== 32) throw new Error('SECRETS_KEY must be 32 bytes as base64url.');
    return [{ id: createHash('sha256').update(bytes).digest('hex').slice(0, 8), bytes }];
  });
}

/** Of two processes that make one at once, one wins and both read the same. */
function readOrMake(dataDir: string): string {
  const path = join(dataDir, FILE);
  mkdirSync(dataDir, { recursive: true });
  const draft = join(dataDir, `.${FILE}.${randomBytes(6).toString('hex')}`);
  try {
    return readFileSync(path, 'utf8');
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'ENOENT') throw problem;
  }
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(draft, path);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem;
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(path, 'utf8');
}
