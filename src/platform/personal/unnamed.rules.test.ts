import assert from 'node:assert/strict';
import { test } from 'vitest';
import { unnaming } from './unnamed.rules.ts';

const id = '6f1c1b7e-9a3c-4a53-9df2-0d6a7e0f3c11';
const ann = unnaming({ names: ['Ann', 'Ann & Co'], personaIds: [id] }, ['Ann Lee']);

test.each([
  ['Thank you @Ann, that helped.', 'Thank you @somebody, that helped.'],
  ['@ann @ANN', '@somebody @somebody'],
  ['@Anna is somebody else', '@Anna is somebody else'],
  ['@Ann Lee too', '@Ann Lee too'],
  ['@Ann Leeds is not her', '@somebody Leeds is not her'],
  ['me@Ann', 'me@Ann'],
  ['Ann without a sign stays: others’ words', 'Ann without a sign stays: others’ words'],
  ['@Ann  & Co', '@somebody'],
  ['谢谢@Ann', '谢谢@somebody'],
  ['＠Ann, as wide keyboards write it', '@somebody, as wide keyboards write it'],
])('%s', (text, expected) => assert.equal(ann.inText(text), expected));

const odo = unnaming({ names: ["Odo O'Neil", 'Ελένη', 'Κώστας'], personaIds: [] }, [
  'Odo O’Neil Lee',
  'Ελενη Λη',
]);

test.each([
  ['@Odo O’Neil, @odo o´neil', '@somebody, @somebody'],
  ['@Odo O‘Neil Lee is somebody else', '@Odo O‘Neil Lee is somebody else'],
  ['＠ΕΛΕΝΗ and @ελένη', '@somebody and @somebody'],
  ['@Ελένη Λη is somebody else', '@Ελένη Λη is somebody else'],
  ['@ΚΏΣΤΑΣ, @κωστας', '@somebody, @somebody'],
])('%s', (text, expected) => assert.equal(odo.inText(text), expected));

const others = unnaming({ names: ['José', 'Straße', 'Ann'], personaIds: [] }, ['José Luis']);

test.each([
  ['@Jose\u0301, taken apart', '@somebody, taken apart'],
  ['@jose\u0301  Luis is somebody else', '@jose\u0301  Luis is somebody else'],
  ['@STRASSE and @strasse', '@somebody and @somebody'],
  ['@Ａｎｎ, as wide keyboards write it', '@somebody, as wide keyboards write it'],
  ['@Jo\u00adsé with a seam', '@somebody with a seam'],
  ['@Ａｎｎa is somebody else', '@Ａｎｎa is somebody else'],
])('%s', (text, expected) => assert.equal(others.inText(text), expected));

test('of whom no name is known only the links go', () => {
  const linked = unnaming({ names: [], personaIds: [id] }, []);
  assert.equal(linked.inText('@Ann @'), '@Ann @');
  assert.equal(linked.inHtml(`<a href="/people/${id}">@Ann</a> @Ben`), '@somebody @Ben');
});

test('in what was made of it, links to her page go as well', () => {
  assert.equal(
    ann.inHtml(
      `<p><a class="mention" href="/people/${id}">@<bdi>Ann</bdi></a> and @Ann &amp; Co</p>`,
    ),
    '<p>@somebody and @somebody</p>',
  );
});
