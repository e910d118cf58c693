import { makingCodes } from '../../settings/security/codes/making.ts';
import type { Actions, PageServerLoad } from './$types';

const { load: asked, act } = makingCodes('/join/codes', '/');
export const load: PageServerLoad = asked;
export const actions: Actions = { default: act };
