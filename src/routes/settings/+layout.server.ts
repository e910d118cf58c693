import { webApp } from '#platform/web/app.ts';
import { sections } from './sections.ts';
import type { LayoutServerLoad } from './$types';

/** Where there is one side only, nobody is asked for theirs. */
export const load: LayoutServerLoad = () => ({
  sections: sections.filter((name) => name !== 'side' || webApp().settings.TEEN_SIDE),
});
