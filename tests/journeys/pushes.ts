import type { Page, Worker } from 'playwright-core';
import { expect } from 'vitest';
import type { openPushService } from '#modules/notifications/server/push/testing/push-service.ts';

type PushService = Awaited<ReturnType<typeof openPushService>>;

/** A browser whose own push service, out of reach here, is ours on loopback; all else of it is its own. */
export async function pushesIn(page: Page, service: PushService, origin: string) {
  const browser = service.browser();
  await page.context().grantPermissions(['notifications'], { origin });
  await page.addInitScript(({ endpoint, ...keys }) => {
    Object.assign(globalThis, { asked: 0 });
    const { requestPermission } = Notification;
    Notification.requestPermission = (...given) => {
      (globalThis as unknown as { asked: number }).asked += 1;
      return requestPermission.apply(Notification, given);
    };
    const kept = () => localStorage.getItem('own-service') !== null;
    const subscription = {
      toJSON: () => ({ endpoint, expirationTime: null, keys }),
      unsubscribe: () => {
        localStorage.removeItem('own-service');
        return Promise.resolve(true);
      },
    } as unknown as PushSubscription;
    PushManager.prototype.getSubscription = () => Promise.resolve(kept() ? subscription : null);
    PushManager.prototype.subscribe = (how) => {
      if (how?.userVisibleOnly !== true || typeof how.applicationServerKey !== 'string')
        throw new Error('no key');
      localStorage.setItem('own-service', 'yes');
      return Promise.resolve(subscription);
    };
  }, browser.device);
  const asked = () => page.evaluate(() => (globalThis as unknown as { asked: number }).asked);
  return { ...browser, asked };
}

/** Delivers what the service was sent, as the browser's own service would. */
export async function deliveriesTo(
  page: Page,
  origin: string,
): Promise<(said: string) => Promise<void>> {
  const devTools = await page.context().newCDPSession(page);
  const { promise, resolve } = Promise.withResolvers<string>();
  devTools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: [one] }) => {
    if (one !== undefined) resolve(one.registrationId);
  });
  await devTools.send('ServiceWorker.enable');
  const registrationId = await promise;
  return async (data) =>
    void (await devTools.send('ServiceWorker.deliverPushMessage', {
      origin,
      registrationId,
      data,
    }));
}
/** Notifications that a browser shows. */
export const shownOn = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    return (await registration.getNotifications()).map(({ title, body, tag, lang }) => ({
      ...{ title, body, tag, lang },
    }));
  });

/** The service worker of a browser, once it has taken over. */
export async function workerOf(page: Page): Promise<Worker> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  return page.context().serviceWorkers()[0] ?? expect.fail('No worker.');
}
/**
 * An event that the browser alone gives: `press` on what is shown, or `change` of how it is reached. Gives back which
 * windows it opened or turned to, which only a real press may.
 */
export const happens = (worker: Worker, what: 'press' | 'change') =>
  worker.evaluate(async (kind) => {
    const worker = globalThis as unknown as {
      registration: ServiceWorkerRegistration;
      clients: { openWindow(url: string): Promise<unknown> };
      WindowClient: { prototype: { url: string; focus(): Promise<unknown> } };
    };
    const seen: string[] = [];
    worker.clients.openWindow = (url) => Promise.resolve(seen.push(`opened ${url}`));
    worker.WindowClient.prototype.focus = function (this: { url: string }) {
      return Promise.resolve(seen.push(`turned to ${new URL(this.url).pathname}`));
    };
    const [notification] = await worker.registration.getNotifications();
    const lasts: Promise<unknown>[] = [];
    const waitUntil = (until: Promise<unknown>) => void lasts.push(until);
    const name = kind === 'press' ? 'notificationclick' : 'pushsubscriptionchange';
    globalThis.dispatchEvent(Object.assign(new Event(name), { notification, waitUntil }));
    await Promise.all(lasts);
    return seen;
  }, what);
