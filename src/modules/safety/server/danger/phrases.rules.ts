import { english } from './english.rules.ts';
import { spanish } from './spanish.rules.ts';

// How people say that they may be in danger, our own collection: without accents and apostrophes, in small
// letters. A blank is a blank or nothing; `_` is any one word or none. Better once too often than once too
// little: whatever stands here brings a card, and nothing else.

/** Alone these say it; among others they may be about anything. */
const alone = [
  '(i )?(am |im )?(to )?(die|dying|dieing)',
  '(i )?(give up|want out)',
  '(theres |there is )?(no way out|no hope|no point|no future)',
  '(i )?(am |im |feel |feeling )?(so )?(hopeless|worthless)',
  '(i )?(am |im )?not (going to|gonna) make it',
  '(please )?make it (all )?stop',
  '(hide |hiding |buy |using )?razor ?blades?',
  '(sin|no hay) (salida|esperanza)',
  '(i )?(want to |feel |feeling )?(dye|dead inside)',
  '(pills|cutting|rape|raped|rapist|abuse|abused)',
  '(please )?(i need )?(help|crisis|emergency|sos|hotline|helpline|help line)( me)?( now)?( please)?',
  '(me )?(morir|morirme|muero|matar)',
  '(por favor )?(necesito )?(ayuda|ayudame|ayudenme|socorro|auxilio|emergencia)( por favor)?',
];

/** In other languages the plainest words alone; found within words where a script has no blanks. */
const elsewhere =
  /(?:^| )(?:(?:will|mochte) (?:nicht mehr leben|sterben|nur noch sterben)|mich (?:umbringen|toten|ritzen)|selbst ?mord|suizid\S*|selbst ?verletzung|(?:veux|voudrais|envie de|voulais) (?:mourir|en finir|me tuer|disparaitre)|me suicider|plus envie de vivre|auto ?mutilation|(?:quero|queria|vou) (?:morrer|me matar)|nao quero (?:mais )?viver|(?:voglio|vorrei) (?:morire|farla finita|uccidermi|sparire)|uccidermi|suicidarmi|wil (?:dood|sterven|niet meer leven)|zelf ?moord|хочу (?:умереть|сдохнуть|померти|вмерти)|не хочу (?:жить|жити)|самоуби\S*|самогуб\S*)(?= |$)|想死|自[杀殺]|不想活|死にたい|自傷|죽고\s?싶|اريد ان اموت|انتحار/u;

/** What is none, though it begins like one: not where somebody says in the same breath that they want it. */
const figures = [
  'die (laughing|of laughter|of laughing|of embarrassment|of boredom|of curiosity|for (a|some|this|that|these)|to know)',
  'dying (to|for|my|a) [a-z]+',
  'to die for',
  'die hard',
  'die (my|her|his|your|the) hair',
  'mor(ir|irme|irse) de (risa|verguenza|ganas|hambre|aburrimiento|amor|sueno|calor|frio)',
];
/** And what is none whoever says so. */
const harmless = [
  '(want|wants|wanted|hope|wish|like|need) (to )?wake up (early|earlier|late|later|at [0-9a-z]+ ?(am|pm|oclock)|before [a-z0-9]+|in time|on time)',
  'cut(ting)? (myself|yourself) (some|a) (slack|break|piece|slice)',
  'killing me softly',
  '(tired|sick|fed up) of living (near|next to|out of|with (my |the |our |her |his )?(parents|family|roommates?|flatmates?|husband|wife|boyfriend|girlfriend|partner|mother|father|people|others|him|her|them|in ?laws|cats?|dogs?)|in (this|a|my|the|that) (house|flat|city|town|village|apartment|room|place|country|mess|car|hostel))',
  'goodbye letter (to|for) (a|my|our|the) (job|boss|team|class|teacher|colleagues?|students?)',
  'no puedo (con todo )?mas (de )?(feliz|content[ao]|alegre)',
];

const pattern = (source: string): string =>
  source.replaceAll(' _ ', ' (?:[a-z]+ )?').replaceAll(/ (?!\?)/gu, ' ?');

/** Ten in one are looked for at the price of one; all in one would be looked for slowly again. */
const TOGETHER = 10;
const sources = [...english, ...spanish].map(pattern);
const phrases = Array.from({ length: Math.ceil(sources.length / TOGETHER) }, (_, group) =>
  sources.slice(group * TOGETHER, (group + 1) * TOGETHER).join('|'),
).map((group) => new RegExp(`(?:^i? ?| )(?:${group})(?= |$)`));
const lone = alone.map((one) => new RegExp(`^${pattern(one)}$`));
const wanted =
  '(?<!(?:^| )(?:want|wants|wanted|wanting|wanna|wish|hope|need|going|gonna|ready|quiero|quisiera|voy a|deseo) ?(?:(?:to|just|i|really) ?)*)';
const notMeant = [
  ...figures.map((one) => `${wanted}(?:^| )${pattern(one)}(?= |$)`),
  ...harmless.map((one) => `(?:^| )${pattern(one)}(?= |$)`),
].map((source) => new RegExp(source, 'g'));

/** Words in which a slip of the finger is forgiven: those that the phrases are made of. */
export const known: ReadonlySet<string> = new Set(
  [...english, ...spanish, ...alone].flatMap((source) =>
    source
      .replaceAll(/\[[^\]]*\][*?]?/gu, ' ')
      .split(/[^a-z]+/u)
      .filter((word) => word.length > 2),
  ),
);

/** Whether words say it, as they are written above. */
export const says = (words: string): boolean => {
  const rest = notMeant.reduce((left, one) => left.replaceAll(one, ' '), words);
  return (
    phrases.some((one) => one.test(rest)) ||
    lone.some((one) => one.test(words)) ||
    elsewhere.test(words.normalize('NFC'))
  );
};
