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
  ready: 1.2,
  'no-return': 1,
  done: 0.9,
  undecided: 0.9,
  waiting: 1.1,
  'no-need': 1.1,
  means: 0.9,
  'dark-word': 0.6,
  'death-word': 0.6,
  blood: 0.6,
};
/** One of these is among them, or somebody is only sad. */
const DARK: ReadonlySet<string> = new Set(['dark-word', 'death-word', 'blood']);
/** Beside one of these less is enough. */
const DARKER: ReadonlySet<string> = new Set([
  'goodbye',
  'no-need',
  'waiting',
  'place',
  'height',
  'means',
]);

/** What all of them weigh together, each once. */
const weightOf = (names: ReadonlySet<string>): number =>
  [...names].reduce((sum, name) => sum + (weights[name] ?? 0), 0);

/** Whether several together are a sign, none of which is one alone. */
export function areSign(names: ReadonlySet<string>): boolean {
  const weight = weightOf(names);
  const has = (some: ReadonlySet<string>) => [...names].some((name) => some.has(name));
  return (weight >= 1.75 && has(DARKER)) || (weight >= 2.2 && has(DARK));
}
