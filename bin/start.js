import { buildForServing } from './lib/build.js';
import { node24 } from './lib/node24.js';
import { main } from './lib/problem.js';
import { serve } from './lib/processes.js';
import { inProject } from './lib/project.js';

// From nothing to a running place: install, build, serve. Each part only where it is needed.
await main(async (args) => {
  const node = await node24();
  await buildForServing(node);
  return serve(node, [inProject('src/entry/cli.ts'), 'serve', ...args]);
});
