import { globSync } from 'node:fs';
import { root } from './root.ts';

const files = { en: 'en.json', es: 'es.json', aboutEs: 'about.es.json' };

/** `messages/index.ts`: what everybody says and what each module does. By imports, so that keys are types. */
export function messagesFile(): string {
  const sets = Object.entries(files).map(([language, file]) => ({
    language,
    all: [`messages/${file}`, ...globSync(`src/modules/*/messages/${file}`, { cwd: root }).sort()],
  }));
  const nameOf = (language: string, path: string) =>
    language + (path.split('/')[2] ?? 'common').replace(/^./, (letter) => letter.toUpperCase());
  const imports = sets.flatMap(({ language, all }) =>
    all.map((path) => {
      const from = path.startsWith('messages/') ? path.replace('messages', '.') : `../${path}`;
      return `import ${nameOf(language, path)} from '${from}' with { type: 'json' };\n`;
    }),
  );
  const exports = sets.map(({ language, all }) => {
    const spread = all.map((path) => `  ...${nameOf(language, path)},\n`).join('');
    return `\nexport const ${language} = {\n${spread}};\n`;
  });
  return `// Written by \`npm run samovar -- schema\` from the folders there are. Do not edit.\n${imports.join('')}${exports.join('')}`;
}
