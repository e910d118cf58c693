import type { RuleView } from '../../authoring.contract.ts';
import type { RuleChange } from '../../rules.contract.ts';

const numbers = {
  repliesToPeers: 'replies',
  minWords: 'min_words',
  minReplyWords: 'min_reply_words',
} as const;
const switches = { requiresAnswer: 'answer', folded: 'folded' } as const;

/** What one rule asks otherwise than another, thing by thing, in the order in which it is asked. */
export const changesBetween = (before: RuleView, now: RuleView): RuleChange[] => [
  ...questionsBetween(before.questions, now.questions),
  ...keysOf(switches).flatMap((key): RuleChange[] =>
    before[key] === now[key] ? [] : [{ what: switches[key], now: now[key] }],
  ),
  ...keysOf(numbers).flatMap((key): RuleChange[] =>
    before[key] === now[key] ? [] : [{ what: numbers[key], was: before[key], now: now[key] }],
  ),
];

/** A question that is gone and one that came are one that changed, as far as there are as many. */
function questionsBetween(before: readonly string[], now: readonly string[]): RuleChange[] {
  const gone = before.filter((one) => !now.includes(one));
  const came = now.filter((one) => !before.includes(one));
  const stayed = before.filter((one) => now.includes(one));
  const isMoved = stayed.join('\n') !== now.filter((one) => before.includes(one)).join('\n');
  return [
    ...came.map((question, at): RuleChange => {
      const was = gone[at];
      return was === undefined
        ? { what: 'question_added', question }
        : { what: 'question_changed', was, now: question };
    }),
    ...gone
      .slice(came.length)
      .map((question): RuleChange => ({ what: 'question_removed', question })),
    ...(isMoved ? [{ what: 'questions_order' } as const] : []),
  ];
}

const keysOf = <Key extends string>(of: Readonly<Record<Key, unknown>>) => Object.keys(of) as Key[];
