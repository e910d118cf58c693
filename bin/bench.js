import { node24 } from './lib/node24.js';
import { main } from './lib/problem.js';
import { serve } from './lib/processes.js';
import { inProject } from './lib/project.js';

// All measurements in one run, on places of their own that are thrown away afterwards.
await main(async (args) => {
  const node = await node24();
  return serve(node, [inProject('bench/run.ts'), ...args]);
});
