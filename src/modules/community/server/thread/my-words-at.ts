import { isSignedIn } from '#platform/actor.policy.ts';
import { query } from '#platform/use-case.ts';
import { MyWordsAtInput, type MyWordsAtView } from '../../thread.contract.ts';
import { wordsAt } from './my-words-at.sql.ts';

/**
 * For an address that leads somebody nowhere any more. Of what they did not write in, it is not told whether there
 * is anything.
 */
export const myWordsAt = query()({
  name: 'community.my_words_at',
  about:
    'Where I read my own words of a thread or a space whose address leads me nowhere any more.',
  input: MyWordsAtInput,
  may: isSignedIn,
  statements: 1,
  read: ({ tx, actor }, at): Promise<MyWordsAtView | undefined> => wordsAt(tx, actor, at),
});
