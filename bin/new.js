import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Problem, main } from './lib/problem.js';
import { inProject } from './lib/project.js';
import { storyOf, useCaseOf } from './lib/skeleton.js';

const USAGE =
  'Usage: npm run new -- use-case MODULE THING VERB-THING, for example: use-case learning discussion post-reply';

// The skeleton of a use case and of its two first stories; the rest is yours to say.
await main(async (args) => {
  const [kind, module, thing, verb] = args;
  if (kind !== 'use-case' || args.length !== 4) throw new Problem(USAGE);
  const modules = readdirSync(inProject('src/modules'));
  if (!modules.includes(module))
    throw new Problem(`There is no module "${module}". There are: ${modules.join(', ')}.`);
  for (const name of [thing, verb]) {
    if (!/^[a-z]+(-[a-z]+)*$/.test(name))
      throw new Problem(`"${name}" is not a name like post-reply.`);
  }
  if (!verb.includes('-'))
    throw new Problem(`A use case is a verb and a thing, like post-reply; "${verb}" is one word.`);

  const folder = `src/modules/${module}/server/${thing}`;
  write(`${folder}/${verb}.ts`, useCaseOf(module, thing, verb));
  write(`${folder}/${verb}.test.ts`, storyOf(verb));
  console.log(`
Next, as docs/how-to/add-a-use-case.md has it:
  what comes in                 src/modules/${module}/${thing}.contract.ts
  who may, with a reason        ${folder}/${thing}.policy.ts
  the question to the database  ${folder}/${thing}.sql.ts
  its place in the registry     src/modules/${module}/index.server.ts
  its stories                   npm test -- ${folder}/${verb}.test.ts`);
  return 0;
});

function write(path, text) {
  const file = inProject(path);
  if (existsSync(file)) throw new Problem(`${path} is there already; it was left as it is.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`written  ${path}`);
}
