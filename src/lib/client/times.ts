/** The server does not know the reader's clock; this browser does, and tells it on the hover of each time. */
export function localTimes(): void {
  document.addEventListener('samovar:shown', tell);
  tell();
}

function tell(): void {
  const clock = new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: 'full',
    timeStyle: 'short',
  });
  for (const time of document.querySelectorAll('time[datetime]')) {
    const at = Date.parse(time.getAttribute('datetime') ?? '');
    if (!Number.isNaN(at)) time.setAttribute('title', clock.format(at));
  }
}
