/** Days that somebody chooses are those of their clock: forms that ask for days are told where that is. */
export function tellZone(): void {
  document.addEventListener('samovar:shown', tell);
  tell();
}

function tell(): void {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const open = document.querySelector<HTMLSelectElement>('select[name="zone"]');
  if (open?.value === '') open.value = timeZone;
  for (const field of document.querySelectorAll<HTMLInputElement>('input[data-zone]')) {
    field.value = timeZone;
    const there = new URL(location.href);
    // Days came by a link that says nothing of where they are meant.
    const isAsked = field.dataset['zone'] === 'anew' && !there.searchParams.get('zone');
    if (!isAsked || timeZone === 'UTC') continue;
    there.searchParams.set('zone', timeZone);
    location.replace(there);
  }
}
