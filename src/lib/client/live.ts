import type { News } from '#platform/live/stream.ts';
import { graft } from './graft.ts';
import { aloud, fetchPage, newSince, showLive, visit } from './page.ts';
import { knowsAnyway, seeing, watchSeen } from './seen.ts';
import { createTabs, type Told } from './tabs.ts';
import { me, say } from './words.ts';

const ASLEEP = 30_000;
/** Tabs that have just been told who leads say what they show; the stream waits for that long, in ms. */
const GATHERING = 50;

/** Many are told something of their own at once: their pages are fetched within that time, in ms. */
const HERD = 1_000;

/** What all tabs show, by tab; filled only in the one that leads. */
const shown = new Map<string, [string, number][]>();
/** How far the stream has been sent each of its subjects. */
const sent = new Map<string, number>();
const tabs = createTabs<News>({ leads, follows: close, told });
let source: EventSource | undefined;
let isLeading = false;
let opening: ReturnType<typeof setTimeout> | undefined;
let sleeping: ReturnType<typeof setTimeout> | undefined;
let tries = 0;

/** For those who are signed in: regions marked `data-live` show what changes while one looks at them. */
export function watchLive(): void {
  if (me() === undefined) return;
  document.addEventListener('samovar:shown', showing);
  document.addEventListener('visibilitychange', turned);
  watchSeen();
  addEventListener('offline', stop);
  addEventListener('online', () => reopen());
  addEventListener('pagehide', () => {
    tabs.tell({ kind: 'closes', tab: tabs.tab });
    tabs.leave();
  });
  if (!document.hidden) tabs.join();
  showing();
}

/** The subjects of this page, each as far as the region is that knows least: `data-live`, `data-seq`. */
function onPage(): Map<string, number> {
  const subjects = new Map<string, number>();
  for (const { dataset } of regions()) {
    const subject = dataset['live'] ?? '';
    const seq = Number(dataset['seq']);
    if (subject !== '') subjects.set(subject, Math.min(seq, subjects.get(subject) ?? seq));
  }
  return subjects;
}
const regions = (subject?: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(
    subject === undefined ? '[data-live]' : `[data-live="${CSS.escape(subject)}"]`,
  ),
];

/** Tells whoever leads what this page shows. */
function showing(): void {
  const told = { kind: 'shows', tab: tabs.tab, on: [...onPage()] } satisfies Told<News>;
  if (isLeading) shows(told);
  else tabs.tell(told);
}

function told(what: Told<News>): void {
  if (what.kind === 'news') heard(what.news);
  else if (what.kind === 'leads') showing();
  else if (isLeading && what.kind === 'shows') shows(what);
  else if (isLeading) shown.delete(what.tab);
}

/** What is not in the stream yet, or was sent further than that page is, opens it anew. */
function shows({ tab, on }: Extract<Told<News>, { kind: 'shows' }>): void {
  shown.set(tab, on);
  if (on.some(([subject, seq]) => (sent.get(subject) ?? Infinity) > seq)) reopen();
}

function leads(): void {
  isLeading = true;
  tabs.tell({ kind: 'leads' });
  showing();
}

function close(): void {
  isLeading = false;
  shown.clear();
  stop();
}

function stop(): void {
  clearTimeout(opening);
  source?.close();
  source = opening = undefined;
  sent.clear();
}

function reopen(wait = GATHERING): void {
  if (!isLeading) return;
  stop();
  opening = setTimeout(open, wait);
}

function open(): void {
  for (const [subject, seq] of [...shown.values()].flat())
    sent.set(subject, Math.min(seq, sent.get(subject) ?? seq));
  const on = [...sent].map(([subject, seq]): [string, string] => ['on', `${subject}@${seq}`]);
  source = new EventSource(`/live?${new URLSearchParams(on)}`);
  source.addEventListener('open', () => (tries = 0));
  source.addEventListener('error', failed);
  source.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const news = JSON.parse(data) as News;
    if (news.seq !== undefined) sent.set(news.on, news.seq);
    tabs.tell({ kind: 'news', news });
    heard(news);
  });
}

/** Not left to the browser: by now the pages are further than the address of the stream says. */
function failed(): void {
  tries += 1;
  reopen((1_000 + Math.random() * 2_000) * Math.min(2 ** (tries - 1), 100));
}

/** Tabs in the back leave it to others after a while. */
function turned(): void {
  clearTimeout(sleeping);
  if (document.hidden) sleeping = setTimeout(tabs.leave, ASLEEP);
  else tabs.join();
}

function heard(news: News): void {
  if (news.signal !== undefined)
    document.dispatchEvent(new CustomEvent('samovar:signal', { detail: news }));
  const here = onPage().get(news.on);
  if (here === undefined) return;
  if (news.hasEnded) return void visit(new URL(location.href), false);
  const isNew = news.seq !== undefined && news.seq > here;
  if (news.isStale || (isNew && news.html !== undefined && (news.after ?? 0) > here))
    return later(news.within);
  if (isNew && news.html !== undefined) show(news.html, news.on, news.seq ?? here);
}

/** Shows news in their place. Regions that belong to no subject follow the reader's own: they are fetched. */
function show(html: string, subject: string, seq: number): void {
  const before = aloud();
  const arrived = graft(html);
  for (const { dataset } of regions(subject)) {
    dataset['seq'] = String(seq);
    if (dataset['seen'] !== undefined) seeing(dataset['seen'], subject, arrived);
  }
  document.dispatchEvent(new CustomEvent('samovar:shown'));
  const said = newSince(before);
  // Of what one just did, or sees arrive, no bell is rung as well.
  if (said !== '' && !(subject === 'unread' && knowsAnyway())) say(said);
  else say(arrived.map(nameOf).join(', '), true);
  if (subject === 'unread' && regions('').length > 0) later(HERD);
}

function nameOf(one: Element): string | null | undefined {
  const article = one.querySelector('article[aria-label]') ?? one.closest('[aria-label]');
  return (article ?? one.querySelector('[aria-label]'))?.getAttribute('aria-label');
}

/** Where many have to fetch their page, not all do so at once. */
function later(within = 0): void {
  setTimeout(() => void refresh(), Math.random() * within);
}

let refreshing: Promise<void> | undefined;
let again = false;

/** One fetch at a time; what comes meanwhile makes one more. */
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
  if (regions().length === 0) return;
  const here = location.href;
  // Without a connection there is nothing to show; the stream's return asks again.
  const page = await fetchPage(here).catch(() => undefined);
  if (page?.status === 200 && location.href === here) say(showLive(page));
}
