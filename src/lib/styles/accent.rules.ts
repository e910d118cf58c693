import { contrast, seen, shown, type Seen } from './color.rules.ts';

/** A colour by day, and by lamplight. */
type Two = readonly [day: string, lamplight: string];

/** What the accent stands on or lies behind; as in `tokens.css`. */
export const around = {
  paper: ['#fbf7f0', '#1b1815'],
  surface: ['#fffdf9', '#24201c'],
  sunken: ['#f3ece1', '#15120f'],
  'sage-wash': ['#e6f1eb', '#1d2d26'],
  ink: ['#2a2420', '#efe7db'],
  'ink-soft': ['#51483f', '#c6baab'],
} as const satisfies Record<string, Two>;

/** The tokens that are made of one colour. */
export const accentTokens = ['tea', 'tea-deep', 'tea-wash', 'found', 'on-tea'] as const;
export type Accent = Record<(typeof accentTokens)[number], Two>;

/** Text, as the design asks it of all: WCAG 2.2 AAA. An edge (3 to 1) is reached where text is. */
const TEXT = 7;

/** Text and what it stands on, wherever the accent is one of the two. */
const pairs: readonly [text: string, ground: string][] = [
  ...['paper', 'surface', 'sunken', 'sage-wash', 'tea-wash', 'found'].map(
    (ground) => ['tea', ground] as [string, string],
  ),
  ...['paper', 'surface', 'found'].map((ground) => ['tea-deep', ground] as [string, string]),
  ...['ink', 'ink-soft'].flatMap((text): [string, string][] => [
    [text, 'tea-wash'],
    [text, 'found'],
  ]),
  ['on-tea', 'tea'],
  ['on-tea', 'tea-deep'],
];

type Time = 0 | 1;
type Made = Record<(typeof accentTokens)[number], string>;

/** Of all pairs by day or by lamplight, the one that is read worst. */
function worst(made: Made, time: Time, among = pairs): number {
  const all = { ...made, ...Object.fromEntries(names.map((name) => [name, around[name][time]])) };
  const colour = (name: string) => (all as Record<string, string>)[name] ?? '#000000';
  return Math.min(...among.map(([text, ground]) => contrast(colour(text), colour(ground))));
}
const names = Object.keys(around) as (keyof typeof around)[];

/** A ground of that hue on which the softest ink can be read: from `light` on, further from the ink. */
function ground(of: Seen, { light, strong, step, time }: Step): string {
  const at = (lit: number) =>
    shown({ light: lit, strong: Math.min(of.strong, strong), hue: of.hue });
  let lit = light;
  while (lit < 1 && lit > 0 && contrast(around['ink-soft'][time], at(lit)) < TEXT) lit += step;
  return at(lit);
}
type Step = { light: number; strong: number; step: number; time: Time };

/** All that is made of a colour by day, whether or not it can be read. */
function byDay(hex: string): Made {
  const of = seen(hex);
  const { light, strong, hue } = of;
  const time = 0;
  return {
    tea: hex,
    // Under the hand it is darker; what is nearly black becomes lighter.
    'tea-deep': shown({
      light: light > 0.25 ? light - 0.07 : Math.max(0.3, light + 0.1),
      strong,
      hue,
    }),
    'tea-wash': ground(of, { light: 0.95, strong: 0.025, step: 0.005, time }),
    found: ground(of, { light: 0.925, strong: 0.045, step: 0.005, time }),
    'on-tea': shown({ light: 0.985, strong: Math.min(strong, 0.012), hue }),
  };
}

/** The same by lamplight: as dark as can be read. */
function byLamplight(hex: string): Made {
  const of = seen(hex);
  const like = (light: number, most: number) =>
    shown({ light, strong: Math.min(of.strong, most), hue: of.hue });
  const time = 1;
  const grounds = {
    'tea-wash': ground(of, { light: 0.28, strong: 0.03, step: -0.005, time }),
    found: ground(of, { light: 0.31, strong: 0.04, step: -0.005, time }),
    'on-tea': like(0.2, 0.03),
  };
  const made = (lit: number): Made => ({
    ...{ tea: like(lit, 0.13), 'tea-deep': like(lit + 0.05, 0.13) },
    ...grounds,
  });
  let lit = 0.78;
  while (lit < 1 && worst(made(lit), time) < TEXT) lit += 0.01;
  return made(lit);
}

/**
 * What becomes of a colour (`#rrggbb`) that somebody chose as the accent: the tokens by day and by lamplight, if
 * everything in it and on it can be read by tired eyes (7 to 1, WCAG 2.2 AAA for text); else the nearest that can: of the same
 * hue, as light as it may be. By lamplight one can always be found.
 */
export function accentOf(hex: string): { accent: Accent } | { nearest: string } {
  const day = byDay(hex);
  if (worst(day, 0) < TEXT) return { nearest: nearestTo(hex) };
  const lamplight = byLamplight(hex);
  const both = (name: (typeof accentTokens)[number]): Two => [day[name], lamplight[name]];
  return {
    accent: {
      ...{ tea: both('tea'), 'tea-deep': both('tea-deep'), 'tea-wash': both('tea-wash') },
      ...{ found: both('found'), 'on-tea': both('on-tea') },
    },
  };
}

function nearestTo(hex: string): string {
  const { light, ...rest } = seen(hex);
  for (let at = Math.min(light, 0.6); at > 0; at -= 0.005) {
    const nearest = shown({ ...rest, light: at });
    if (worst(byDay(nearest), 0) >= TEXT) return nearest;
  }
  return '#000000';
}

/** Where the style sheet of a colour is read; of another colour it has another address. */
export const accentPath = (hex: string): string => `/look.css?accent=${hex.slice(1)}`;

/** As a style sheet that goes before the tokens of the design, wherever it stands. */
export const cssOf = (accent: Accent): string =>
  `html:root{${accentTokens
    .map((name) => `--${name}:light-dark(${accent[name].join()})`)
    .join(';')}}\n`;
