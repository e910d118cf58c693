import type { Answer } from '../types.ts';
import { firstToCome } from './a-conversation-you-put-off-1.ts';
import { thenTheOthers } from './a-conversation-you-put-off-2.ts';
import { theLatest } from './a-conversation-you-put-off-3.ts';

export const aConversationYouPutOff: readonly Answer[] = [
  ...firstToCome,
  ...thenTheOthers,
  ...theLatest,
];
