import type { Translate } from '#lib/text/index.ts';

/** Whose token it is: the reader's own, or that of a service, which may what the service may. */
export type Whose = 'own' | 'service';

/** A scope as people read it: `read`, or `community:read` as “Forum: read”. */
export function scopeWords(t: Translate, scope: string, whose: Whose): string {
  const [module = '', level] = scope.split(':');
  if (level !== undefined) return `${t.of('module', module)}: ${levelWords(t, level)}`;
  return whose === 'own'
    ? t.of('settings', `scope_${module}`)
    : t.of('settings', `scope_service_${module}`);
}

/** What a scope of one part of the place opens there. */
export const levelWords = (t: Translate, level: string): string =>
  t.of('settings', `level_${level}`);
