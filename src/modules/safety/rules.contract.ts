/**
 * The house rules that an act of moderation names. Their words are messages: `rule.<name>` is the
 * rule in a sentence, `rule.<name>.why` why we have it. Our own wording.
 */
export const houseRules = [
  'kindness',
  'no_contact_details',
  'others_privacy',
  'no_selling',
  'no_harmful_detail',
  'no_diagnosing',
  'on_topic',
  'no_duplicates',
  'lawful',
  'at_own_wish',
] as const;
export type HouseRule = (typeof houseRules)[number];
