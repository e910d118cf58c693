export type { Key } from './messages.ts';
export { dirOf, languages, PSEUDO, translator, type Translate, type Values } from './translator.ts';
