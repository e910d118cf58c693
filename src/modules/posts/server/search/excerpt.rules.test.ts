import assert from 'node:assert/strict';
import { test } from 'vitest';
import { piecesOf, searched } from './excerpt.rules.ts';

const excerpt = (text: string, lexemes: readonly string[], forms: Record<string, string> = {}) =>
  piecesOf(searched(text, lexemes), ({ key, word }) =>
    lexemes.find((one) => one === key || one === forms[word]),
  );
const said = (pieces: ReturnType<typeof piecesOf>) =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
const filler = 'and so it went on for a while, '.repeat(20);

test('of a long text the part is shown in which most of the different words stand', () => {
  const text = `${filler}tea ${filler}tea and toast, tea ${filler}tea tea tea ${filler}`;
  assert.match(said(excerpt(text, ['tea', 'toast'])), /^\[tea\] and \[toast\], \[tea\] and so/);
  assert.match(said(excerpt(text, ['tea'])), /^\[tea\] \[tea\] \[tea\] and so/);
  const apart = `tea, and then some toast ${filler}tea toast ${filler}`;
  assert.match(said(excerpt(apart, ['tea', 'toast'])), /^\[tea\] \[toast\] and so/);
});

test('a hit late in a long text is shown, with what stands before it when nothing follows', () => {
  const late = said(excerpt(`${filler.repeat(32)}tea.`, ['tea']));
  assert.match(late, /^\w.* \[tea\]\.$/);
  assert.ok(late.length > 150 && late.length < 260, late);
});

test('without a hit a text is shown from its beginning, cut between words', () => {
  const [only, ...more] = excerpt(filler, []);
  assert.deepEqual([only?.hit, more], [false, []]);
  assert.ok(filler.startsWith(`${only?.text} `));
  assert.deepEqual(excerpt('', ['tea']), []);
});

test('accents, joined or apart, and other scripts', () => {
  for (const text of ['Mi canción.', 'Mi canción.'.normalize('NFD'), 'MI CANCIÓN.'])
    assert.equal(said(excerpt(text, ['cancion'])).toLowerCase(), 'mi [canción].');
  assert.equal(said(excerpt('🫖 שלום, אבג 🫖', ['שלום'])), '🫖 [שלום], אבג 🫖');
  assert.equal(said(excerpt('xtea tea9 tea_tea', ['tea'])), 'xtea tea9 [tea]_[tea]');
  assert.equal(said(excerpt('我家在上海东边', ['上海'])), '我家在[上海]东边');
  assert.equal(said(excerpt('我家在上海东边', ['上海', '海东'])), '我家在[上海东]边');
  assert.equal(said(excerpt('a.org, 3.14', ['org', '14', '([*+'])), 'a.[org], 3.[14]');
  assert.equal(
    said(excerpt('“didn’t” and self-harm', ['didnt', 'selfharm'])),
    '“[didn’t]” and [self-harm]',
  );
  assert.equal(said(excerpt('Lying is a lie.', ['lie'], { lying: 'lie' })), '[Lying] is a [lie].');
});

test('a wall of letters is cut, and no letter in two', () => {
  for (const wall of ['🫖'.repeat(999), `x${'🫖'.repeat(999)}`, `tea ${'🫖'.repeat(999)}`])
    assert.ok(said(excerpt(wall, ['tea'])).isWellFormed());
});
