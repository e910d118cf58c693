import { strToU8, zipSync, type Zippable } from 'fflate';
import { translator } from '#lib/text/index.ts';
import type { Exported } from '#platform/personal/personal.ts';
import { archivePage, type About } from './archive-page.ts';

/**
 * One zip: a page to read, the same as data, the pictures, and every text as Markdown. Made in memory:
 * what one person wrote is small, and their pictures were made small when they came.
 */
export function archiveOf(parts: readonly Exported[], about: About): Uint8Array {
  const sections = parts.flatMap((part) => part.sections);
  const files = parts.flatMap((part) => part.files ?? []);
  const t = translator(about.locale);
  const data = {
    community: about.community,
    name: about.name,
    madeAt: about.at,
    ...Object.fromEntries(sections.map(({ key, rows }) => [key, rows])),
  };
  const zipped: Zippable = {
    'index.html': strToU8(archivePage(sections, files, about, t)),
    'data.json': strToU8(JSON.stringify(data, null, 2)),
  };
  for (const { path, content } of files) {
    const isText = typeof content === 'string';
    // Pictures are packed already.
    zipped[path] = [isText ? strToU8(content) : content, { level: isText ? 6 : 0 }];
  }
  return zipSync(zipped, { level: 6, mtime: about.at });
}
