import { webApp } from '#platform/web/app.ts';
import { settingsSections } from '#modules/accounts/contract.ts';
import type { LayoutServerLoad } from './$types';

/** Where there is one side only, nobody is asked for theirs. */
export const load: LayoutServerLoad = () => ({
  sections: settingsSections.filter((name) => name !== 'side' || webApp().settings.TEEN_SIDE),
});
