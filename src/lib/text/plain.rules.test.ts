import { expect, test } from 'vitest';
import { plainOf } from './plain.rules.ts';

test.each([
  ['<p><strong>P</strong>ost <em>traumatic</em>, <s>he</s>llo.</p>', 'Post traumatic, hello.'],
  ['<p>P.T.S.D. and <strong>P</strong>.<strong>T</strong>.</p>', 'P.T.S.D. and P.T.'],
  [
    '<p>One <a href="https://a.example/x" rel="ugc">lin</a>k, <code>c</code>ode</p>',
    'One link, code',
  ],
  ['<p>Thanks <a href="/people/1">@<bdi>Ann</bdi></a>!</p>', 'Thanks @Ann!'],
  ['<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<p>line<br />\nline</p>', 'one two line line'],
  ['<p>C’est vrai !</p>', 'C’est vrai !'],
  ['<p>5 * 3 &lt; 20 &amp;&amp; &quot;yes&quot; it&#39;s</p>', '5 * 3 < 20 && "yes" it\'s'],
  ['<p>&amp;lt;b&amp;gt;</p>', '&lt;b&gt;'],
  ['<p>cut in a <a href="https://exa', 'cut in a'],
  ['<p>one \n two\tthree</p> <section>four</section>', 'one two three four'],
  ['', ''],
])('%s says: %s', (html, words) => {
  expect(plainOf(html)).toBe(words);
});
