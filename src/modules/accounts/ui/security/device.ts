import type { Translate } from '#lib/text/index.ts';
import type { Device } from '../../security.contract.ts';

/** What a session is called: "Firefox on Android", as far as it can be told. */
export function deviceWords(t: Translate, { browser, system }: Device): string {
  if (browser === '' && system === '') return t('sessions.device_unknown');
  return t('sessions.device', {
    browser: browser === '' ? t('device.a_browser') : t.of('device', browser),
    system: t.of('device', system === '' ? 'other' : system),
  });
}
