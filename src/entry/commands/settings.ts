import { declared, type Declared } from '#settings';
import { registry } from '../modules.ts';
import type { Command } from './command.ts';
import { settingsOrRefuse } from './command.ts';

export const settings: Command = {
  usage: 'settings',
  about: 'Print every setting, its value and what it does.',
  run() {
    const values: Record<string, unknown> = settingsOrRefuse();
    for (const [name, one] of Object.entries<Declared[string]>({
      ...declared,
      ...registry.settings,
    })) {
      const value = values[name];
      const isSecret = one.secret === true && value !== undefined;
      process.stdout.write(
        `${name}=${isSecret ? '(set)' : String(value ?? '')}\n    ${one.about}\n`,
      );
    }
    return Promise.resolve(0);
  },
};
