import { buildForServing } from './lib/build.js';
import { browsers } from './lib/chromium.js';
import { node24 } from './lib/node24.js';
import { main } from './lib/problem.js';
import { generate, rows, take } from './lib/steps.js';
import { projects, quick, vitest } from './lib/vitest.js';

// Everything that must hold, the same at home and in CI; with paths only the tests there. With --long
// what takes long by nature.
await main(async (args) => {
  const node = await node24({ forTests: true });
  const [isLong, paths] = args[0] === '--long' ? [true, args.slice(1)] : [false, args];
  return isLong || paths.length > 0 ? some(node, paths, isLong) : all(node);
});

async function all(node) {
  const results = [];
  for (const row of rows) results.push(...(await Promise.all(row.map((step) => take(step, node)))));
  return summary(results);
}

async function some(node, paths, isLong) {
  await generate(node);
  const env = { ...process.env };
  const isJourney = paths.some((path) => path.includes('journeys'));
  if (isJourney || isLong) {
    await buildForServing(node);
    Object.assign(env, await browsers());
  }
  const kinds = isLong ? ['long'] : isJourney ? [...quick, 'journeys'] : quick;
  return summary([await vitest(node, [...projects(kinds), ...paths], { env, show: true })]);
}

/** The last line stands alone, in the words that tools look for. */
function summary(results) {
  const sum = (what) => results.reduce((total, result) => total + result[what], 0);
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
  return sum('failed') > 0 ? 1 : 0;
}
