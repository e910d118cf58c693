import type { Imported } from '#modules/admin/index.server.ts';

/** What an import did, for whoever ran it. */
export function sayImported(path: string, done: Imported): string {
  const counts: [one: string, many: string, { added: number; known: number }][] = [
    ['member', 'members', done.members],
    ['programme', 'programmes', done.programmes],
    ['course', 'courses', done.courses],
    ['discussion', 'discussions', done.discussions],
    ['post', 'posts', done.posts],
  ];
  const list = (which: 'added' | 'known') =>
    counts
      .filter(([, , tally]) => tally[which] > 0)
      .map(([one, many, tally]) => amount(tally[which], one, many))
      .join(', ');
  const lines = [
    `Imported ${path} (source "${done.source}", ${done.side} side).`,
    `New: ${list('added') || 'nothing'}.`,
    `Known already: ${list('known') || 'nothing'}.`,
  ];
  if (done.completions > 0)
    lines.push(
      `${amount(done.completions, 'completion', 'completions')} granted for what was posted.`,
    );
  if (done.members.setApart > 0) lines.push(setApart(done.members.setApart));
  if (done.programmes.added > 0) lines.push(WHO_READS);
  return `${lines.join('\n')}\n`;
}

const amount = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const setApart = (count: number): string =>
  count === 1
    ? '1 new member has a name that nobody could join with here: it stays as it is, and signs nobody in.'
    : `${count} new members have names that nobody could join with here: they stay as they are, and sign nobody in.`;

const WHO_READS =
  'New programmes are open to members of their side who are signed in, and not to guests.';
