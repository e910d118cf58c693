import { tellBy, toldHere } from './devices.ts';
import { around } from './dom.ts';
import { visit } from './page.ts';
import { me, say } from './words.ts';

/** In ms: how long signing out waits for the browser to forget that it was to tell somebody. */
const PATIENCE = 1_000;

/**
 * A button `data-push` has this browser tell its owner that something waits. Nobody is asked before they press it, and
 * it is seen only where it can be of use: pages go by the classes `can-push`, `may-push` and `push-denied`.
 */
export function watchPushes(): void {
  const isAble = 'serviceWorker' in navigator && 'PushManager' in globalThis;
  if (!isAble || !('Notification' in globalThis) || me() === undefined) return;
  document.documentElement.classList.add('can-push');
  document.addEventListener('click', onClick);
  document.addEventListener('submit', onSubmit);
  document.addEventListener('samovar:shown', () => void look());
  void look();
}

async function look(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  const here = await registration?.pushManager.getSubscription();
  const { classList } = document.documentElement;
  const isDenied = Notification.permission === 'denied';
  classList.toggle('push-denied', isDenied);
  classList.toggle('may-push', !isDenied && (here == null || (await isForgotten())));
  // Whoever reads their inbox need not be told of it.
  if (location.pathname === '/inbox') await closeAll(registration);
}

/**
 * Whether the place tells this browser nothing, which still would be told: whoever is here has signed in anew, or is
 * another. They are asked as others are, and nobody is enrolled before they say so.
 */
async function isForgotten(): Promise<boolean> {
  if (document.querySelector('[data-push=thread]') === null) return false;
  return (await toldHere())?.isTold === false;
}

function onClick(event: MouseEvent): void {
  const button = around<HTMLButtonElement>(event, 'button[data-push]');
  if (button === null || button.ariaBusy === 'true') return;
  event.preventDefault();
  button.ariaBusy = 'true';
  void begin(button)
    .catch(() => say(button.dataset['trouble'] ?? ''))
    .finally(() => (button.ariaBusy = null));
}

async function begin({ dataset }: HTMLButtonElement): Promise<void> {
  // First of all: browsers ask only while the press is fresh.
  if ((await Notification.requestPermission()) !== 'granted') {
    await look();
    return say(dataset['denied'] ?? '');
  }
  const { pushManager } = await navigator.serviceWorker.ready;
  const key = (await toldHere())?.key;
  if (key == null) throw new Error('The place has no key for pushes.');
  // One of whoever was here before is not carried on.
  await (await pushManager.getSubscription())?.unsubscribe();
  const made = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
  await tellBy(made);
  await look();
  say(dataset['done'] ?? '');
  if (dataset['push'] === 'settings') await visit(new URL(location.href), false);
}

/** Where this browser is to tell nobody any more, it forgets of itself, too; whether it does or not, the place does. */
function onSubmit(event: SubmitEvent): void {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || Notification.permission !== 'granted') return;
  if (form.dataset['pushEnd'] !== undefined) void forget();
  if (form.getAttribute('action') !== '/sign-out' || event.defaultPrevented) return;
  event.preventDefault();
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  void Promise.race([forget().catch(() => undefined), late]).then(() => form.submit());
}

async function forget(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  await closeAll(registration);
  await (await registration?.pushManager.getSubscription())?.unsubscribe();
}

async function closeAll(registration: ServiceWorkerRegistration | undefined): Promise<void> {
  for (const shown of (await registration?.getNotifications({ tag: 'inbox' })) ?? []) shown.close();
}
