import { z } from 'zod';
import { query } from '../use-case.ts';
import { allow } from '../verdict.ts';
import { listDemoEmails } from './demo-email.sql.ts';

export const demoEmails = query<never>()({
  name: 'platform.demo_letters',
  about: 'In a demo: the letters that would have been mailed. Elsewhere there are none.',
  input: z.strictObject({}),
  may: () => allow,
  statements: 1,
  read: async ({ tx, settings }) => {
    const emails = await listDemoEmails(tx);
    return { emails: settings.DEMO ? emails : [] };
  },
});
