import { existsSync, readFileSync } from 'node:fs';
import { Problem } from './problem.js';
import { quietly } from './processes.js';
import { inProject } from './project.js';

/** Installs the packages of package-lock.json where they are missing or others. */
export async function install({ forTests = false } = {}) {
  if (isInstalled(forTests)) return;
  console.log('Installing what Samovar needs; this takes a minute or two, once.');
  const how = existsSync(inProject('package-lock.json')) ? 'ci' : 'install';
  const { code, output } = await npm(how, '--no-audit', '--no-fund', '--loglevel=error');
  if (code !== 0)
    throw new Problem(
      `npm could not install the packages (${reason(output)}): "npm ci" shows all it says.`,
    );
}

/** Runs npm as npm itself was run, so not under the Node that it is about to replace. */
export function npm(...args) {
  const { npm_execpath: program, npm_node_execpath: node, PATH = '' } = process.env;
  const env = { ...process.env, PATH: PATH.split(':').filter(isForeign).join(':') };
  if (process.platform === 'win32') return quietly('cmd', ['/c', 'npm', ...args]);
  if (program?.endsWith('npm-cli.js') && node && isForeign(node))
    return quietly(node, [program, ...args], { env });
  return quietly('npm', args, { env });
}

const isForeign = (path) => !path.startsWith(inProject('node_modules'));

/** npm keeps a list of what it has put there; packages for other machines may be missing from it. */
function isInstalled(forTests) {
  const there = packagesIn('node_modules/.package-lock.json');
  const wanted = packagesIn('package-lock.json') ?? {};
  if (there === undefined) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional, peer, dev, link }]) => {
      if (path === '' || link) return true;
      const found = there[path];
      if (found === undefined)
        return Boolean(optional || devOptional || peer || (dev && !forTests));
      return found.version === version;
    },
  );
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(inProject(file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

const reason = (output) => {
  const lines = output.split('\n').map((line) => line.replace(/^npm (error|ERR!) ?/, '').trim());
  const told = lines.find(
    (line) => line && !/^(code|errno|syscall|path|A complete log)\b/.test(line),
  );
  return told?.replace(/\.$/, '') ?? 'it gave no reason';
};
