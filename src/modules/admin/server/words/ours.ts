import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { translator } from '#lib/text/index.ts';
import type { Settings } from '#settings';
import { ourRules, type WordKey } from '../../settings.contract.ts';

/** What we would begin a text with, in a language that there are messages in; gaps stand for what only the operator knows. */
export function ourDraft(
  key: WordKey,
  language: string,
  { COMMUNITY_NAME }: Pick<Settings, 'COMMUNITY_NAME'>,
): string {
  if (key === 'guidelines') return ourGuidelines(language);
  const path = join(import.meta.dirname, 'ours', language, `${key}.md`);
  return readFileSync(path, 'utf8').trim().replaceAll('{community}', COMMUNITY_NAME);
}

/** Those that came along, as they are read on their page. */
function ourGuidelines(language: string): string {
  const t = translator(language);
  const rules = ourRules.map(
    (rule) => `## ${t(`guidelines.${rule}_title`)}\n\n${t(`guidelines.${rule}`)}`,
  );
  const mending = `## ${t('guidelines.mending_title')}\n\n${t('guidelines.mending')}`;
  return [...rules, mending].join('\n\n');
}
