import { around, call } from './dom.ts';
import { inText, type Taken } from '../text/in-text.ts';
import { base64, sendFile } from './files.ts';
import { newId } from './id.ts';
import { asParagraph } from './paragraph.ts';
import { openPreview } from './preview.ts';
import { say } from './words.ts';

/**
 * `[data-picture="<id of a textarea>"]` holds a file field, a field for words and a button: the picture
 * goes up at once, and its Markdown stands where one was writing. A form is not sent before its picture.
 */
export function watchPictures(): void {
  document.addEventListener('click', (event) => {
    const place = around(event, '[data-picture-add]')?.closest<HTMLElement>('[data-picture]');
    if (place) void add(place);
    const tool = around(event, '[data-picture-open]');
    if (tool) unfold(placeFor(tool.dataset['pictureOpen'] ?? ''));
  });
  document.addEventListener('keydown', onKey);
  document.addEventListener('paste', onPaste);
  addEventListener('submit', onSubmit, true);
}

const placeFor = (area: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-picture="${CSS.escape(area)}"]`);

/** Shows where a picture is chosen, or folds it away again. */
function unfold(place: HTMLElement | null): void {
  const details = place?.closest('details');
  if (!place || !details) return;
  details.open = !details.open;
  if (details.open) partsOf(place).file?.focus();
}

/** Enter in what is to be seen in a picture adds the picture; it sends nothing. */
function onKey(event: KeyboardEvent): void {
  const { target, key } = event;
  const place = around(event, '[data-picture]');
  if (key !== 'Enter' || event.isComposing || place === null) return;
  if (target !== partsOf(place).words) return;
  event.preventDefault();
  void add(place);
}

const partsOf = (place: HTMLElement) => ({
  file: place.querySelector<HTMLInputElement>('input[type=file]'),
  words: place.querySelector<HTMLInputElement>('input:not([type=file])'),
  says: place.querySelector<HTMLElement>('[data-picture-says]'),
  area: document.getElementById(place.dataset['picture'] ?? '') as HTMLTextAreaElement | null,
});

/** Whether it arrived. What was chosen stays where it is when it did not. */
async function add(place: HTMLElement): Promise<boolean> {
  const { file, words, says, area } = partsOf(place);
  const chosen = file?.files?.[0];
  const tell = (text: string | undefined) => {
    if (says) says.textContent = text ?? '';
  };
  if (!file || !words || !area || place.dataset['busy'] !== undefined) return false;
  if (chosen === undefined) return (tell(place.dataset['missing']), false);
  place.dataset['busy'] = '';
  tell(place.dataset['adding']);
  const taken = await sent(chosen, place.dataset, (part) => {
    tell(`${place.dataset['adding']} ${Math.round(part * 100)} %`);
  }).catch(() => place.dataset['failed'] ?? '');
  delete place.dataset['busy'];
  if (typeof taken === 'string') return (tell(taken), false);
  insert(area, inText(taken, words.value, chosen.name));
  file.value = words.value = '';
  tell('');
  // Eyes see it.
  say(place.dataset['added'] ?? '', true);
  const details = place.closest('details');
  if (details) details.open = false;
  await openPreview(area);
  area.focus();
  return true;
}

/** What was taken, or the reason why not. `programme`: what it is for, where it stands in what is taught. */
async function sent(
  chosen: File,
  { bytes, tooLarge, programme }: DOMStringMap,
  tell: (part: number) => void,
): Promise<Taken | string> {
  const isPicture = chosen.type.startsWith('image/');
  const ready =
    isPicture || programme === undefined ? await smaller(chosen, Number(bytes)) : chosen;
  if (ready === null) return tooLarge ?? '';
  if (programme === undefined) return send(ready);
  const { name, lastModified } = chosen;
  return sendFile(programme, new File([ready], name, { type: ready.type, lastModified }), tell);
}

/** The same of a picture for a post. Throws without a connection. */
async function send(file: Blob): Promise<Taken | string> {
  const picture = await base64(file);
  const response = await call('community.upload_image', { picture, clientId: newId() });
  if (response.ok) return { ...((await response.json()) as Taken), kind: 'picture' };
  const problem = (await response.json()) as {
    detail: string;
    fields?: { picture?: { detail: string } };
  };
  return problem.fields?.picture?.detail ?? problem.detail;
}

/** From so many pixels on a picture is made smaller here, so that less goes up; as many as are shown fit in. */
const MOST_PIXELS = 24_000_000;

/** A picture that may go up as it is, or smaller; null where it is too large and cannot be. What moves stays as it is. */
async function smaller(file: File, most: number): Promise<Blob | null> {
  const asItIs = file.size <= most ? file : null;
  if (file.type === 'image/gif' || file.size < most / 4) return asItIs;
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null) return asItIs;
  const { width, height } = picture;
  if (asItIs !== null && width * height <= MOST_PIXELS) return asItIs;
  const scale = Math.min(1, Math.sqrt(MOST_PIXELS / 4 / (width * height)));
  const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  // Clear parts of a drawing stay clear.
  const type = file.type === 'image/png' ? 'image/webp' : 'image/jpeg';
  const made = await canvas.convertToBlob({ type, quality: 0.9 }).catch(() => null);
  return made !== null && made.size <= most ? made : asItIs;
}

/** As if it had always stood there: it comes when one may be writing elsewhere. */
function insert(area: HTMLTextAreaElement, added: string): void {
  const { at, end, text } = asParagraph(area.value, area.selectionEnd, added);
  area.setRangeText(text, at, end, 'end');
  area.dispatchEvent(new Event('input', { bubbles: true }));
}

/** A picture that is pasted into a text waits in the field beside it, for the words that go with it. */
function onPaste({ target, clipboardData }: ClipboardEvent): void {
  if (!(target instanceof HTMLTextAreaElement) || target.id === '') return;
  const place = placeFor(target.id);
  const pasted = [...(clipboardData?.files ?? [])].find(({ type }) => type.startsWith('image/'));
  if (place === null || pasted === undefined) return;
  const { file, words } = partsOf(place);
  const carrier = new DataTransfer();
  carrier.items.add(pasted);
  if (file) file.files = carrier.files;
  const details = place.closest('details');
  if (details) details.open = true;
  words?.focus();
}

/** A picture that was chosen and not added yet belongs to what is sent. */
function onSubmit(event: SubmitEvent): void {
  const form = event.target;
  if (!(form instanceof HTMLFormElement)) return;
  const waits = [...form.querySelectorAll<HTMLElement>('[data-picture]')].find(
    (place) => (partsOf(place).file?.files?.length ?? 0) > 0,
  );
  if (waits === undefined) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const { submitter } = event;
  void add(waits).then((isAdded) => isAdded && form.requestSubmit(submitter));
}
