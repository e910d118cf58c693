import { node24 } from './lib/node24.js';
import { main } from './lib/problem.js';
import { serve } from './lib/processes.js';
import { inProject } from './lib/project.js';

// The command line. Files are named as seen from where npm was called.
await main(async (args) => {
  const node = await node24();
  const { npm_lifecycle_event: script, INIT_CWD: called } = process.env;
  const cwd = script === 'samovar' && called ? called : process.cwd();
  return serve(node, [inProject('src/entry/cli.ts'), ...args], { cwd });
});
