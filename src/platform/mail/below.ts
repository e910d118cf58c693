import { translator } from '#lib/text/index.ts';
import type { Settings } from '#settings';
import { originOf } from '../origin.ts';
import type { EmailMessage } from './email.ts';

/** What a letter leads to below, where whoever runs the place wrote it. */
const texts = ['contact', 'privacy', 'imprint'] as const;

/** A letter with the ways to whoever runs the place and to what they say of themselves. */
export function withTextsBelow(message: EmailMessage, settings: Settings): EmailMessage {
  const { LANGUAGES, kept } = settings;
  const t = translator(message.locale);
  const said = texts.filter((key) =>
    LANGUAGES.some((language) => (kept.values.get(`${key}:${language}`)?.value ?? '') !== ''),
  );
  const below = said.map((key) => `${t(`layout.${key}`)}: ${originOf(settings)}/${key}`);
  return { ...message, foot: [...message.foot, ...below] };
}
