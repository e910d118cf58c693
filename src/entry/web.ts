import type { IncomingMessage, ServerResponse } from 'node:http';
import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CachedPage } from '#platform/http/guest-cache.ts';
import type { Render } from '#platform/live/delivering.ts';

/** Pages and static files, however they are served: from the build or by Vite. */
export type Web = {
  handle(req: IncomingMessage, res: ServerResponse): void;
  /** Lets go of what serves the pages. */
  close?(): Promise<void>;
  /** What changed, as HTML for streams. Undefined: this web cannot tell, and browsers fetch the page. */
  render?: Render | undefined;
  /** A page for a guest, whole, for the cache. Undefined: this web cannot tell (development). */
  guestPage?(path: string, headers: Record<string, string>, network: string): Promise<CachedPage>;
};

type Handler = (req: IncomingMessage, res: ServerResponse, next: () => void) => void;
type KitServer = {
  respond(request: Request, options: { getClientAddress(): string }): Promise<Response>;
};

/** Where the build's handler reads the public address from; set by us on each request, never by callers. */
export const forwarded = {
  proto: 'x-samovar-proto',
  host: 'x-samovar-host',
  address: 'x-samovar-address',
} as const;

/** Largest body of a form with a file, in bytes: a photograph may be larger than what is taken, and is told so. */
const MOST_FORM = 64 * 1024 * 1024;

/**
 * An address whose path can be decoded: of one that cannot, the percent signs are taken for themselves, and it
 * is not found. SvelteKit asks for the reader of such a path outside of what it catches: whatever went wrong
 * there (a full house, the database away, an odd form) answered nobody and ended the process.
 */
export function decodable(url: string): string {
  const [path = '/', ...search] = url.split('?');
  try {
    decodeURI(path);
    return url;
  } catch {
    return [path.replaceAll('%', '%25'), ...search].join('?');
  }
}

/** The built pages. Throws when there is no build. */
export async function builtWeb(root: string, origin: string): Promise<Web> {
  const build = join(root, 'build');
  if (!existsSync(join(build, 'handler.js')))
    throw new Error('The pages have not been built: run npm start.');
  process.env['PROTOCOL_HEADER'] = forwarded.proto;
  process.env['HOST_HEADER'] = forwarded.host;
  process.env['ADDRESS_HEADER'] = forwarded.address;
  // Forms read their bodies as they arrive and keep less; beyond this nothing is even read past.
  process.env['BODY_SIZE_LIMIT'] = String(MOST_FORM);
  const { handler } = await imported<{ handler: Handler }>(join(build, 'handler.js'));
  const { server } = await imported<{ server: KitServer }>(join(build, 'adapter-node.js'));
  return {
    handle(req, res) {
      req.url = decodable(req.url ?? '/');
      handler(req, res, () => undefined);
    },
    render: await builtFragments(root),
    async guestPage(path, headers, network) {
      const response = await server.respond(new Request(origin + path, { headers }), {
        getClientAddress: () => network,
      });
      const body = Buffer.from(await response.arrayBuffer());
      const etag = `"${hash('sha1', body, 'base64url')}"`;
      const { status } = response;
      return { status, headers: { etag, ...Object.fromEntries(response.headers) }, body };
    },
  };
}

/** How news look, out of the same build as the pages: all that a gateway needs of it. Undefined before there is one. */
export async function builtFragments(root: string): Promise<Render | undefined> {
  const path = join(root, 'build/server/fragments.js');
  if (!existsSync(path)) return undefined;
  return (await imported<{ renderFragment: Render }>(path)).renderFragment;
}

const imported = async <Module>(path: string): Promise<Module> =>
  (await import(pathToFileURL(path).href)) as Module;
