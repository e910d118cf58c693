import { buildForServing } from './lib/build.js';
import { node24 } from './lib/node24.js';
import { main } from './lib/problem.js';
import { serve } from './lib/processes.js';
import { inProject } from './lib/project.js';

// All measurements in one run, on a place of its own that is thrown away afterwards.
await main(async (args) => {
  const node = await node24();
  await buildForServing(node);
  return serve(node, [inProject('bench/run.ts'), ...args]);
});
