import { readFileSync } from 'node:fs';
import { build } from './build.js';
import { browsers } from './chromium.js';
import { quietly } from './processes.js';
import { inProject } from './project.js';
import { searchClient } from './search-client.js';
import { projects, quick, vitest } from './vitest.js';

/**
 * Everything that must hold, in the order in which a fault is cheapest to find. What stands in one row is done at
 * the same time: each reads all files on one core, and writes none.
 */
export const rows = [
  // Everything that reads TypeScript needs what SvelteKit writes about the routes.
  [['generated types', generate]],
  [
    ['format', tool('prettier', '--check', '.')],
    ['dead code', tool('knip')],
  ],
  [
    ['lint', tool('eslint', '.')],
    // Reads TypeScript and Svelte alike, so that tsc would only say the same again.
    ['types', tool('svelte-check', '--tsconfig', './tsconfig.json')],
  ],
  [['tests', (node) => vitest(node, projects(quick))]],
  [['build', async (node) => judged(await build(node))]],
  [['nothing private in the client', async () => listed(searchClient())]],
  [['journeys', journeys]],
];

/** Runs one step and says what came of it. Whatever happens in it becomes a result. */
export async function take([name, run], node) {
  const began = performance.now();
  const result = await run(node).catch((error) => ({
    passed: 0,
    failed: 1,
    skipped: 0,
    output: error.message,
  }));
  const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6);
  const tests = result.passed + result.failed > 1 ? `  ${result.passed} passed` : '';
  const came = result.failed === 0 ? 'ok    ' : 'failed';
  console.log(`  ${name.padEnd(32)}${came}${seconds} s${tests}`);
  if (result.failed > 0) console.log(`\n${result.output.trim()}\n`);
  return result;
}

export function generate(node) {
  return tool('@sveltejs/kit', 'sync')(node);
}

async function journeys(node) {
  const env = { ...process.env, ...(await browsers()) };
  return vitest(node, projects(['journeys']), { env });
}

function tool(name, ...args) {
  return async (node) => {
    const { bin } = JSON.parse(
      readFileSync(inProject('node_modules', name, 'package.json'), 'utf8'),
    );
    const program = typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0]);
    return judged(await quietly(node, [inProject('node_modules', name, program), ...args]));
  };
}

const judged = ({ code, output }) => ({
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  skipped: 0,
  output,
});

const listed = (faults) => judged({ code: faults.length, output: faults.join('\n') });
