import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#platform/root.ts';
import { password } from '#tests/matrix/fresh.ts';
import { pixel } from '#tests/matrix/pixel.ts';

/** What answers at an address: pages and files; what a form may be called there. */
export type Route = { path: string; actions: readonly string[]; posts: boolean };

/** Forms of pages with posts (`src/routes/posting.ts`). */
const shared = ['delete', 'give_back', 'heart', 'unheart', 'picture', 'preview', 'look'];

/** All routes, found from their files. */
export const routes: readonly Route[] = [
  ...new Set(
    globSync('src/routes/**/{+page.svelte,+page.server.ts,+server.ts}', { cwd: root }).map((file) =>
      file.split('/').slice(2, -1).join('/'),
    ),
  ),
]
  .sort()
  .map((folder) => {
    const text = ['+page.server.ts', '+server.ts']
      .flatMap((name) => globSync(join(root, 'src/routes', escaped(folder), name)))
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    const body = text.slice(text.indexOf('export const actions'));
    const names = [...body.matchAll(/(?:^ {2}|\{ )(?:async )?(\w+)[:(]/gm)].map(
      ([, name]) => name ?? '',
    );
    const more = /postActions/.test(text) ? shared : [];
    return { path: `/${folder}`, actions: [...names, ...more], posts: /\bPOST\b/.test(text) };
  });

function escaped(folder: string): string {
  return folder.replaceAll(/[[\]]/g, (one) => `[${one}]`);
}

export type Form = { action: string; fields: Record<string, unknown> };

const attributes = (tag: string): Record<string, string> =>
  Object.fromEntries(
    [...tag.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', said = '']) => [
      name,
      plain(said),
    ]),
  );

const plain = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/&#(?:x([\da-f]+)|(\d+));/gi, (_all, hex?: string, nr?: string) =>
      String.fromCodePoint(hex === undefined ? Number(nr) : Number.parseInt(hex, 16)),
    )
    .replaceAll('&amp;', '&');

/** The forms of a page that send something, filled in as somebody would. */
export function formsOf(html: string): Form[] {
  const forms = [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)];
  return forms.flatMap(([, head = '', inside = '']) => {
    const { method = '', action = '', id = '' } = attributes(head);
    if (method.toLowerCase() !== 'post') return [];
    const outside = id === '' ? [] : [...html.matchAll(/<\w+\b[^>]*\bform="[^"]*"[^>]*>/g)];
    const beside = outside.map(([tag]) => tag).filter((tag) => attributes(tag)['form'] === id);
    const fields = fieldsOf(inside + beside.join(''));
    const other = [...inside.matchAll(/\bformaction="([^"]*)"/g)].map(([, to = '']) => plain(to));
    return [action, ...other].map((to) => ({ action: to, fields }));
  });
}

function fieldsOf(html: string): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [, kind = '', head = '', text = ''] of html.matchAll(
    /<(input|textarea|select|button)\b([^>]*)>(?:([\s\S]*?)<\/(?:textarea|select)>)?/g,
  )) {
    const said = attributes(head);
    const name = said['name'] ?? '';
    if (name === '' || (said['type'] === 'radio' && name in fields)) continue;
    const options = kind === 'select' ? [...text.matchAll(/<option\b([^>]*)>/g)] : [];
    const chosen = options.map(([, option = '']) => attributes(option)['value']).at(-1);
    fields[name] = chosen || said['value'] || (kind === 'textarea' && plain(text)) || typed(said);
  }
  return fields;
}

/** As somebody would fill in an empty field. */
function typed({ type = 'text', name = '' }: Record<string, string>): unknown {
  if (type === 'password' || /password|current/i.test(name)) return password;
  if (type === 'file') return new File([Buffer.from(pixel, 'base64')], 'a.gif');
  return examples[type] ?? 'A few kind words.';
}

const examples: Record<string, string> = {
  number: '3',
  email: 'ann@example.org',
  date: '2026-12-24',
};

/** Fields as a body: a list becomes several of one name; what is no text is written as JSON. */
export function bodyOf(
  fields: Record<string, unknown>,
  asParts: boolean,
): FormData | URLSearchParams {
  const pairs = Object.entries(fields).flatMap(([name, given]) =>
    (Array.isArray(given) ? (given as unknown[]) : [given]).map((one) => [name, one] as const),
  );
  const form = asParts ? new FormData() : new URLSearchParams();
  for (const [name, one] of pairs)
    if (one instanceof File && form instanceof FormData) form.append(name, one);
    else form.append(name, typeof one === 'string' ? one : (JSON.stringify(one) ?? ''));
  return form;
}
