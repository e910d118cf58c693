import { node24 } from './lib/node24.js';
import { main } from './lib/problem.js';
import { serve } from './lib/processes.js';
import { inProject } from './lib/project.js';

// The place while it is being built: starts anew when the server's files change.
await main(async (args) => {
  const node = await node24({ forTests: true });
  const watched = ['--watch', '--watch-preserve-output', inProject('src/entry/dev.ts')];
  return serve(node, [...watched, ...args], { mode: 'development' });
});
