import type { Said } from './sentences.rules.ts';

const words = (all: string): ReadonlySet<string> => new Set(all.split(/\s+/u));
const NOT = words(
  'not never no without nor neither cannot hardly isnt zero nobody noone stopped nunca jamas sin ni tampoco',
);
/** What stands between a "not" and what it denies: "not (really going) to kill myself". */
const PASSES = words(
  `i am was been be is are going to will would have has had having any want wants wanted wish feel feeling felt the a an
  thoughts thought of thinking think about plan plans planning intend intending intention intentions do did does at all
  really that and or hurt kill ever anymore any more longer currently actively even suicidal ideas feelings desire try
  trying tried attempt considered considering need myself im you get him her them he she they my own actually active like
  for means currently gonna want way in harm harming urges urge hurting killing cutting this risk even history suicide once die quick
  voy a quiero pensado en quiera he tengo tener pienso idea ideas pensamientos de ganas intencion planes me`,
);
/** Whoever must try not to do it is near it. */
const HARD = new Set(
  'trying try tried reason reasons hard harder difficult why promise promised struggling fighting best'.split(
    ' ',
  ),
);
const REACH = 8;
/** Where "not" begins another thing than a denial. */
const TURNED: readonly (readonly string[])[] = [
  ['not', 'only'],
  ['not', 'that'],
  ['not', 'to', 'mention'],
  ['no', 'but'],
  ['no', 'one'],
  ['no', 'longer', 'afraid'],
  ['not', 'until'],
  ['never', 'until'],
  ['why', 'not'],
  ['no', 'lie'],
  ['no', 'joke'],
  ['no', 'matter'],
  ['no', 'wonder'],
];

/** Whether what begins here is denied, and truly: not by "I'm not saying that", "I can't stop", "not sure if". */
export function isDenied({ words: all, pauses }: Said, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    if (pauses[at + 1] === true && !isList(all, at + 1)) return false;
    const word = all[at] ?? '';
    // Who cannot do it has tried to.
    if (word === 'not' && /^(?:can|could)$/u.test(all[at - 1] ?? '')) return false;
    if (NOT.has(word)) return !isTurned(all, at, from);
    if (!PASSES.has(word)) return false;
  }
  return false;
}

/** "no plans, no thoughts of …": the pause parts nothing. */
const isList = (all: readonly string[], at: number): boolean =>
  all[at] === 'or' || all[at] === 'and';

function isTurned(all: readonly string[], at: number, from: number): boolean {
  const starts = (row: readonly string[], place: number): boolean =>
    row.every((word, index) => all[place + index] === word);
  if (TURNED.some((row) => starts(row, at) || (at > 0 && starts(row, at - 1)))) return true;
  // "trying not to", "a reason not to", "why I should not".
  const early = all.slice(Math.max(0, at - 6), at);
  if (early.some((word) => HARD.has(word))) return true;
  // "It's not like I don't want to": two make none.
  const before = all.slice(Math.max(0, at - 5), at);
  if (before.includes('not') && !before.includes('but')) return true;
  // "never thought about it until now", "I haven't killed myself yet".
  const after = all.slice(from, from + 12);
  if (after.some((word) => word === 'yet' || word === 'until' || word === 'till')) return true;
  // "can not (think about anything but) …"
  return all.slice(at, from).some((word) => word === 'but' || word === 'except');
}
