import { foldName } from '#platform/fold.rules.ts';
import { MAY_BEGIN } from '#platform/mentions/comparison.rules.ts';
import { say } from './words.ts';

type Person = { id?: string; name: string };
/** The name being written: where its @ stands, and what there is of it. */
type Begun = { at: number; said: string };

const BEGUN = new RegExp(`${MAY_BEGIN}[@＠]([^\\n@＠]{0,40})$`, 'u');
const WAIT = 150;
const MOST = 6;

let list: HTMLUListElement | undefined;
let area: HTMLTextAreaElement | undefined;
let chosen = 0;
let asked = 0;
let isPressing = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** In words marked `data-mentions`, an @ offers people: those on the page first, then others by name. */
export function watchMentions(): void {
  document.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLTextAreaElement && target.dataset['mentions'] !== undefined)
      void offer(target);
  });
  document.addEventListener('keydown', onKey, true);
  document.addEventListener('pointerdown', () => (isPressing = true), true);
  for (const end of ['pointerup', 'pointercancel'])
    document.addEventListener(end, () => (isPressing = false), true);
  document.addEventListener('focusout', ({ target }) => target === area && leave());
}

/** What is pressed meanwhile must not move away from under the finger: the list goes when it was. */
function leave(): void {
  if (!isPressing) return close();
  const over = () => setTimeout(close);
  document.addEventListener('pointerup', over, { once: true });
}

function begunIn({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): Begun | undefined {
  if (selectionStart !== selectionEnd) return undefined;
  const said = BEGUN.exec(value.slice(Math.max(0, selectionStart - 42), selectionStart))?.[1];
  return said === undefined ? undefined : { at: selectionStart - said.length - 1, said };
}

async function offer(target: HTMLTextAreaElement): Promise<void> {
  const begun = begunIn(target);
  clearTimeout(timer);
  if (begun === undefined) return close();
  const here = peopleHere(target, begun.said);
  if (here.length > 0) show(target, here);
  else if (!stillFits(begun.said)) close();
  if (begun.said.trim().length < 2) return;
  const turn = (asked += 1);
  await new Promise((resolve) => (timer = setTimeout(resolve, WAIT)));
  const others = await peopleLike(begun.said);
  // Another letter came meanwhile: its answer is the one that counts.
  if (turn !== asked || begunIn(target)?.said !== begun.said) return;
  const known = new Set(here.map(({ name }) => name));
  const more = others.filter(({ name }) => !known.has(name) && !isWritten(name, begun.said));
  const all = [...here, ...more].slice(0, MOST);
  if (all.length > 0) show(target, all);
  else close();
}

/** Behind a name and a blank one goes on with what one has to say; only a longer name is still offered. */
const isWritten = (name: string, said: string): boolean =>
  said.endsWith(' ') && foldName(name) === foldName(said.trimEnd());

const fits = (name: string, said: string): boolean =>
  foldName(name).startsWith(foldName(said)) && !isWritten(name, said);

/** Whether somebody is offered who may be meant; the others are asked for. */
const stillFits = (said: string): boolean =>
  [...(list?.children ?? [])].some(({ textContent }) => fits(textContent ?? '', said));

function peopleHere(target: HTMLTextAreaElement, said: string): Person[] {
  const names = document.getElementById(target.dataset['mentions'] ?? '');
  return [...(names?.querySelectorAll('option') ?? [])]
    .map(({ value }) => ({ name: value }))
    .filter(({ name }) => fits(name, said))
    .slice(0, MOST);
}

async function peopleLike(said: string): Promise<Person[]> {
  try {
    const query = new URLSearchParams({ name: said.trim() });
    const response = await fetch(`/api/accounts.people_like?${String(query)}`);
    return response.ok ? ((await response.json()) as { people: Person[] }).people : [];
  } catch {
    // No connection: a name can be written in full.
    return [];
  }
}

function show(target: HTMLTextAreaElement, people: readonly Person[]): void {
  if (list === undefined || area !== target) {
    close();
    list = document.createElement('ul');
    list.id = `${target.id}-people`;
    list.className = 'mentions';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', target.dataset['mentionsHint'] ?? '');
    list.dataset['keep'] = '';
    list.addEventListener('mousedown', onPress);
    target.after(list);
    target.setAttribute('aria-controls', list.id);
    target.setAttribute('aria-autocomplete', 'list');
    area = target;
    // The list is seen; only its keys are news, and only to who hears the page.
    say(target.dataset['mentionsHint'] ?? '', true);
  }
  list.replaceChildren(
    ...people.map((person, at) => optionOf(person, `${target.id}-person-${at}`)),
  );
  choose(0);
}

function optionOf({ name }: Person, id: string): HTMLLIElement {
  const option = Object.assign(document.createElement('li'), { id, textContent: name });
  option.setAttribute('role', 'option');
  option.dir = 'auto';
  return option;
}

function choose(at: number): void {
  const options = [...(list?.children ?? [])];
  chosen = (at + options.length) % options.length;
  options.forEach((option, n) => option.setAttribute('aria-selected', String(n === chosen)));
  area?.setAttribute('aria-activedescendant', options[chosen]?.id ?? '');
}

function onKey(event: KeyboardEvent): void {
  if (list === undefined || event.target !== area || event.isComposing) return;
  if (event.ctrlKey || event.metaKey) return;
  if (event.key === 'ArrowDown') choose(chosen + 1);
  else if (event.key === 'ArrowUp') choose(chosen - 1);
  else if (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) take();
  else if (event.key === 'Escape') close();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function onPress(event: MouseEvent): void {
  // The words keep the focus.
  event.preventDefault();
  const at = [...(list?.children ?? [])].indexOf(event.target as Element);
  if (at < 0) return;
  chosen = at;
  take();
}

/** Writes the name in full, as if typed. */
function take(): void {
  const name = list?.children[chosen]?.textContent;
  const begun = area && begunIn(area);
  const words = area;
  close();
  if (name === undefined || name === null || begun === undefined || words === undefined) return;
  words.setSelectionRange(begun.at, words.selectionEnd);
  if (document.execCommand('insertText', false, `@${name} `)) return;
  words.setRangeText(`@${name} `, begun.at, words.selectionEnd, 'end');
  words.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function close(): void {
  asked += 1;
  clearTimeout(timer);
  list?.remove();
  for (const name of ['aria-controls', 'aria-autocomplete', 'aria-activedescendant'])
    area?.removeAttribute(name);
  list = area = undefined;
}
