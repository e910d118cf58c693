import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';
import { clientScript, serviceWorker } from './src/lib/client/vite-plugin.ts';

export default defineConfig({
  plugins: [
    serverStaysOutside(),
    withoutMarks(),
    clientScript(),
    serviceWorker(),
    fragments(),
    sveltekit({
      adapter: adapter({ out: 'build', precompress: true }),
      compilerOptions: { runes: true },
      csp: {
        mode: 'auto',
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'img-src': ['self', 'data:'],
          'worker-src': ['self'],
          'manifest-src': ['self'],
          'object-src': ['none'],
          'base-uri': ['self'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
        },
      },
    }),
  ],
});

/** One more way into the server's part of the build: what the gateway renders news with. */
function fragments(): Plugin {
  const input = { fragments: 'src/fragments.ts' };
  return {
    name: 'samovar:fragments',
    apply: 'build',
    config: () => ({ environments: { ssr: { build: { rolldownOptions: { input } } } } }),
  };
}

/**
 * Pages call the registry by name; a server module in the bundle would be a second copy of it, with
 * its own pool and its own classes. So such an import fails here, with the one who imports.
 */
function serverStaysOutside(): Plugin {
  const inside =
    /\/src\/(?:modules\/.*(?:\/server\/|\.server\.ts$)|platform\/(?!web\/|actor|verdict|http\/(?:session-cookie|version\.ts|reasons\.json)|[\w-]+\.(?:contract|rules)\.ts$)|entry\/)/;
  return {
    name: 'samovar:server-stays-outside',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (importer === undefined || !/^[#./]/.test(source)) return undefined;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (found === null || !inside.test(found.id.split('?', 1)[0] ?? '')) return undefined;
      this.error(
        `${importer} imports ${source}, server code that must stay outside the web build.`,
      );
    },
  };
}

/**
 * Svelte marks in its HTML where a browser would take a page over. None does here (`csr = false`), and
 * the marks were a seventh of a page, made anew with each.
 */
function withoutMarks(): Plugin {
  const marks = /<!--(?:\[-?\d*|\[!|\])?-->/g;
  const nothing = /\$\$renderer\.push\((["'`])\1\);?/g;
  return {
    name: 'samovar:without-marks',
    enforce: 'post',
    transform(code, id, options) {
      if (options?.ssr !== true || !/\.svelte$|\/svelte\/src\/internal\/server\//.test(id))
        return null;
      return { code: code.replace(marks, '').replace(nothing, ''), map: null };
    },
  };
}
