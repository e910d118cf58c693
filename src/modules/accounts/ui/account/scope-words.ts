import type { Translate } from '#lib/text/index.ts';

/** A scope as people read it: `read`, or `community:read` as “Forum: read”. */
export function scopeWords(t: Translate, scope: string): string {
  const [module = '', level] = scope.split(':');
  if (level === undefined) return t.of('settings', `scope_${module}`);
  const said = t.of('settings', `level_${level}`);
  return `${t.of('module', module)}: ${said}`;
}
