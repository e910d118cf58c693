import { settleDrafts, forgetDrafts, keepDrafts } from './drafts.ts';
import { around, isPlain } from './dom.ts';
import { fieldsOf, isTyped, setAnswered, setPending } from './morph.ts';
import { fetchPage, focusOn, show, visit, type Page } from './page.ts';
import { did } from './seen.ts';
import {
  forgetUnsent,
  hasUnsent,
  note,
  restoreUnsent,
  saveUnsent,
  waitsTooLong,
  type Sent,
} from './unsent.ts';
import { say, word } from './words.ts';

/** One sending: the same words and client id, however often it is tried. */
type Sending = {
  form: HTMLFormElement;
  url: string;
  body: URLSearchParams | FormData;
  tries: number;
};

const onTheWay = new WeakSet<HTMLFormElement>();
const waiting = new Map<HTMLFormElement, Sending>();

/** Forms and links marked `data-enhance` are followed without leaving the page. */
export function watchForms(): void {
  document.addEventListener('submit', onSubmit);
  document.addEventListener('click', onClick);
  document.addEventListener('input', ({ target }) => {
    const form = (target as HTMLInputElement).form;
    if (form && hasUnsent(form)) changed(form);
  });
  addEventListener('online', retryAll);
  document.addEventListener('visibilitychange', () => document.hidden || retryAll());
}

function onSubmit(event: SubmitEvent): void {
  const form = event.target;
  if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
  if (form.dataset['enhance'] === undefined) return;
  const button = event.submitter;
  // A button may want a page of its own.
  if (button?.dataset['plain'] !== undefined) return;
  event.preventDefault();
  const url = button?.getAttribute('formaction') ?? form.getAttribute('action') ?? '';
  const target = new URL(url, location.href);
  const data = new FormData(form, button);
  if (form.method !== 'post') {
    target.search = String(toParams(data));
    return void visit(target, true);
  }
  // Twice pressed is once sent.
  if (onTheWay.has(form)) return;
  const body = [...data.values()].some((value) => value instanceof File) ? data : toParams(data);
  void send({ form, url: target.href, body, tries: 0 });
}

/** An empty field for files is none. */
const bearsFile = (data: FormData | URLSearchParams): boolean =>
  [...data.values()].some((value) => value instanceof File && value.size > 0);

const toParams = (data: FormData | URLSearchParams): URLSearchParams =>
  new URLSearchParams(
    [...data].filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );

function onClick(event: MouseEvent): void {
  const link = around<HTMLAnchorElement>(event, 'a[data-enhance][href]');
  if (link === null || !isPlain(event) || event.defaultPrevented) return;
  if (link.target !== '' || link.origin !== location.origin) return;
  event.preventDefault();
  void visit(new URL(link.href), true);
}

async function send(sending: Sending): Promise<void> {
  const { form, url, body } = sending;
  onTheWay.add(form);
  setPending(form, true);
  waiting.delete(form);
  form.setAttribute('aria-busy', 'true');
  try {
    await settleDrafts(form);
    // Its news may be here before its answer.
    did();
    // No connection, or a proxy without a page: for the one who wrote it is the same.
    const page = await fetchPage(url, { method: 'POST', body }).catch(() => undefined);
    if (page === undefined) later(sending, 'unsent');
    else if (page.status >= 500) later(sending, 'trouble');
    else if (page.status === 401) signedOut(form);
    else if (page.status >= 400) await refused(form, page);
    else await done(form, page);
  } finally {
    onTheWay.delete(form);
    form.removeAttribute('aria-busy');
  }
}

/** It arrived: the form is as the page has it now, empty and with a new client id. */
async function done(form: HTMLFormElement, page: Page): Promise<void> {
  const before = location.pathname;
  setPending(form, false);
  forgetUnsent(form);
  forgetDrafts(form);
  note(form, '');
  did();
  await show(page, { push: page.arrived, sent: form });
  noteOthers(form);
  // Eyes see what became of it; ears are told.
  say(form.dataset['said'] ?? word('sent'), true);
  if (location.pathname !== before) return;
  const after = form.dataset['after'];
  if (after !== undefined) focusOn(document.getElementById(after));
  else if (document.activeElement === document.body) focusOn(document.querySelector('main'));
}

