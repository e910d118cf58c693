import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { node24 } from './lib/node24.js';
import { Problem, main } from './lib/problem.js';
import { openly } from './lib/processes.js';
import { inProject } from './lib/project.js';
import { camel, contractOf, filesOf, policyOf, storyOf, useCaseOf } from './lib/skeleton.js';

const USAGE = `Usage: npm run new -- module NAME                      for example: module lanterns
       npm run new -- migration MODULE WHAT            for example: migration learning due-dates
       npm run new -- use-case MODULE THING VERB-THING for example: use-case learning discussion post-reply`;

const saved = new Set();
const modules = () => readdirSync(inProject('src/modules'));
const makers = { module: newModule, migration: newMigration, 'use-case': newUseCase };

// Skeletons, with their places in what gathers them; the rest is yours to say.
await main(async ([kind, ...names]) => {
  const make = Object.hasOwn(makers, kind ?? '') ? makers[kind] : undefined;
  if (make === undefined || names.length !== make.length) throw new Problem(USAGE);
  for (const name of names)
    if (!/^[a-z]+(-[a-z]+)*$/.test(name))
      throw new Problem(`"${name}" is not a name like post-reply.`);
  await make(...names);
  const prettier = inProject('node_modules/prettier/bin/prettier.cjs');
  await openly(await node24(), [prettier, '--write', '--log-level=warn', '-u', ...saved]);
  return 0;
});

async function newModule(name) {
  if (name.includes('-')) throw new Problem(`A module has one word, which "${name}" is not.`);
  if (modules().includes(name)) throw new Problem(`There is a module "${name}" already.`);
  for (const [path, text] of filesOf(name)) write(`src/modules/${name}/${path}`, text);
  newMigration(name, 'schema', `create schema "${name}";\n`);
  // Before those who gather from the others.
  put('boundaries.js', /(?= {2}admin: \[)/, `  ${name}: ['accounts'],\n`);
  put('src/entry/modules.ts', /(?= {2}notifications,\n)/, `  ${name},\n`);
  put(
    'src/entry/modules.ts',
    new RegExp(`(?=import { ${modules().find((one) => one > name) ?? '$none'} }|\n/\\*\\*)`),
    `import { ${name} } from '#modules/${name}/index.server.ts';\n`,
  );
  await openly(await node24(), [inProject('src/entry/cli.ts'), 'schema']);
  console.log(`\nNext, as docs/how-to/add-a-module.md has it: its tables, its first use case.`);
}

function newMigration(module, what, text = '') {
  known(module);
  const [day, time] = new Date().toISOString().split('T');
  const at = `${day.replaceAll('-', '')}_${time.slice(0, 5).replace(':', '')}`;
  write(`db/migrations/${at}_${module}_${what.replaceAll('-', '_')}.sql`, text);
}

function newUseCase(module, thing, verb) {
  known(module);
  if (!verb.includes('-'))
    throw new Problem(`A use case is a verb and a thing, like post-reply; "${verb}" is one word.`);
  const home = `src/modules/${module}`;
  const folder = `${home}/server/${thing}`;
  const hasTables = existsSync(inProject(home, 'server/tables.ts'));
  write(`${folder}/${verb}.ts`, useCaseOf(module, thing, verb, hasTables));
  write(`${folder}/${verb}.test.ts`, storyOf(verb));
  add(`${home}/${thing}.contract.ts`, contractOf(verb));
  add(`${folder}/${thing}.policy.ts`, policyOf(verb));
  const index = `${home}/index.server.ts`;
  put(
    index,
    /(?=\nexport const \w+ = \{)/,
    `import { ${camel(verb)} } from './server/${thing}/${verb}.ts';\n`,
  );
  put(index, /(?<=useCases: \[)/, `${camel(verb)}, `);
  console.log(`
Next, as docs/how-to/add-a-use-case.md has it; the tests say what is missing:
  the question to the database  ${folder}/${thing}.sql.ts
  who tries it                  ${home}/testing/${module}.matrix.ts
  what it is for, in Spanish    ${home}/messages/about.es.json
  its stories                   npm test -- ${folder}/${verb}.test.ts`);
}

function known(module) {
  if (!modules().includes(module))
    throw new Problem(`There is no module "${module}". There are: ${modules().join(', ')}.`);
}

function write(path, text) {
  if (existsSync(inProject(path)))
    throw new Problem(`${path} is there already; it was left as it is.`);
  save(path, text);
}

/** Writes a file, or what is new below what is there. */
function add(path, { head, body }) {
  const isThere = existsSync(inProject(path));
  save(path, isThere ? `${readFileSync(inProject(path), 'utf8')}\n${body}` : `${head}\n${body}`);
}

/** Puts a text where something stands, once. */
function put(path, where, text) {
  const before = readFileSync(inProject(path), 'utf8');
  const after = before.replace(where, () => text);
  if (after === before) throw new Problem(`${path} is not as it was: nothing was put there.`);
  save(path, after);
}

function save(path, text) {
  mkdirSync(dirname(inProject(path)), { recursive: true });
  writeFileSync(inProject(path), text);
  if (!saved.has(path)) console.log(`written  ${path}`);
  saved.add(path);
}
