import { translator } from '#lib/text/index.ts';
import type { Imported } from '#modules/admin/index.server.ts';
import type { ImportGoes, ImportRow, ImportView } from '#modules/admin/imports.contract.ts';

/** What an import did, for whoever ran it. */
export function sayImported(path: string, done: Imported): string {
  const counts = ['member', 'programme', 'course', 'discussion', 'post'] as const;
  const list = (which: 'added' | 'known') =>
    counts
      .filter((one) => done[`${one}s`][which] > 0)
      .map((one) => amount(done[`${one}s`][which], one))
      .join(', ');
  const lines = [
    `Imported ${path} (source "${done.source}", ${done.side} side).`,
    `New: ${list('added') || 'nothing'}.`,
    `Known already: ${list('known') || 'nothing'}.`,
  ];
  if (done.completions > 0)
    lines.push(`${amount(done.completions, 'completion')} granted for what was posted.`);
  if (done.members.setApart > 0) lines.push(setApart(done.members.setApart));
  if (done.programmes.added > 0) lines.push(WHO_READS);
  if (done.id !== null) lines.push(`Taken back by: samovar import --undo ${done.id}`);
  return `${lines.join('\n')}\n`;
}

const amount = (count: number, one: string): string =>
  `${count} ${count === 1 ? one : one.replace(/^\w+/, '$&s')}`;

const setApart = (count: number): string =>
  count === 1
    ? '1 new member has a name that nobody could join with here: it stays as it is, and signs nobody in.'
    : `${count} new members have names that nobody could join with here: they stay as they are, and sign nobody in.`;

const WHO_READS =
  'New programmes are open to members of their side who are signed in, and not to guests.';

const sorts = [
  ...(['members', 'programmes', 'courses', 'discussions', 'posts', 'completions'] as const),
  ...(['links', 'hearts', 'bookmarks'] as const),
];

/** How many of what, and nothing of what there is none of. */
export const sayAmounts = (counts: Partial<ImportGoes>): string =>
  sorts.flatMap((sort) => (counts[sort] ? amount(counts[sort], named(sort)) : [])).join(', ') ||
  'nothing';

const named = (sort: (typeof sorts)[number]): string =>
  sort === 'links' ? 'link to claim an account' : sort.slice(0, -1);

const at = (moment: Date): string => `${moment.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** An import in some lines; the id stands first, to be named. */
export const sayImport = (one: ImportRow): string =>
  [
    `${one.id}  ${at(one.at)}  ${one.fileName} (source "${one.source}", ${one.side} side)`,
    `  Added: ${sayAmounts(one.counts)}.`,
    ...(one.takenBackAt === null
      ? []
      : [`  Taken back ${at(one.takenBackAt)} by ${one.takenBackBy ?? 'the command line'}.`]),
    '',
  ].join('\n');

/** The same, and what is against taking it back. */
export const sayStanding = (one: ImportView): string =>
  `${sayImport(one)}  ${one.can.takeBack === true ? 'It can be taken back.' : whyNot(one)}\n`;

/** Why it cannot be taken back, in one line. */
export function whyNot({ against, can }: ImportView): string {
  const t = translator('en');
  if (against.length === 0) return t.why(String(can.takeBack));
  const reasons = against.map(({ why, count }) => t(`imports.against_${why}`, { count }));
  return `It stays: ${reasons.join(' ')}`;
}