/** A page may have several forms: what was changed in another is still there, and was not sent along. */
function noteOthers(sent: HTMLFormElement): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('main form[data-enhance]'))
    // What is kept as it is typed says so itself.
    if (form.id !== sent.id && !isDrafted(form) && fieldsOf(form).some(isTyped))
      note(form, word('besides'));
}

const isDrafted = (form: HTMLFormElement): boolean =>
  form.dataset['kept'] !== undefined || form.querySelector('[data-draft]') !== null;

/** It was refused: what was typed stays, and the reasons take the focus. */
async function refused(form: HTMLFormElement, page: Page): Promise<void> {
  setPending(form, false);
  forgetUnsent(form);
  const reasons = page.document.querySelector('[data-refused]')?.textContent?.trim();
  const hasWords = fieldsOf(form).some(isTyped);
  // The page may have no place for these words any more; they are worth more than the page.
  if (hasWords && page.document.getElementById(form.id) === null) {
    saveUnsent(form);
    return note(form, reasons ?? word('trouble'));
  }
  note(form, '');
  setAnswered(form, true);
  await show(page, { refused: form });
  setAnswered(form, false);
  const here = document.getElementById(form.id)?.querySelector<HTMLElement>('[data-refused]');
  focusOn(here ?? document.querySelector<HTMLElement>('[data-refused]'));
}

function signedOut(form: HTMLFormElement): void {
  saveUnsent(form);
  const here = encodeURIComponent(location.pathname + location.search);
  note(form, word('signedOut'), { href: `/sign-in?to=${here}`, text: word('signIn') });
}

/** What counts once can be asked about later. A password is kept nowhere, in what went out neither. */
const mayBeAsked = (form: HTMLFormElement): boolean =>
  form.elements.namedItem('clientId') !== null && form.querySelector('[type=password]') === null;

/** Not arrived, or not known to be: it is kept, said so, and tried again with the same client id. */
function later(sending: Sending, why: 'unsent' | 'trouble'): void {
  const { form, url, body } = sending;
  const sent = { url, body: String(toParams(body)) };
  saveUnsent(form, bearsFile(body) || !mayBeAsked(form) ? undefined : sent);
  note(form, word(why));
  waiting.set(form, sending);
  sending.tries += 1;
  const wait = 1_000 * Math.min(60, 2 ** sending.tries);
  setTimeout(() => waiting.get(form) === sending && navigator.onLine && retry(sending), wait);
}

function retry(sending: Sending): void {
  if (!sending.form.isConnected || waitsTooLong(sending.form)) waiting.delete(sending.form);
  else if (!onTheWay.has(sending.form)) void send(sending);
}

function retryAll(): void {
  for (const sending of [...waiting.values()]) retry(sending);
}

/** Under the same client id the server tells whether the words as they were first sent have arrived. */
function changed(form: HTMLFormElement): void {
  waiting.delete(form);
  saveUnsent(form);
}

/** After a reload: words of which no answer came are back; whether they arrived is asked before anything is said of them. */
export function restoreForms(): void {
  for (const [form, { sent }] of restoreUnsent()) {
    setPending(form, true);
    if (sent === undefined) notArrived(form);
    else void askAgain(form, sent);
  }
}

async function askAgain(form: HTMLFormElement, { url, body }: Sent): Promise<void> {
  const headers = { 'samovar-arrived': '?' };
  const asked = { method: 'POST', body: new URLSearchParams(body), headers };
  const page = await fetchPage(url, asked).catch(() => undefined);
  if (onTheWay.has(form)) return;
  const refusal = page?.document.querySelector<HTMLAnchorElement>('[data-refused] a');
  if (page?.status === 409) arrivedOtherwise(form, refusal?.href);
  else if (page?.arrived !== true || page.status >= 400) notArrived(form);
  else if (String(toParams(new FormData(form))) === body) await done(form, page);
  else arrivedOtherwise(form, page.url.href);
}

/** The server did not get them, or cannot be asked. */
function notArrived(form: HTMLFormElement): void {
  note(form, word('restored'));
  keepDrafts(form);
}

/** What was added since stays in the form: it alone has not been sent. */
function arrivedOtherwise(form: HTMLFormElement, href?: string): void {
  note(form, word('arrived'), href === undefined ? undefined : { href, text: word('seeArrived') });
  keepDrafts(form);
}
