import { migrateUrls, openUrls } from '../serve.ts';
import { settingsOrRefuse, type Command } from './command.ts';

export const migrateCommand: Command = {
  usage: 'migrate',
  about: 'Bring the database up to date.',
  async run() {
    const urls = await openUrls(settingsOrRefuse(), { join: true });
    try {
      const applied = await migrateUrls(urls);
      process.stdout.write(
        applied.length === 0 ? 'Nothing to do.\n' : `Applied: ${applied.join(', ')}\n`,
      );
      return 0;
    } finally {
      await urls.stop();
    }
  },
};
