import { makingCodes } from './making.ts';
import type { Actions, PageServerLoad } from './$types';

const { load: asked, act } = makingCodes('/settings/security/codes', '/settings/security');
export const load: PageServerLoad = asked;
export const actions: Actions = { default: act };
