import { declared } from '#settings';
import type { Command } from './command.ts';
import { settingsOrRefuse } from './command.ts';

export const settings: Command = {
  usage: 'settings',
  about: 'Print every setting, its value and what it does.',
  run() {
    const values: Record<string, unknown> = settingsOrRefuse();
    for (const [name, one] of Object.entries(declared)) {
      const value = values[name];
      const isSecret = 'secret' in one && value !== undefined;
      process.stdout.write(
        `${name}=${isSecret ? '(set)' : String(value ?? '')}\n    ${one.about}\n`,
      );
    }
    return Promise.resolve(0);
  },
};
