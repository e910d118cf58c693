import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { featuresOf } from '../model/features.rules.ts';
import { margin, type Model, written } from '../model/linear.rules.ts';
import { auroc } from '../model/measure.rules.ts';
import { chance, type Example, train } from '../model/train.rules.ts';
import { ordinaryLines, riskCases } from '../testing/risk.cases.ts';
import { readText } from '../text.rules.ts';
import { riskOf } from './risk.ts';

/*
 * Teaches the model of long posts anew:
 *   node src/modules/safety/server/screening/risk/teach.ts DATA
 * DATA is the directory of the files named in ../model/weights/RISK.md. The same data makes the same weights. The figures are
 * those of posts that a model did not see, in turns; what is written then learns from all.
 */

const OPTIONS = { bits: 18, cost: 0.5, yes: 2, rounds: 8 };
const FOLDS = 3;
type Row = Example & { text: string };

const linesOf = <One>(data: string, file: string): One[] =>
  readFileSync(join(data, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as One);

const row = (text: string, yes: boolean, weight = 1): Row => ({
  text,
  yes,
  weight,
  features: featuresOf(readText(text)),
});

/** Long texts of people who suffer without being in danger: several ordinary lines in a row. */
function ordinaryPosts(count: number): string[] {
  const next = chance(20_261_130);
  const lines = ordinaryLines.filter((one) => !one.isAside).map(({ text }) => text);
  return Array.from({ length: count }, () =>
    Array.from(
      { length: 2 + Math.floor(next() * 9) },
      () => lines[Math.floor(next() * lines.length)] ?? '',
    ).join(' '),
  );
}

function teach(data: string): void {
  const posts = linesOf<{ text: string; label: number }>(data, 'risk.suicidemoji.train.jsonl').map(
    ({ text, label }) => row(text, label === 1),
  );
  const comforting = linesOf<{ label: string; posts: string[] }>(
    data,
    'risk.cssrs_users.train.jsonl',
  )
    .filter(({ label }) => label === 'supportive')
    .flatMap((user) => user.posts)
    .filter((text) => text.length > 60)
    .map((text) => row(text, false, 0.3));
  const ours = [
    ...ordinaryPosts(500).map((text) => row(text, false, 1)),
    ...riskCases
      .filter((one) => !one.isAside && one.of !== 'other')
      .map((one) => row(one.text, one.is !== 'none', 0.5)),
  ];
  const rest = [...comforting, ...ours];
  const seen = Array.from({ length: FOLDS }, (_, fold) => {
    const model = train([...posts.filter((_post, at) => at % FOLDS !== fold), ...rest], OPTIONS);
    return posts.filter((_post, at) => at % FOLDS === fold).map((one) => judged(one, model));
  }).flat();
  const share = (yes: boolean) => {
    const some = seen.filter((one) => one.yes === yes);
    return (some.filter(({ isFlagged }) => isFlagged).length / some.length).toFixed(4);
  };
  process.stdout.write(
    `posts, seen in turns: AUROC ${auroc(seen).toFixed(4)}, recall ${share(true)}, others flagged ${share(false)}\n`,
  );
  const file = new URL('../model/weights/risk.bin', import.meta.url);
  writeFileSync(file, written(train([...posts, ...rest], OPTIONS)));
}

function judged({ text, yes, features }: Row, model: Model) {
  const read = readText(text);
  return {
    yes,
    score: margin(model, features),
    isFlagged: riskOf(read, {}, { model, features }).level !== 'none',
  };
}

const [data] = process.argv.slice(2);
if (data === undefined) {
  process.stderr.write('Where is the data? teach.ts DIRECTORY\n');
  process.exitCode = 2;
} else teach(data);
