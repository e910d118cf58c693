import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, wherever it is called from. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export const inProject = (...path) => join(root, ...path);

/** The environment of everything we start: data stand in the project unless DATA_DIR says otherwise. */
export const environment = (defaults = {}) => ({
  ...defaults,
  ...process.env,
  DATA_DIR: resolve(root, process.env.DATA_DIR || 'data'),
});
