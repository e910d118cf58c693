import { tellBy, toldHere } from '../client/devices.ts';
import type { Renewed, Scope } from './scope.ts';

const worker = globalThis as unknown as Scope;

/** Shows what came; something must be shown, whatever it was. */
export function show(data: { json(): unknown } | null): Promise<void> {
  const { title, ...how } = saidBy(data);
  // The newest takes the place of those before: there is one inbox.
  const look = { tag: 'inbox', icon: '/icons/192.png', badge: '/icons/badge.png' };
  return worker.registration.showNotification(title, { ...look, ...how });
}

type Said = Pick<NotificationOptions, 'lang' | 'dir'> & { title: string };

function saidBy(data: { json(): unknown } | null): Said {
  try {
    const said = data?.json() as Said;
    if (typeof said.title === 'string') return said;
  } catch {
    // It is none of ours.
  }
  return { title: worker.location.hostname };
}

/** A tab that shows it, or a new one: in any other somebody may be writing. */
export async function openInbox(): Promise<void> {
  const tabs = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const inbox = tabs.find(({ url }) => new URL(url).pathname === '/inbox');
  await (inbox === undefined ? worker.clients.openWindow('/inbox') : inbox.focus());
}

/**
 * The browser is reached another way from now on, as it decides by itself: whoever is told here is told on. Somebody
 * else who has signed in meanwhile never said that they wish it, and is not enrolled.
 */
export async function goOn({ newSubscription }: Renewed): Promise<void> {
  const here = await toldHere();
  if (here?.isTold !== true || here.key === null) return void newSubscription?.unsubscribe();
  const how = { userVisibleOnly: true, applicationServerKey: here.key };
  await tellBy(newSubscription ?? (await worker.registration.pushManager.subscribe(how)));
}
