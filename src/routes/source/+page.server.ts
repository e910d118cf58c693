import { webApp } from '#platform/web/app.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ url: webApp().settings.SOURCE_URL ?? null });
