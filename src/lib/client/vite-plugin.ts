import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const name = 'virtual:client-script';
const entry = fileURLToPath(new URL('./index.ts', import.meta.url));

/**
 * Pages are made with `csr = false`, so SvelteKit sends no script of its own. This builds ours into one
 * hashed file and says its address: `import script from 'virtual:client-script'`.
 */
export function clientScript(): Plugin {
  let isServing = false;
  return {
    name: 'samovar:client-script',
    configResolved(config) {
      isServing = config.command === 'serve';
    },
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return undefined;
      if (isServing) return `export default ${JSON.stringify('/src/lib/client/index.ts')};`;
      const code = await bundle();
      const hash = createHash('sha256').update(code).digest('base64url').slice(0, 10);
      const fileName = `_app/immutable/assets/client.${hash}.js`;
      this.emitFile({ type: 'asset', fileName, source: code });
      return `export default ${JSON.stringify(`/${fileName}`)};`;
    },
  };
}

const worker = 'virtual:service-worker';
const workerEntry = fileURLToPath(new URL('../worker/index.ts', import.meta.url));

/** The service worker is served at the root by a route, which takes it whole: `import code from 'virtual:service-worker'`. */
export function serviceWorker(): Plugin {
  return {
    name: 'samovar:service-worker',
    resolveId: (id) => (id === worker ? `\0${worker}` : undefined),
    async load(id) {
      if (id !== `\0${worker}`) return undefined;
      return `export default ${JSON.stringify(await bundle(workerEntry))};`;
    },
  };
}

/** A script, whole and small. */
export async function bundle(input = entry): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input, output: { format: 'es', codeSplitting: false } },
    },
  });
  const [only] = Array.isArray(result) ? result : [result];
  const chunk = only !== undefined && 'output' in only ? only.output[0] : undefined;
  if (chunk === undefined) throw new Error('The client script was not built.');
  return chunk.code;
}
