/** What each thing weighs that is a sign only beside others. */
const weights: Readonly<Record<string, number>> = {
  'can-not-go-on': 1,
  'no-way-out': 1,
  'no-point': 0.8,
  'giving-up': 0.8,
  'pain-to-stop': 0.9,
  burden: 0.8,
  worthless: 0.6,
  unloved: 0.6,
  sorry: 0.6,
  goodbye: 0.9,
  place: 0.9,
  height: 0.8,
  'give-away': 1.1,
  'no-need': 1.1,
  means: 0.9,
  'dark-word': 0.6,
  blood: 0.6,
};
/** One of these is among them, or somebody is only sad. */
const DARK: ReadonlySet<string> = new Set([
  'goodbye',
  'no-need',
  'place',
  'means',
  'dark-word',
  'blood',
]);

/** Several together are a sign from here on. */
export const ENOUGH = 2.2;

/** What all of them weigh together, each once. */
export const weightOf = (names: ReadonlySet<string>): number =>
  [...names].reduce((sum, name) => sum + (weights[name] ?? 0), 0);

export const areDark = (names: ReadonlySet<string>): boolean =>
  [...names].some((name) => DARK.has(name));
