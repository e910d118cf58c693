import { expect, test } from 'vitest';
import { readTeaching, type ShownFile } from './teaching.ts';

const [tea, talk, notes, spoken] = [
  '6f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b',
  '7f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b',
  '8f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b',
  '9f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b',
];
const files = new Map<string, ShownFile>([
  [tea, { kind: 'picture', width: 640, height: 480 }],
  [talk, { kind: 'video' }],
  [notes, { kind: 'document' }],
  [spoken, { kind: 'captions' }],
]);
const shown = (text: string) => readTeaching(text).html(files);

test('a table has headings of its columns, scrolls by itself, and is named by its headings', () => {
  const html = shown('| Tea | Minutes |\n| --- | ---: |\n| green | **2** |\n| black | 4 |');
  expect(html).toContain(
    '<div class="wide" role="group" tabindex="0" aria-label="Tea, Minutes"><table>',
  );
  expect(html).toContain('<th scope="col" dir="auto">Tea</th>');
  expect(html).toContain('<th scope="col" class="at-end" dir="auto">Minutes</th>');
  expect(html).toContain('<td class="at-end" dir="auto"><strong>2</strong></td>');
});

test('a table that is too wide or too long stays as it was typed, and costs nothing', () => {
  const wide = `${'|a'.repeat(40)}|\n${'|-'.repeat(40)}|\n${'|b'.repeat(40)}|`;
  expect(shown(wide)).not.toContain('<table');
  expect(shown(wide)).toContain('|a|a');
  const began = performance.now();
  const long = shown(`|a|b|\n|-|-|\n${'a\n'.repeat(19_000)}`);
  expect(long).not.toContain('<table');
  const many = shown('|a|b|c|d|e|f|g|h|i|j\n|-|-|-|-|-|-|-|-|-|-\na\n\n'.repeat(700));
  const cells = many.match(/<t[hd]/g)?.length;
  expect(cells, 'many small ones have as many cells as a large one').toBeLessThan(4_000);
  expect(performance.now() - began).toBeLessThan(3_000);
});

test('short rows of many tables cost nothing either, to show and to look for files in', () => {
  const table = `${'|a'.repeat(12)}|\n${'|-'.repeat(12)}|\n${'a\n'.repeat(290)}\n`;
  const text = table.repeat(Math.floor(39_000 / table.length));
  const began = performance.now();
  expect(readTeaching(text).files).toEqual([]);
  const html = shown(text);
  expect(html.match(/<table/g), 'the first is as large as all may be').toHaveLength(1);
  expect(html.match(/<td/g)?.length).toBeLessThan(4_000);
  expect(performance.now() - began).toBeLessThan(1_500);
});

test('a line under a title makes no table of what follows', () => {
  expect(shown(`Tea\n---\n${'a\n'.repeat(400)}`)).toContain('<hr />');
});

test('headings and cells bring no HTML of the writer', () => {
  const html = shown('| "><script>alert(1)</script> |\n| --- |\n| <img src=x onerror=alert(1)> |');
  expect(html).not.toMatch(/<script|<img/);
  expect(html).toContain('aria-label="&quot;&gt;&lt;script');
});

test('a picture and a film of ours are shown with their words, a file is led to', () => {
  expect(shown(`![A pot of tea](/files/${tea})`)).toContain(
    `<a href="/files/${tea}" dir="auto" rel="nofollow noopener noreferrer ugc"><img src="/files/${tea}" alt="A pot of tea" width="640" height="480" loading="lazy" decoding="async" /></a>`,
  );
  expect(shown(`![How to "pour"](/files/${talk})`)).toContain(
    `<video src="/files/${talk}" controls preload="metadata" aria-label="How to &quot;pour&quot;"></video>`,
  );
  expect(shown(`[Notes (PDF)](/files/${notes})`)).toContain(`<a href="/files/${notes}"`);
});

test('captions that are linked behind a film are its own, and no other’s', () => {
  const html = shown(
    `![One](/files/${talk})\n\n![Two](/files/${talk})\n\n[Captions](/files/${spoken})`,
  );
  expect(html.match(/<track/g)).toHaveLength(1);
  expect(html).toMatch(
    new RegExp(`aria-label="Two"><track kind="captions" src="/files/${spoken}"`),
  );
});

test.each([
  ['from elsewhere', 'https://evil.example/film.mp4'],
  ['of somebody else', '/files/00000000-5b6d-4e7f-8a9b-0c1d2e3f4a5b'],
  ['of a post', `/images/${tea}`],
  ['by script', 'javascript:alert(1)'],
  ['with more behind it', `/files/${tea}?x=1`],
])('nothing %s is loaded; its words remain', (_how, address) => {
  const html = shown(`![the words](${address})`);
  expect(html).not.toMatch(/<img|<video|<audio|<track/);
  expect(html).toContain('the words');
});

test('the ids are those that would be shown or led to, none in code', () => {
  const text = `![a](/files/${tea}) [b](/files/${notes})\n\n\`[c](/files/${talk})\`\n\n|x|\n|-|\n|[d](/files/${spoken})|`;
  expect(readTeaching(text).files).toEqual([tea, notes, spoken]);
});
