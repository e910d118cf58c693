import { slope } from '#platform/pictures/testing/gallery.ts';
import { id, type Cell } from '#tests/matrix/fresh.ts';
import type { QueryRow, Row } from '#tests/matrix/rows.ts';

/** There as soon as somebody is to read it. */
const SHOWN = '0b6e6f1e-5f5c-4c39-9f0e-0a6f4a0c7aff';

const versionOf = async ({ cast }: Cell, key: string): Promise<number> => {
  const [row] = await cast.sql<{ version: number }>(
    `select coalesce(max(version), 0) as version from admin.setting where key = $1`,
    [key],
  );
  return row?.version ?? 0;
};

/** One that was uploaded. */
async function logo({ cast }: Cell): Promise<string> {
  const logoId = id();
  await cast.sql(`insert into admin.logo (id, bytes, made_at) values ($1, 'x', now())`, [logoId]);
  return `${logoId} 120 40`;
}

export const rows: readonly Row[] = [
  {
    name: 'admin.choose_accent',
    once: true,
    input: async (cell) => ({ value: '#004d40', version: await versionOf(cell, 'accent') }),
  },
  {
    name: 'admin.choose_logo',
    once: true,
    input: async (cell) => ({ value: await logo(cell), version: await versionOf(cell, 'logo') }),
  },
  {
    name: 'admin.upload_logo',
    once: true,
    input: async () => ({ picture: (await slope(60, 20).png().toBuffer()).toString('base64') }),
  },
];

export const queryRows: readonly QueryRow[] = [
  { name: 'admin.look', once: true, input: () => ({}) },
  {
    name: 'admin.logo',
    once: true,
    input: () => ({ id: SHOWN }),
    async reader(cast) {
      await cast.sql(
        `insert into admin.logo (id, bytes, made_at) values ($1, 'x', now()) on conflict do nothing`,
        [SHOWN],
      );
      return cast.guest;
    },
  },
  { name: 'admin.look_versions', once: true, input: () => ({}) },
];
