import { declared, type Settings } from '#settings';
import type { AnyTx } from '#platform/db/sql.ts';
import { newestSettings } from './setting.sql.ts';

type OnPage = {
  [Name in keyof typeof declared]: (typeof declared)[Name] extends { onPage: true } ? Name : never;
}[keyof typeof declared];
const onPage = ['COMMUNITY_NAME', 'LANGUAGES'] as const satisfies readonly OnPage[];

/** Takes what was decided on pages into the memory of this process; the environment goes before. */
export async function loadSettings(tx: AnyTx, settings: Settings): Promise<void> {
  const rows = await newestSettings(tx);
  settings.kept.values.clear();
  for (const { key, language, value, version, edition, at } of rows)
    settings.kept.values.set(`${key}:${language}`, { value, version, edition, at });
  for (const name of onPage) {
    if (settings.kept.fixed.has(name)) continue;
    const said = settings.kept.values.get(`${name.toLowerCase()}:`)?.value;
    const parsed = declared[name].schema.safeParse(said);
    if (parsed.success) Object.assign(settings, { [name]: parsed.data });
  }
}
