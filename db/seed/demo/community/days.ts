import type { Moment } from '../types.ts';

/** One entry of the long thread; `to` is the index of the entry it replies to. */
export type Entry = {
  by: string;
  body: string;
  /** A day of the year, told as `05-31`, or days before now; replies after midnight are a day later. */
  day: { date: string } | { daysAgo: number };
  later: 0 | 1;
  at: Moment['at'];
  to?: number;
  hearts: readonly string[];
};

const DAY = /^# (?:(\d\d-\d\d)|-(\d+))$/;
const LINE = /^(>*) ?(\d\d:\d\d) (\w+) (.+?)(?: \+\+ ([\w ]+))?$/;

/**
 * A diary that many write in, one line an entry:
 *
 *     # 05-31                                  a day of any year, or `# -2`: two days ago
 *     07:12 marisol Words. ++ aoife jun        when, who, what, [whose hearts]
 *     > 07:50 aoife Words.                     a reply to the line above it with one > less
 */
export function diary(text: TemplateStringsArray): Entry[] {
  const entries: Entry[] = [];
  let day: Entry['day'] | undefined;
  let open: number[] = [];
  for (const line of text
    .join('')
    .split('\n')
    .filter((one) => one.trim() !== '')) {
    const [heading, date, daysAgo] = DAY.exec(line) ?? [];
    if (heading !== undefined) {
      day = date === undefined ? { daysAgo: Number(daysAgo) } : { date };
      open = [];
      continue;
    }
    const [whole, depth = '', at = '', by = '', body = '', hearts = ''] = LINE.exec(line) ?? [];
    if (whole === undefined || day === undefined) throw new Error(`Not understood: ${line}`);
    const to = depth === '' ? undefined : open[depth.length - 1];
    if (depth !== '' && to === undefined) throw new Error(`Nothing to reply to: ${line}`);
    const above = to === undefined ? undefined : entries[to];
    const later: Entry['later'] =
      above !== undefined && (above.later === 1 || at < above.at) ? 1 : 0;
    open = [...open.slice(0, depth.length), entries.length];
    const entry = {
      by,
      body,
      day,
      later,
      at: at as Moment['at'],
      hearts: hearts.split(' ').filter(Boolean),
    };
    entries.push(to === undefined ? entry : { ...entry, to });
  }
  return entries;
}
