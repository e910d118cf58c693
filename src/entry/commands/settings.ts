import { declared, type Declared } from '#settings';
import { registry } from '../modules.ts';
import { settingsOrRefuse, type Command } from './command.ts';

export const settings: Command = {
  usage: 'settings',
  about: 'Print every setting, its value and what it does.',
  run() {
    const values: Record<string, unknown> = settingsOrRefuse();
    const all: Declared = { ...declared, ...registry.settings };
    for (const [name, { about, secret }] of Object.entries(all)) {
      const value = secret === true && values[name] !== undefined ? '(set)' : values[name];
      process.stdout.write(`${name}=${String(value ?? '')}\n    ${about}\n`);
    }
    return Promise.resolve(0);
  },
};
