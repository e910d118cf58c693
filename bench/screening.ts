import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { screenText } from '#modules/safety/screening.index.server.ts';
import { root } from '#platform/root.ts';
import { median, within, type Figure } from './figures.ts';

/** As people write to each other; every fifth holds something that a detector looks at closer. */
const lines = [
  'I don’t know what to do any more, my sister keeps saying that I should call her but I can’t',
  'Thank you for telling us. What would help you right now?',
  'ok',
  'I slept four hours again and then I sat in the kitchen until it was light, thinking of all the things that I did not say to him.',
  'you can reach me on 07700 900 142 or @quiet_fox on snap, I am awake until 2',
  'Hoy no gasté nada y me siento orgullosa, aunque mañana hay que pagar el alquiler.',
  'does it get easier after the first month? I made soup, which is more than yesterday',
  'He called me a worthless idiot in front of everyone and nobody said a word',
  'We won 3-2 on 12/03/2024 and I felt nothing',
  'WINNER! Claim your free prize now, text WIN to 80000, 1.50 a message',
];
const ROUNDS = 300;
const LONG = 50_000;
const MB = (value: number) => `${value.toFixed(2)} MB`;
const ms = (value: number) => `${value.toFixed(value < 10 ? 3 : 0)} ms`;

function costOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What all detectors together cost for a line and for the longest text, hostile ones too; no place is needed. */
export function measureScreening(): Promise<Figure[]> {
  const all = () => lines.forEach((line) => screenText(line));
  for (let round = 0; round < ROUNDS; round += 1) all();
  const line = median(
    Array.from(
      { length: 9 },
      () =>
        costOf(() => {
          for (let round = 0; round < ROUNDS / 10; round += 1) all();
        }) /
        ((ROUNDS / 10) * lines.length),
    ),
  );
  const long = (piece: string) => {
    const text = `${piece} `.repeat(LONG).slice(0, LONG);
    screenText(text);
    return median(Array.from({ length: 5 }, () => costOf(() => screenText(text))));
  };
  const folder = join(root, 'src/modules/safety/server/screening');
  const weights = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.bin'))
    .reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  return Promise.resolve([
    within('screening a line, all detectors', [null, line], 0.5, ms),
    within('screening a text of 50,000 signs', [null, long(lines.join('. '))], 50, ms),
    within('the same, of `+1 (` alone', [null, long('+1 (')], 50, ms),
    within('the same, of `you are so ` alone', [null, long('you are so')], 100, ms),
    within('weights of all detectors', [null, weights / 1e6], 2, MB),
  ]);
}
