import type { Imported } from '#modules/admin/index.server.ts';

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
  return `${lines.join('\n')}\n`;
}

const amount = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const setApart = (count: number): string =>
  count === 1
    ? '1 new member has a name that nobody could join with here: it stays as it is, and signs nobody in.'
    : `${count} new members have names that nobody could join with here: they stay as they are, and sign nobody in.`;

const WHO_READS =
  'New programmes are open to members of their side who are signed in, and not to guests.';
