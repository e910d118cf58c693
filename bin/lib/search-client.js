import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './project.js';

const CLIENT = 'build/client';
const TEXT = /\.(?:js|css|html|json|svg|txt|webmanifest|map)$/;

/** Looks through everything browsers are given for what only the server may know. */
export function searchClient() {
  const files = readdirSync(inProject(CLIENT), { recursive: true })
    .map(String)
    .filter((name) => TEXT.test(name));
  const secrets = ['postgres://', 'postgresql://', ...tableNames(), ...settingNames()];
  const found = files.flatMap((file) => {
    const text = readFileSync(inProject(CLIENT, file), 'utf8');
    return secretsIn(text, secrets).map((secret) => `${CLIENT}/${file} contains ${secret}`);
  });
  return [...found, ...asleep(files, secrets)];
}

/** Names are whole words, except after "/api/": those of use cases are public. */
function secretsIn(text, secrets) {
  return secrets.filter((secret) =>
    secret.includes('://')
      ? text.includes(secret)
      : new RegExp(`(?<!/api/|\\w)${secret.replace('.', '\\.')}(?!\\w)`).test(text),
  );
}

/** A guard that looks at nothing finds nothing, so it must catch what we plant. */
function asleep(files, secrets) {
  const planted = ['x="postgres://a@b/c"', `from ${tableNames()[0]} `, `env.${settingNames()[0]};`];
  const blind = planted.filter((text) => secretsIn(text, secrets).length === 0);
  const scripts = files.filter((file) => file.endsWith('.js'));
  return [
    ...blind.map((text) => `The search would not notice: ${text}`),
    ...(scripts.length === 0 ? ['The search saw no script of the build.'] : []),
  ];
}

const tableNames = () =>
  matches(
    'db/schema.sql',
    /^(?:create )?(?:table|view|materialized view) "?(\w+)"?\."?(\w+)"?/gim,
    ([, schema, table]) => `${schema}.${table}`,
  );

/** Words like PORT stand in any library; names of two words are ours. Each module declares its own. */
const settingNames = () =>
  readdirSync(inProject('src'), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('settings.ts'))
    .flatMap((file) =>
      matches(
        join('src', file),
        /^ {2}([A-Z]+(?:_[A-Z]+)+): (?:\{|setting\(|secret\()/gm,
        ([, name]) => name,
      ),
    );

const matches = (file, pattern, told) =>
  [...readFileSync(inProject(file), 'utf8').matchAll(pattern)].map(told);
