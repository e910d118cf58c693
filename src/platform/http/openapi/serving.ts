import { hash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Settings } from '#settings';
import type { Registry } from '../../registry.ts';
import type { CachedPage } from '../guest-cache.ts';
import { packedPage } from '../packing.ts';
import { isKnown } from '../validated.ts';
import { openApi } from './document.ts';

type Served = {
  registry: Registry;
  origins: ReadonlySet<string>;
  deps: { settings: Pick<Settings, 'COMMUNITY_NAME'> };
};

/** Made when somebody asks for the first time, and packed once for all who ask. */
const documents = new WeakMap<Registry, { place: string; page: CachedPage }>();

function documentOf({ registry, origins, deps }: Served): CachedPage {
  const name = deps.settings.COMMUNITY_NAME;
  const [origin = ''] = origins;
  const place = `${origin} ${name}`;
  const known = documents.get(registry);
  if (known?.place === place) return known.page;
  const text = JSON.stringify(openApi(registry, { origin, name }));
  const body = Buffer.from(text);
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'public, no-cache',
    etag: `"${hash('sha1', text, 'base64url')}"`,
  };
  const page = { status: 200, headers, body };
  documents.set(registry, { place, page });
  return page;
}

/** Sends the OpenAPI document, unless it is known to whoever asks. */
export async function sendDocument(
  served: Served,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const page = documentOf(served);
  const etag = page.headers['etag'] ?? '';
  if (isKnown(req.headers['if-none-match'], etag)) return void res.writeHead(304, { etag }).end();
  const { status, headers, body } = await packedPage(page, req);
  const vary = [res.getHeader('vary') ?? [], headers['vary'] ?? []].flat().join(', ');
  res.writeHead(status, { ...headers, vary }).end(req.method === 'HEAD' ? undefined : body);
}
