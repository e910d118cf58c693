import type { ServerLoadEvent } from '@sveltejs/kit';
import { holds } from '#platform/actor.ts';
import { asking } from '#platform/web/page.ts';
import { accentOf } from '#lib/styles/accent.rules.ts';
import { logoOf, type LookView } from '#modules/admin/look.contract.ts';

/** A colour that an address names, as `#rrggbb`. */
export const accentIn = ({ searchParams }: URL): string | null => {
  const said = searchParams.get('accent')?.trim().toLowerCase() ?? '';
  return /^#[0-9a-f]{6}$/.test(said) ? said : null;
};

/** How the place looks; to whoever decides it, on its page, as it would look. */
export async function lookOf(event: ServerLoadEvent): Promise<LookView> {
  const look = await asking(event, 'admin.look', {});
  if (event.url.pathname !== '/operate/look' || !holds(event.locals.actor, 'operate')) return look;
  const accent = accentIn(event.url);
  const logo = logoOf(event.url.searchParams.get('logo') ?? '');
  return {
    accent: accent !== null && 'accent' in accentOf(accent) ? accent : look.accent,
    logo: logo ?? look.logo,
  };
}
