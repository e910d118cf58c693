import { buildForServing } from './lib/build.js';
import { node24 } from './lib/node24.js';
import { main } from './lib/problem.js';

// The pages alone: for a machine that only serves them, built here or brought there from elsewhere.
await main(async () => {
  await buildForServing(await node24());
  return 0;
});
