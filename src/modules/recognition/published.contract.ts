/** The published view `recognition.pub_award`: which badges somebody holds. */
export type PubAwardTable = {
  'recognition.pub_award': { badge_id: string; persona_id: string; title: string };
};
