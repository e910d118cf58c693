/** Has help, and a page for when there is no connection, kept on this device in the language of this page. */
export function startWorker(): void {
  if (!('serviceWorker' in navigator)) return;
  const start = async () => {
    await navigator.serviceWorker.register('/service-worker.js');
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ lang: document.documentElement.lang });
  };
  // The page itself comes first. Where it cannot be kept, everything is as it was.
  addEventListener('load', () => void start().catch(() => undefined));
}
