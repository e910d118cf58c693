import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, wherever it is called from. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export const inProject = (...path) => join(root, ...path);

/**
 * Where Node keeps what it compiled, beside the packages: whoever may write there may change our code anyway, and each
 * user has a folder of their own in it. Where nothing can be written, nothing is kept.
 */
export const compiled = { NODE_COMPILE_CACHE: inProject('node_modules/.cache/node') };

/** The environment of everything we start: data stand in the project unless DATA_DIR says otherwise. */
export const environment = (defaults = {}) => ({
  ...compiled,
  ...defaults,
  ...process.env,
  DATA_DIR: resolve(root, process.env.DATA_DIR || 'data'),
});
