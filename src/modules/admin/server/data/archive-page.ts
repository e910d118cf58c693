import type { Translate } from '#lib/text/index.ts';
import type { ArchiveFile, Cell, Section } from '#platform/personal/personal.ts';

export type About = { name: string; community: string; locale: string; at: Date };

/** So that the year stands with the day: an archive is read years later. */
const YEARS_AGO = new Date(0);

/** A page that stands alone, in pieces: nothing is loaded but the pictures beside it, and nothing runs. */
export function* archivePage(
  sections: readonly Section[],
  files: readonly ArchiveFile[],
  about: About,
  t: Translate,
): Generator<string> {
  // One's own words come first; ten marks of ten recovery codes would hide them.
  const isWords = ({ rows }: Section) => rows.some((row) => 'text' in row);
  const kept = sections.filter(({ rows }) => rows.length > 0);
  const full = [...kept.filter(isWords), ...kept.filter((section) => !isWords(section))];
  const empty = sections.filter(({ rows }) => rows.length === 0);
  const pictures = files.filter(({ path }) => path.startsWith('pictures/'));
  const values = { name: about.name, community: about.community, at: about.at };
  yield `<!doctype html>
<html lang="${escaped(t.locale)}" dir="${t.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file:">
<title>${escaped(t('export_page.title', values))}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(t('export_page.title', values))}</h1>
<p>${escaped(t('export_page.about', { ...values, at: t.date(about.at, YEARS_AGO) }))}</p>
<nav aria-label="${escaped(t('export_page.contents'))}"><ul>
${full.map(({ key, rows }) => `<li><a href="#${escaped(key)}">${escaped(t.of('export', key))}</a> (${rows.length})</li>`).join('\n')}
</ul></nav>
`;
  for (const { key, rows } of full) {
    yield `<section id="${escaped(key)}"><h2>${escaped(t.of('export', key))}</h2>\n`;
    for (const row of rows) yield `${rowHtml(row, t)}\n`;
    yield '</section>\n';
  }
  yield `${pictures.length === 0 ? '' : `<section><h2>${escaped(t('export_page.pictures'))}</h2>\n${pictures.map(({ path }) => `<p><img src="${escaped(path)}" alt="" loading="lazy"></p>`).join('\n')}</section>`}
<section><h2>${escaped(t('export_page.nothing'))}</h2>
<p>${escaped(empty.map(({ key }) => t.of('export', key)).join(' · '))}</p></section>
<section><h2>${escaped(t('export_page.left_out'))}</h2>
<p>${escaped(t('export_page.left_out_about'))}</p></section>
</main>
</body>
</html>
`;
}

function rowHtml(row: Record<string, Cell>, t: Translate): string {
  const cells = Object.entries(row).filter(([, value]) => value !== null && value !== '');
  return `<dl>${cells
    .map(
      ([column, value]) =>
        `<dt>${escaped(t.of('export_column', column))}</dt><dd${column === 'text' ? ' class="text"' : ''} dir="auto">${escaped(shown(value, t))}</dd>`,
    )
    .join('')}</dl>`;
}

function shown(value: Cell, t: Translate): string {
  if (value instanceof Date) return `${value.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  if (typeof value === 'boolean') return t(value ? 'export_page.yes' : 'export_page.no');
  return String(value ?? '');
}

/** Whatever somebody wrote stands there as text, and as nothing else. */
const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

const style = `
:root { color-scheme: light dark; }
body { font: 1.05rem/1.6 system-ui, sans-serif; margin: 0; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
main { max-width: 42rem; margin: 0 auto; }
h1, h2 { line-height: 1.25; }
h2 { margin-top: 2.5rem; }
dl { border: 1px solid color-mix(in srgb, currentColor 25%, transparent); border-radius: .5rem; padding: .75rem 1rem; margin: .75rem 0; }
dt { font-size: .85rem; opacity: .8; }
dd { margin: 0 0 .5rem; }
.text { white-space: pre-wrap; }
img { max-width: 100%; height: auto; }
`;
