/** Letters of a piece: as long as what is looked for is looked at. */
const MOST = 450;
/** Letters of a text that are looked at. */
const WHOLE = 10_000;

/** Long words in pieces of whole sentences, without what they quote: that was said by others. */
export function piecesOf(words: string): string[] {
  const own = words.slice(0, WHOLE).replace(/^[ \t]{0,3}>.*$/gm, '');
  const pieces: string[] = [];
  let piece = '';
  const sentences = own.split(/(?<=[.!?…])\s+|\n+/).filter((one) => one.trim() !== '');
  for (const sentence of sentences.flatMap(inLengths)) {
    if (piece !== '' && piece.length + sentence.length > MOST) {
      pieces.push(piece);
      piece = '';
    }
    piece += `${piece === '' ? '' : '\n'}${sentence}`;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

/** A sentence without end, cut between words; the pieces overlap, so that nothing is said across a cut. */
function inLengths(sentence: string): string[] {
  if (sentence.length <= MOST) return [sentence];
  const cut = sentence.lastIndexOf(' ', MOST);
  const end = cut > MOST / 2 ? cut : MOST;
  return [sentence.slice(0, end), ...inLengths(sentence.slice(end - 80))];
}
