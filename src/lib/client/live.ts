import { fetchPage, showLive } from './page.ts';
import { me, say } from './words.ts';

const ASLEEP = 30_000;
const SEEN = 'samovar:seen:';

let source: EventSource | undefined;
let wait = 2_000;
let hiddenSince: number | undefined;
let refreshing: Promise<void> | undefined;
let again = false;

/** For those who are signed in: a wake-up fetches the page and morphs what is marked `data-live`. */
export function watchLive(): void {
  if (me() === undefined) return;
  open();
  document.addEventListener('visibilitychange', turned);
  addEventListener('online', awake);
  addEventListener('pagehide', close);
}

/** Tabs in the back let their stream go after a while: a browser has few connections to give. */
function turned(): void {
  if (document.hidden) {
    hiddenSince = Date.now();
    setTimeout(
      () => hiddenSince !== undefined && Date.now() - hiddenSince >= ASLEEP - 500 && close(),
      ASLEEP,
    );
  } else {
    const slept = hiddenSince !== undefined && Date.now() - hiddenSince >= ASLEEP;
    hiddenSince = undefined;
    if (slept) awake();
  }
}

/** After a sleep the stream may look alive and be dead: a new one, and one look at the truth. */
function awake(): void {
  close();
  open();
  void refresh();
}

function close(): void {
  source?.close();
  source = undefined;
}

function open(): void {
  if (source !== undefined || document.hidden) return;
  source = new EventSource('/live');
  for (const channel of channels())
    source.addEventListener(channel, (event) => woken(channel, event));
  source.addEventListener('open', () => (wait = 2_000));
  source.addEventListener('error', failed);
}

/** Channels beside the inbox are named by the page: `data-channels="rooms.session …"`. */
const channels = (): string[] =>
  [
    ...new Set([
      'inbox',
      ...[...document.querySelectorAll<HTMLElement>('[data-channels]')].flatMap((one) =>
        (one.dataset['channels'] ?? '').split(' '),
      ),
    ]),
  ].filter(Boolean);

/** A refused stream is not tried again by the browser, so it is by us, ever more seldom. */
function failed(): void {
  if (source?.readyState !== EventSource.CLOSED) return;
  close();
  setTimeout(open, wait);
  wait = Math.min(wait * 2, 300_000);
}

/** The first event only says where the stream stands; what this browser has seen already is no news. */
function woken(channel: string, event: MessageEvent<string>): void {
  if (sessionStorage.getItem(SEEN + channel) === event.data) return;
  void refresh().then(() => sessionStorage.setItem(SEEN + channel, event.data));
}

/** One fetch at a time; wake-ups meanwhile make one more. */
export function refresh(): Promise<void> {
  if (refreshing !== undefined) {
    again = true;
    return refreshing;
  }
  refreshing = look().finally(() => {
    refreshing = undefined;
    if (!again) return;
    again = false;
    void refresh();
  });
  return refreshing;
}

async function look(): Promise<void> {
  if (document.querySelector('[data-live][id]') === null) return;
  const here = location.href;
  // Without a connection there is nothing to show; the stream's return asks again.
  const page = await fetchPage(here).catch(() => undefined);
  if (page?.status === 200 && location.href === here) say(showLive(page));
}
