import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruledAbuse } from '../abuse/abuse.rules.ts';
import { signsOf as signsOfAbuse } from '../abuse/signs.rules.ts';
import { signsOf as signsOfSpam } from '../spam/signs.rules.ts';
import { ruledSpam } from '../spam/spam.rules.ts';
import { abuseCases } from '../testing/abuse.cases.ts';
import { contactCases } from '../testing/contact.cases.ts';
import { ordinary } from '../testing/ordinary.cases.ts';
import { spamCases } from '../testing/spam.cases.ts';
import { casesOf, type Suite } from '../testing/suite.ts';
import { type Read, readText } from '../text.rules.ts';
import { ABUSE_FROM, decided } from '../abuse/weigh.rules.ts';
import { SPAM_FROM, weighed as weighedSpam } from '../spam/weigh.rules.ts';
import { type Features, featuresOf, runsOf } from './features.rules.ts';
import { margin, written } from './linear.rules.ts';
import { auroc, counted, isKeptAside, type Judged } from './measure.rules.ts';
import { learnt, mixed } from './mix.rules.ts';
import { type Options, train } from './train.rules.ts';

/*
 * Teaches the models of abuse and spam anew:
 *   node src/modules/safety/server/screening/model/teach.ts DATA
 * DATA is the directory of the files named in weights/NOTICE.md. The same data makes the same weights. Figures are those of
 * a fifth that is kept aside; what is written then learns from all.
 */

type Subject = {
  name: string;
  file: string;
  suite: Suite;
  /** What another detector looks for, and this one does not. */
  others: Suite;
  by: 'f1' | 'macro';
  options: Options;
  features(read: Read): Features;
  signs(read: Read): number[];
  /** As shipped: what becomes of the model's word beside that of the rules, and from where on it is found. */
  weighed(mixed: number, read: Read): number;
  from: number;
};

const subjects: readonly Subject[] = [
  {
    ...{ name: 'abuse', file: 'abuse.convabuse.train.jsonl', suite: abuseCases, by: 'macro' },
    others: {},
    options: { bits: 17, cost: 0.1, yes: 1.5, rounds: 12 },
    features: featuresOf,
    signs: (read) => signsOfAbuse(read, ruledAbuse(read)),
    weighed: (mixed, read) => decided(mixed, ruledAbuse(read), read),
    from: ABUSE_FROM,
  },
  {
    ...{ name: 'spam', file: 'spam.sms.train.jsonl', suite: spamCases, by: 'f1' },
    others: contactCases,
    options: { bits: 17, cost: 2, yes: 2, rounds: 12 },
    features: (read) => runsOf(read, featuresOf(read)),
    signs: (read) => signsOfSpam(read, ruledSpam(read)),
    weighed: (mixed, read) => weighedSpam(mixed, ruledSpam(read), read),
    from: SPAM_FROM,
  },
];

/** How much one of our own sentences counts beside one of the data. */
const OURS = 3;
const FOLDS = 5;

type Row = {
  read: Read;
  plain: string;
  yes: boolean;
  weight: number;
  isOurs: boolean;
  features: Features;
  signs: number[];
};

function teach(subject: Subject, data: string): void {
  const rows = rowsOf(subject, data);
  const isAside = (row: Row) => !row.isOurs && isKeptAside(row.plain, FOLDS);
  const trial = made(
    rows.filter((row) => !isAside(row)),
    subject,
  );
  const aside = rows.filter(isAside).map(({ features, signs, yes, read }) => {
    const score = mixed(trial.mix, margin(trial.model, features), signs);
    return { score, decided: subject.weighed(score, read), yes };
  });
  const { name, by, from } = subject;
  say(`${name}, seen in turns`, trial.seen, by, from);
  say(`${name}, kept aside`, aside, by, from);
  const { model, mix } = made(rows, subject);
  const folder = new URL('./weights/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`${subject.name}.bin`, folder), written(model));
  writeFileSync(new URL(`${subject.name}.json`, folder), `${JSON.stringify(mix)}\n`);
}

function rowsOf({ file, suite, others, features, signs }: Subject, data: string): Row[] {
  const row = (text: string, yes: boolean, isOurs: boolean, weight = 1): Row => {
    const read = readText(text);
    return {
      read,
      plain: read.plain,
      yes,
      weight,
      isOurs,
      features: features(read),
      signs: signs(read),
    };
  };
  const theirs = readFileSync(join(data, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { text: string; label: number })
    .map(({ text, label }) => row(text, label === 1, false));
  const taught = (some: Suite, weight: number, yes?: false) =>
    casesOf(some)
      .filter(({ isAside }) => !isAside)
      .map((one) => row(one.text, yes ?? one.yes, true, weight));
  return [
    ...theirs,
    ...taught({ ...suite, ordinary: { yes: '', no: ordinary.join('\n') } }, OURS),
    ...taught(others, 1, false),
  ];
}

/** A model of all rows, and a mix of what models that did not see a row said of it. */
function made(rows: readonly Row[], { options, weighed }: Subject) {
  const seen = Array.from({ length: FOLDS }, (_, fold) => {
    const isOut = (row: Row) => foldOf(row.plain) === fold;
    const model = train(
      rows.filter((row) => !isOut(row)),
      options,
    );
    return rows.filter(isOut).map((row) => ({ ...row, margin: margin(model, row.features) }));
  }).flat();
  const mix = learnt(seen);
  const judged = seen
    .filter(({ isOurs }) => !isOurs)
    .map(({ margin: distance, signs, read, yes }) => {
      const score = mixed(mix, distance, signs);
      return { score, decided: weighed(score, read), yes };
    });
  return { model: train(rows, options), mix, seen: judged };
}

const foldOf = (plain: string): number =>
  [1, 2, 3, 4].find((salt) => isKeptAside(`${salt} ${plain}`, FOLDS + 1 - salt)) ?? 0;

type Decided = Judged & { decided: number };

function say(
  what: string,
  judged: readonly Decided[],
  by: 'f1' | 'macro',
  threshold: number,
): void {
  const at = counted(
    judged.map(({ decided: score, yes }) => ({ score, yes })),
    threshold,
  );
  const figures = [auroc(judged), at[by], at.precision, at.recall].map((one) => one.toFixed(4));
  process.stdout.write(
    `${what} (${judged.length}): AUROC ${figures[0]}, ${by} ${figures[1]} at ${threshold}, precision ${figures[2]}, recall ${figures[3]}\n`,
  );
}

const [data] = process.argv.slice(2);
if (data === undefined) {
  process.stderr.write('Where is the data? teach.ts DIRECTORY\n');
  process.exitCode = 2;
} else for (const subject of subjects) teach(subject, data);
