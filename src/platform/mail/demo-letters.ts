import { z } from 'zod';
import { query } from '../use-case.ts';
import { allow } from '../verdict.ts';
import { listDemoLetters, type DemoLetterTables } from './demo-letter.sql.ts';

export const demoLetters = query<DemoLetterTables>()({
  name: 'platform.demo_letters',
  about: 'In a demo: the letters that would have been mailed. Elsewhere there are none.',
  input: z.strictObject({}),
  may: () => allow,
  statements: 1,
  read: async ({ tx, settings }) => {
    const letters = await listDemoLetters(tx);
    return { letters: settings.DEMO ? letters : [] };
  },
});
