/** What the script says comes from the page, in the reader's language: `data-<name>` of the announcer. */
type Word = 'sent' | 'unsent' | 'trouble' | 'signedOut' | 'restored' | 'noPreview';

const announcer = (): HTMLElement | null => document.getElementById('announcer');

/** A sentence in the reader's language. */
export const word = (name: Word): string => announcer()?.dataset[name] ?? '';

/** Says something to those who hear the page. */
export function say(text: string): void {
  const place = announcer();
  if (place === null || text === '') return;
  // Emptied first: the same sentence twice is otherwise heard once.
  place.textContent = '';
  setTimeout(() => (place.textContent = text), 60);
}

/** Where a signed-in person's own things are kept in this browser; nothing for guests. */
export const me = (): string | undefined => announcer()?.dataset['me'];
