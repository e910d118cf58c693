import { around } from './dom.ts';

type Tool = 'bold' | 'italic' | 'link' | 'quote' | 'list';

const KEYS: Record<string, Tool> = { b: 'bold', i: 'italic', k: 'link' };
const AROUND: Partial<Record<Tool, string>> = { bold: '**', italic: '*' };
const BEFORE: Partial<Record<Tool, string>> = { quote: '> ', list: '- ' };

/** Buttons `data-tool` write Markdown into the words of `data-for`; Ctrl or ⌘ with B, I, K do the same. */
export function watchTools(): void {
  document.addEventListener('click', (event) => {
    const button = around(event, '[data-tool]');
    const area = document.getElementById(button?.dataset['for'] ?? '');
    if (button === null || !(area instanceof HTMLTextAreaElement)) return;
    use(area, button.dataset['tool'] as Tool);
  });
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (key === 'Enter' && event.ctrlKey !== event.metaKey) return sendFrom(event);
    const tool =
      event.ctrlKey !== event.metaKey && !event.altKey ? KEYS[key.toLowerCase()] : undefined;
    if (tool === undefined || !(target instanceof HTMLTextAreaElement)) return;
    if (document.querySelector(`[data-tool][data-for="${target.id}"]`) === null) return;
    event.preventDefault();
    use(target, tool);
  });
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
  } else {
    const line = value.lastIndexOf('\n', start - 1) + 1;
    const mark = BEFORE[tool] ?? '';
    area.setSelectionRange(line, end);
    const lines = value.slice(line, end).replace(/^/gm, mark);
    write(area, lines, [line + lines.length, line + lines.length]);
  }
}

/** Writes as if typed: the browser's own undo takes it back. */
function write(area: HTMLTextAreaElement, text: string, [from, to]: [number, number]): void {
  area.focus();
  // Deprecated, and still the only way that undo knows of.
  if (!document.execCommand('insertText', false, text)) {
    area.setRangeText(text);
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  area.setSelectionRange(from, to);
}
