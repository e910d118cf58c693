import { wordsIn } from '../words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  own: await wordsIn(event, 'accessibility'),
});
