import { newId } from './id.ts';
import { me } from './words.ts';

/** What tabs of one browser tell each other: what each shows, who leads, and what the one who leads was sent. */
export type Told<News> =
  | { kind: 'shows'; tab: string; on: [subject: string, seq: number][] }
  | { kind: 'closes'; tab: string }
  | { kind: 'leads' }
  | { kind: 'news'; news: News };

const tab = newId();

/**
 * One tab holds the stream for all tabs of the same person in this browser: a browser has few
 * connections to give. Where tabs cannot talk to each other, each leads itself.
 */
export function createTabs<News>(on: {
  leads(): void;
  follows(): void;
  told(told: Told<News>): void;
}) {
  const name = `samovar:live:${me() ?? ''}`;
  const canTalk = 'locks' in navigator && 'BroadcastChannel' in globalThis;
  const channel = canTalk ? new BroadcastChannel(name) : undefined;
  channel?.addEventListener('message', ({ data }: MessageEvent<Told<News>>) => on.told(data));
  let giveUp: AbortController | undefined;

  const lead = (stopped: AbortSignal): Promise<void> => {
    on.leads();
    return new Promise((done) => stopped.addEventListener('abort', () => (on.follows(), done())));
  };
  return {
    tab,
    tell: (told: Told<News>) => channel?.postMessage(told),
    /** Takes part: leads when nobody else does. */
    join(): void {
      if (giveUp !== undefined) return;
      const { signal } = (giveUp = new AbortController());
      if (canTalk)
        void navigator.locks.request(name, { signal }, () => lead(signal)).catch(() => undefined);
      else void lead(signal);
    },
    /** Leaves it to the others. */
    leave(): void {
      giveUp?.abort();
      giveUp = undefined;
    },
  };
}
