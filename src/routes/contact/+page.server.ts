import { contactIn } from '../words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({ contact: await contactIn(event) });
