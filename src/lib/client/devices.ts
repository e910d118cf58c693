import { call } from './dom.ts';

/** On which devices whoever is signed in here is told, and by which key they know the place. */
type Told = { key: string | null; devices: { isThis: boolean }[] };

/** Undefined where nobody is signed in, or the place does not answer. */
export async function toldHere(): Promise<(Told & { isTold: boolean }) | undefined> {
  const response = await fetch('/api/notifications.pushes');
  if (!response.ok) return undefined;
  const told = (await response.json()) as Told;
  return { ...told, isTold: told.devices.some(({ isThis }) => isThis) };
}

/** Has the place tell whoever is signed in here by this way from now on, and by the one before no more. Throws where it does not. */
export async function tellBy(way: PushSubscription): Promise<void> {
  const { endpoint, keys } = way.toJSON();
  const response = await call('notifications.add_device', { address: endpoint, ...keys });
  if (response.ok) return;
  await way.unsubscribe();
  throw new Error(String(response.status));
}
