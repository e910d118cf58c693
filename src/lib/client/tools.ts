import { around } from './dom.ts';
import { asParagraph } from './paragraph.ts';

type Tool = 'bold' | 'italic' | 'link' | 'quote' | 'list';

const KEYS: Record<string, Tool> = { b: 'bold', i: 'italic', k: 'link' };
const AROUND: Partial<Record<Tool, string>> = { bold: '**', italic: '*' };
const BEFORE: Partial<Record<Tool, string>> = { quote: '> ', list: '- ' };

/** Buttons `data-tool` write Markdown into the words of `data-for`, or their own `data-text` as a paragraph; Ctrl or ⌘ with B, I, K do the same. The bar is one stop of Tab. */
export function watchTools(): void {
  document.addEventListener('click', (event) => {
    const button = around(event, '[data-tool]');
    const area = document.getElementById(button?.dataset['for'] ?? '');
    if (button === null || !(area instanceof HTMLTextAreaElement)) return;
    const { tool, text } = button.dataset;
    if (text === undefined) use(area, tool as Tool);
    else writeBelow(area, text);
  });
  document.addEventListener('focusin', onFocus);
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    const bar = around(event, '[data-tools]');
    if (bar !== null) return moveIn(bar, event);
    if (key === 'Enter' && event.ctrlKey !== event.metaKey) return sendFrom(event);
    const tool =
      event.ctrlKey !== event.metaKey && !event.altKey ? KEYS[key.toLowerCase()] : undefined;
    if (tool === undefined || !(target instanceof HTMLTextAreaElement)) return;
    if (document.querySelector(`[data-tool][data-for="${target.id}"]`) === null) return;
    event.preventDefault();
    use(target, tool);
  });
}

/** From tool to tool with the arrows, in the direction of the words; Home and End. */
function moveIn(bar: HTMLElement, event: KeyboardEvent): void {
  const tools = [...bar.querySelectorAll('button')];
  const at = tools.indexOf(document.activeElement as HTMLButtonElement);
  const isForward = getComputedStyle(bar).direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
  const to = { ArrowRight: at - 1, ArrowLeft: at - 1, [isForward]: at + 1, Home: 0, End: -1 }[
    event.key
  ];
  const next = to === undefined ? undefined : tools.at(to % tools.length);
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** Where one was in the bar, one comes back to. */
function onFocus({ target }: FocusEvent): void {
  const bar = target instanceof HTMLButtonElement ? target.closest('[data-tools]') : null;
  bar?.querySelectorAll('button').forEach((tool) => (tool.tabIndex = tool === target ? 0 : -1));
}

/** Ctrl or ⌘ with Enter sends the words, as the button does. */
function sendFrom(event: KeyboardEvent): void {
  if (!(event.target instanceof HTMLTextAreaElement) || event.isComposing) return;
  event.preventDefault();
  event.target.form?.requestSubmit();
}

function use(area: HTMLTextAreaElement, tool: Tool): void {
  const { selectionStart: start, selectionEnd: end, value } = area;
  const chosen = value.slice(start, end);
  const around = AROUND[tool];
  if (around !== undefined) {
    write(area, around + chosen + around, [start + around.length, end + around.length]);
  } else if (tool === 'link') {
    const at = start + chosen.length + 3;
    write(area, `[${chosen}](https://)`, chosen === '' ? [start + 1, start + 1] : [at, at + 8]);
  } else markLines(area, BEFORE[tool] ?? '', tool === 'quote');
}

/** A text of the tool's own, of which the first words are chosen, to be written over. */
function writeBelow(area: HTMLTextAreaElement, added: string): void {
  const { at, end, gap, text } = asParagraph(area.value, area.selectionEnd, added);
  const [words = ''] = /[^|\s][^|\n]*[^|\s]/.exec(added) ?? [];
  const from = at + gap + added.indexOf(words);
  area.setSelectionRange(at, end);
  write(area, text, [from, from + words.length]);
}

/** Lines that are chosen are marked, each; with nothing chosen a quotation begins below what is said in the line. */
function markLines(area: HTMLTextAreaElement, mark: string, isQuote: boolean): void {
  const { selectionStart: start, selectionEnd: end, value } = area;
  const from = value.slice(0, start).lastIndexOf('\n') + 1;
  const lineEnd = value.indexOf('\n', Math.max(end - 1, start));
  const to = lineEnd < 0 ? value.length : lineEnd;
  const lines = value.slice(from, to);
  const isNew = isQuote && start === end && lines.trim() !== '';
  // What is typed below a quotation would else be part of it.
  const behind = isQuote && start < end && lines.trim() !== '' ? '\n\n' : '';
  area.setSelectionRange(isNew ? to : from, to);
  const marked = isNew ? `\n\n${mark}` : lines.replace(/^/gm, mark) + behind;
  const at = (isNew ? to : from) + marked.length;
  write(area, marked, [at, at]);
}

/** Writes as if typed: the browser's own undo takes it back. */
export function write(area: HTMLTextAreaElement, text: string, [from, to]: [number, number]): void {
  area.focus();
  // Deprecated, and still the only way that undo knows of.
  if (!document.execCommand('insertText', false, text)) {
    area.setRangeText(text);
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  area.setSelectionRange(from, to);
}
