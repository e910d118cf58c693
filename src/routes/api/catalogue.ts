import { webApp } from '#platform/web/app.ts';
import { aboutInSpanish } from '#lib/text/messages.ts';

/** Everything in the registry, by module, with its sentence in the reader's language. */
export function catalogueIn(locale: string) {
  const entries = webApp()
    .catalogue()
    .map((entry) => ({
      ...entry,
      about: locale.startsWith('es') ? (aboutInSpanish[entry.name] ?? entry.about) : entry.about,
    }));
  const byModule = Map.groupBy(entries, ({ name }) => name.split('.', 1)[0] ?? '');
  return [...byModule].map(([module, inModule]) => ({ module, entries: inModule }));
}

/** What each entry does, by its name. */
export const aboutsIn = (locale: string): Record<string, string> =>
  Object.fromEntries(
    catalogueIn(locale).flatMap(({ entries }) => entries.map(({ name, about }) => [name, about])),
  );
