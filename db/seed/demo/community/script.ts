import { unwrapped } from '../prose.ts';
import type { Moment } from '../types.ts';
import type { Post, Thread, ThreadAct, ThreadKind } from './types.ts';

/**
 * Threads of one space, written down as a play is:
 *
 *     ## question | A title
 *     !pinned wanda 30 10:00: why
 *     @jun 31 03:30 > tomas + aoife samir      who, days ago, clock, [to whom], [whose hearts]
 *     Words, wrapped as one likes; an empty line begins a paragraph.
 *     !edited 30 10:00                         the words after it are the later ones
 *
 * `@?jun` writes without a name. A reply goes to the last post of the one it names.
 */
export function threads(space: string): (text: TemplateStringsArray) => Thread[] {
  return (text) =>
    text
      .join('')
      .split(/^## /m)
      .slice(1)
      .map((source, i) => threadOf(space, i + 1, source));
}

const POST = /^@(\??)(\w+) (\d+) (\d\d:\d\d)(?: > (\w+))?(?: \+ ([\w ]+))?$/;
const AT = String.raw`(\d+) (\d\d:\d\d)`;
const THREAD_ACT = new RegExp(
  `^!(pinned|featured|closed|moved)(?: from (\\w+))? (\\w+) ${AT}(?:: (.+))?$`,
);
const HIDDEN = new RegExp(`^!hidden (\\w+) ${AT} (\\w+): (.+)$`);
const OWN_ACT = new RegExp(`^!(accepted|deleted|edited) ${AT}$`);

function threadOf(space: string, number: number, source: string): Thread {
  const [head = '', ...lines] = source.split('\n');
  const [kind = '', title = ''] = head.split(' | ');
  const acts: ThreadAct[] = [];
  const posts: Writing[] = [];
  const said: { openDays?: number } = {};
  for (const line of lines) {
    const act = THREAD_ACT.exec(line);
    const post = POST.exec(line);
    const [word = '', ...rest] = line.split(' ');
    if (act !== null) acts.push(actOf(act));
    else if (post !== null) posts.push(begun(post, posts));
    else if (word === '!open') said.openDays = Number(rest[0]);
    else posts.at(-1)?.lines.push(line);
  }
  const key = `${space}/${number}`;
  return { key, space, kind: kind as ThreadKind, title, posts: posts.map(postOf), acts, ...said };
}

type Writing = Omit<Post, 'body'> & { lines: string[] };

const moment = (daysAgo = '', at = ''): Moment => ({
  daysAgo: Number(daysAgo),
  at: at as Moment['at'],
});

function actOf([, act, from, by = '', days, at, reason = '']: RegExpExecArray): ThreadAct {
  const told = { act: act as ThreadAct['act'], by, when: moment(days, at), reason };
  return from === undefined ? told : { ...told, from };
}

function begun(
  [line, anonymous, by = '', days, at, to, hearts = '']: RegExpExecArray,
  before: readonly Writing[],
): Writing {
  const post = {
    by,
    when: moment(days, at),
    anonymous: anonymous === '?',
    hearts: hearts.split(' ').filter((name) => name !== ''),
    lines: [],
  };
  if (to === undefined) return post;
  const parent = before.findLastIndex((one) => one.by === to);
  if (parent < 0) throw new Error(`Nobody to reply to: ${line}`);
  return { ...post, to: parent };
}

function postOf({ lines, ...post }: Writing): Post {
  const acts: Pick<Post, 'contentNote' | 'accepted' | 'deleted' | 'hidden'> = {};
  const texts: string[][] = [[]];
  let editedAt: Moment | undefined;
  for (const line of lines) {
    const own = OWN_ACT.exec(line);
    const hidden = HIDDEN.exec(line);
    if (hidden !== null) {
      const [, by = '', days, at, rule = '', reason = ''] = hidden;
      acts.hidden = { by, when: moment(days, at), rule, reason };
    } else if (own?.[1] === 'edited') {
      editedAt = moment(own[2], own[3]);
      texts.push([]);
    } else if (own?.[1] === 'accepted') acts.accepted = moment(own[2], own[3]);
    else if (own?.[1] === 'deleted') acts.deleted = moment(own[2], own[3]);
    else if (line.startsWith('!note ')) acts.contentNote = line.slice('!note '.length);
    else if (line.startsWith('!')) throw new Error(`Not understood: ${line}`);
    else texts.at(-1)?.push(line);
  }
  const [body = '', later = ''] = texts.map((text) => unwrapped(text.join('\n')));
  const whole = { ...post, ...acts, body };
  return editedAt === undefined ? whole : { ...whole, edited: { when: editedAt, body: later } };
}
