import { migrateUrls } from '../urls.ts';
import { withUrls, type Command } from './command.ts';

export const migrateCommand: Command = {
  usage: 'migrate',
  about: 'Bring the database up to date.',
  async run() {
    const applied = await withUrls((urls) => migrateUrls(urls));
    process.stdout.write(
      applied.length === 0 ? 'Nothing to do.\n' : `Applied: ${applied.join(', ')}\n`,
    );
    return 0;
  },
};
