/** What the script says comes from the page, in the reader's language: `data-<name>` of `#whisper`. */
type Word =
  | ('sent' | 'unsent' | 'trouble' | 'signedOut' | 'signIn' | 'restored')
  | ('arrived' | 'seeArrived' | 'noPreview' | 'besides');

const WHILE = 6_000;

const whisper = (): HTMLElement | null => document.getElementById('whisper');
let fading: ReturnType<typeof setTimeout> | undefined;
let waiting = '';

/** A sentence in the reader's language. */
export const word = (name: Word): string => whisper()?.dataset[name] ?? '';

/** Says something for a while, to those who see the page and to those who hear it; or to the latter only. */
export function say(text: string, isForEars = false): void {
  const place = whisper();
  if (place === null || text === '') return;
  clearTimeout(fading);
  // What was to be said just now is said along.
  const isHidden = waiting === '' || place.classList.contains('seen-by-readers');
  place.classList.toggle('seen-by-readers', isForEars && isHidden);
  waiting = inSentences([waiting, text]);
  // Emptied first: the same sentence twice is otherwise heard once.
  place.textContent = '';
  fading = setTimeout(() => {
    place.textContent = waiting;
    waiting = '';
    fading = setTimeout(() => (place.textContent = ''), WHILE);
  }, 60);
}

/** What has no end of its own gets one: two messages are not heard as one. */
export const inSentences = (texts: readonly string[]): string =>
  texts
    .filter((text) => text !== '')
    .map((text, nr, all) => (nr === all.length - 1 || /[.!?…:]$/.test(text) ? text : `${text}.`))
    .join(' ');

/** Whose browser this is just now; what is kept here is kept under this name. Nobody for guests. */
export const me = (): string | undefined => whisper()?.dataset['me'];
