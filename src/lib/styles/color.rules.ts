/** A colour by how light, how strong and of which hue it is, as eyes see it (OKLCH, after Björn Ottosson). */
export type Seen = { light: number; strong: number; hue: number };
type Three = readonly [number, number, number];

const channels = (hex: string): Three =>
  [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Three;
const linear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const encoded = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

/** Relative luminance as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [red, green, blue] = channels(hex).map(linear) as unknown as Three;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours (`#rrggbb`) as WCAG 2 defines it: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

export function seen(hex: string): Seen {
  const [red, green, blue] = channels(hex).map(linear) as unknown as Three;
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    light: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    ...{ strong: Math.hypot(a, b), hue: Math.atan2(b, a) },
  };
}

function shares({ light, strong, hue }: Seen): Three {
  const [a, b] = [strong * Math.cos(hue), strong * Math.sin(hue)];
  const l = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (light - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** The same as `#rrggbb`; where no screen shows one so strong, as strong as there is. */
export function shown(colour: Seen): string {
  const light = Math.min(1, Math.max(0, colour.light));
  const isThere = (strong: number) =>
    shares({ ...colour, light, strong }).every((one) => one > -0.0005 && one < 1.0005);
  let [least, most] = [0, colour.strong];
  if (isThere(most)) least = most;
  for (let halves = 0; least < most && halves < 12; halves += 1) {
    const between = (least + most) / 2;
    if (isThere(between)) least = between;
    else most = between;
  }
  const parts = shares({ ...colour, light, strong: least }).map((one) =>
    Math.round(255 * Math.min(1, Math.max(0, encoded(Math.max(0, one))))),
  );
  return `#${parts.map((one) => one.toString(16).padStart(2, '0')).join('')}`;
}
