/** What something costs of the processor, in milliseconds: the least of some rounds. */
function costOf(work: () => void): number {
  let least = Infinity;
  for (let round = 0; round < 5; round += 1) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** How much more eight times as much costs: about 8 where cost grows with length alone, 64 where it grows with its square. */
export function growth(piece: string, work: (text: string) => void): number {
  const small = piece.repeat(Math.ceil(10_000 / piece.length));
  work(small);
  const once = costOf(() => {
    for (let time = 0; time < 8; time += 1) work(small);
  });
  const large = small.repeat(8);
  return (8 * costOf(() => work(large))) / Math.max(once, 0.5);
}

/** What has made such programs slow: beginnings that never end. */
export const hostile: readonly string[] = [
  '+1 (',
  '+',
  '1',
  '1 ',
  '1-',
  '(1)',
  '12 ',
  '0770090014 ',
  'o0',
  'a',
  'a ',
  'a.',
  'a@',
  '@a',
  '@',
  'a.a@a.',
  'www.',
  'http://',
  'one two ',
  'double ',
  '12 a b c d ',
  'calle a ',
  'my insta is ',
  'insta ',
  'a at b dot ',
  ' at ',
  ' dot ',
  '#1234',
  'you ',
  'kill ',
  'i want to ',
  'f*',
  '"',
  '. ',
  '\n',
  ' ',
  'é',
  '\u200b',
  '😀',
  'free win $ ',
];
