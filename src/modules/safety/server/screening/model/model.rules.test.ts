import { describe, expect, test } from 'vitest';
import { readText } from '../text.rules.ts';
import { featuresOf } from './features.rules.ts';
import { probability, readModel, written, margin } from './linear.rules.ts';
import { auroc, counted, isKeptAside } from './measure.rules.ts';
import { calibrated, train } from './train.rules.ts';

const kind = [
  'what a lovely garden',
  'the lovely roses bloom',
  'roses and tulips',
  'a garden of tulips',
];
const loud = [
  'engines roar at night',
  'the loud engines',
  'roaring trucks at night',
  'loud trucks',
];
const features = (text: string) => featuresOf(readText(text));
const examples = [
  ...kind.map((text) => ({ features: features(text), yes: false })),
  ...loud.map((text) => ({ features: features(text), yes: true })),
];
const taught = () => {
  const model = train(examples, { bits: 12, rounds: 20 });
  return calibrated(
    model,
    examples.map((one) => ({ margin: margin(model, one.features), yes: one.yes })),
  );
};

describe('a model', () => {
  test('tells apart what it was taught, and what is like it', () => {
    const model = taught();
    expect(probability(model, features('a loud engine'))).toBeGreaterThan(0.5);
    expect(probability(model, features('tulips in my garden'))).toBeLessThan(0.5);
  });
  test('is the same to the byte each time, and as it is written it is read', () => {
    const bytes = written(taught());
    expect(bytes).toEqual(written(taught()));
    expect(readModel(bytes)).toEqual(taught());
  });
  test('is refused when its file is broken', () => {
    const bytes = written(taught());
    expect(() => readModel(bytes.slice(0, 99))).toThrow('no file of weights');
    expect(() => readModel(new Uint8Array(9))).toThrow('no file of weights');
    expect(() => readModel(bytes.map((one, at) => (at === 0 ? 0 : one)))).toThrow();
  });
  test('has nothing to say of nothing', () => {
    expect(probability(taught(), features(''))).toBeLessThan(1);
  });
});

test('numbers are one number, and what is too long stands for itself by its beginning', () => {
  expect(features('call 0123').words).toEqual(features('call 9876').words);
  expect(features('a '.repeat(9).replaceAll(' ', ', ').repeat(9000)).words.length).toBeLessThan(
    25_000,
  );
});

test('measures are those of the books', () => {
  const judged = [
    { score: 0.9, yes: true },
    { score: 0.8, yes: false },
    { score: 0.7, yes: true },
    { score: 0.1, yes: false },
  ];
  expect(auroc(judged)).toBe(0.75);
  expect(auroc(judged.map((one) => ({ ...one, score: 1 })))).toBe(0.5);
  const made = counted(judged, 0.5);
  expect(made).toMatchObject({ hits: 2, wrong: 1, missed: 0, rest: 1, recall: 1 });
  expect(made.f1).toBeCloseTo(0.8);
  expect(made.macro).toBeCloseTo((0.8 + 2 / 3) / 2);
  const aside = kind.concat(loud).filter((text) => isKeptAside(text, 4));
  expect(aside.length).toBeLessThan(8);
});
