import { languageOf } from '../text/locales.ts';
import { friendlyTime, type TimeSaid } from '../ui/friendly-time.ts';

const hows: readonly TimeSaid[] = ['day', 'clock', 'hour'];

/** The server does not know the reader's clock; this browser does, and says every time by it. */
export function localTimes(): void {
  document.addEventListener('samovar:shown', tell);
  tell();
}

function tell(): void {
  const { lang } = document.documentElement;
  const whole = new Intl.DateTimeFormat(languageOf(lang), {
    dateStyle: 'full',
    timeStyle: 'short',
  });
  const now = new Date();
  for (const time of document.querySelectorAll<HTMLElement>('time[datetime]')) {
    const at = new Date(time.getAttribute('datetime') ?? '');
    if (Number.isNaN(at.getTime())) continue;
    time.title = whole.format(at);
    const how = hows.find((one) => one === time.dataset['time']);
    if (how === undefined) continue;
    const said = friendlyTime(at, now, lang, how, -at.getTimezoneOffset());
    if (time.textContent !== said) time.textContent = said;
  }
}
