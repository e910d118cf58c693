import { id } from '#tests/matrix/fresh.ts';
import type { Pages, QueryRow, Row } from '#tests/matrix/rows.ts';

const BOTH_SIDES =
  'Where there are young people the audit is for an operator with a duty among them, too.';

export const rows: readonly Row[] = [
  {
    name: 'admin.change_setting',
    once: true,
    async input({ cast }) {
      const [row] = await cast.sql<{ version: number }>(
        `select coalesce(max(version), 0) as version from admin.setting where key = 'guidelines'`,
      );
      return { key: 'guidelines', language: 'en', value: id(), version: row?.version ?? 0 };
    },
  },
  { name: 'admin.leave_step', once: true, input: () => ({ name: 'mail' }) },
  { name: 'admin.take_up_step', once: true, input: () => ({ name: 'mail' }) },
  { name: 'admin.retry_emails', once: true, input: () => ({}) },
  { name: 'admin.remove_emails', once: true, input: () => ({}) },
  { name: 'admin.check_audit', once: true, never: BOTH_SIDES, input: () => ({}) },
  {
    name: 'admin.export_audit',
    ...{ once: true, never: BOTH_SIDES, input: () => ({ format: 'csv' }) },
  },
  { name: 'admin.begin_spaces', once: true, input: () => ({ spaces: ['good_things'] }) },
];

export const queryRows: readonly QueryRow[] = [
  { name: 'admin.settings', once: true, input: () => ({}) },
  { name: 'admin.setting_versions', once: true, input: () => ({ key: 'community_name' }) },
  { name: 'admin.words', once: true, input: () => ({ key: 'contact', locale: 'en' }) },
  { name: 'admin.audit', once: true, input: () => ({}) },
  { name: 'admin.undelivered_emails', once: true, input: () => ({}) },
  { name: 'admin.written_words', once: true, input: () => ({}) },
  {
    name: 'admin.writing_words',
    once: true,
    input: () => ({ key: 'privacy', language: 'es' }),
  },
  { name: 'admin.first_run', once: true, input: () => ({}) },
];

/** The same on either side. */
export const pages: Pages = { '/operate/place/[key]': () => '/operate/place/privacy' };
