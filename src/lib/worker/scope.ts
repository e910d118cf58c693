/** What a service worker works with, as far as ours does: the library of its types cannot stand beside the pages'. */
export type Scope = {
  location: Location;
  registration: ServiceWorkerRegistration;
  clients: {
    claim(): Promise<void>;
    matchAll(which: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly Tab[]>;
    openWindow(url: string): Promise<unknown>;
  };
  skipWaiting(): Promise<void>;
  addEventListener<Kind extends keyof Events>(kind: Kind, on: (event: Events[Kind]) => void): void;
};

/** `newSubscription`: where the browser has made one already. */
export type Renewed = { newSubscription?: PushSubscription | null };

type Tab = { url: string; focus(): Promise<unknown> };
type Lasting = Event & { waitUntil(until: Promise<unknown>): void };
export type Fetching = Lasting & {
  request: Request;
  preloadResponse: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
};
type Events = {
  install: Lasting;
  activate: Lasting;
  fetch: Fetching;
  message: Lasting & { data: unknown };
  push: Lasting & { data: { json(): unknown } | null };
  notificationclick: Lasting & { notification: Notification };
  pushsubscriptionchange: Lasting & Renewed;
};
