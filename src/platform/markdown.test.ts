import { expect, test } from 'vitest';
import { picturesIn, renderMarkdown } from './markdown.ts';

const tea = '6f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b';
const cat = '7f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b';
const pictures = new Map([
  [tea, { width: 640, height: 480, moves: false }],
  [cat, { width: 200, height: 100, moves: true }],
]);

test('a picture of ours is shown with its words and size, and leads to itself', () => {
  expect(renderMarkdown(`![A pot of tea](/images/${tea})`, pictures)).toBe(
    `<p dir="auto"><a href="/images/${tea}" dir="auto" rel="nofollow noopener noreferrer ugc"><img src="/images/${tea}" alt="A pot of tea" width="640" height="480" loading="lazy" decoding="async" /></a></p>`,
  );
});

test('one that moves stands still for whoever asked that nothing moves', () => {
  const html = renderMarkdown(`![My cat](/images/${cat})`, pictures);
  expect(html).toContain(
    `<source media="(prefers-reduced-motion: reduce)" srcset="/images/${cat}?still=1" />`,
  );
});

test.each([
  ['from elsewhere', 'https://evil.example/pixel.gif'],
  ['without a scheme', '//evil.example/pixel.gif'],
  ['as data', 'data:image/svg+xml;base64,PHN2Zz4='],
  ['by script', 'javascript:alert(1)'],
  ['of somebody else', '/images/00000000-5b6d-4e7f-8a9b-0c1d2e3f4a5b'],
  ['by a way round', `/images/../images/${tea}`],
  ['with more behind it', `/images/${tea}?x=1`],
  ['of our own site by its full address', `https://here.example/images/${tea}`],
])('a picture %s is never loaded; its words remain', (_how, address) => {
  const html = renderMarkdown(`before ![the words](${address}) after`, pictures);
  expect(html).not.toMatch(/<img|<source/);
  expect(html).toContain('the words');
});

test('words of a picture cannot break out of it', () => {
  const html = renderMarkdown(`!["><script>alert(1)</script> *x*](/images/${tea})`, pictures);
  expect(html).toContain('alt="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; x"');
  expect(html).not.toContain('<script');
});

test('a picture within a link keeps that link; HTML of the writer shows nothing', () => {
  const linked = renderMarkdown(`[![tea](/images/${tea})](https://tea.example)`, pictures);
  expect(linked.match(/<a /g)).toHaveLength(1);
  expect(renderMarkdown(`<img src="/images/${tea}">`, pictures)).not.toContain('<img');
});

test('where no pictures are given nothing is shown, as in texts that have none', () => {
  expect(renderMarkdown(`![tea](/images/${tea})`)).not.toContain('<img');
});

test('the ids are those that would be shown: each once, none in code, none from elsewhere', () => {
  const text = [
    `![a](/images/${tea}) and again ![b](/images/${tea})`,
    `> - ![c](/images/${cat})`,
    `\`![d](/images/00000000-0000-4000-8000-000000000000)\``,
    `![e](https://evil.example/images/00000000-0000-4000-8000-000000000001)`,
  ].join('\n\n');
  expect(picturesIn(text)).toEqual([tea, cat]);
});
