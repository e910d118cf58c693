import { Refusal } from '#platform/verdict.ts';
import type { HoldReason, Screened, ScreenVerdict } from '../contract.ts';
import { isMostlyLinks, type Phase, phases } from './screen.rules.ts';

/**
 * Looks at words before others can see them. Throws `Refusal` invalid, with the field and the reason,
 * for what cannot be posted at all. When a phase itself fails the answer is `hold`, never `show`.
 */
export async function screen(
  _ctx: unknown,
  screened: Screened,
  order: readonly Phase[] = phases,
): Promise<ScreenVerdict> {
  const fields: Record<string, string> = {};
  let verdict: ScreenVerdict = 'show';
  for (const [field, text] of Object.entries(screened.texts)) {
    const found = firstOf(text, order);
    if (found === 'hold') verdict = 'hold';
    else if (found !== undefined) fields[field] = found.refuse;
  }
  if (Object.keys(fields).length > 0) throw new Refusal('invalid', 'invalid', { fields });
  return verdict;
}

function firstOf(text: string, order: readonly Phase[]): ReturnType<Phase> {
  for (const phase of order) {
    try {
      const found = phase(text);
      if (found !== undefined) return found;
    } catch {
      // A check that fails must not open the door: a person will look.
      return 'hold';
    }
  }
  return undefined;
}

/** What of these texts has them wait; null where nothing does any more: they were changed since, or a check failed. */
export const whyHeld = (texts: readonly string[]): HoldReason | null =>
  texts.some(isMostlyLinks) ? 'mostly_links' : null;
