import type { Read } from '../text.rules.ts';
import { bounded } from '../bounded.rules.ts';
import { english, type Pattern, type Why } from './english.rules.ts';
import { harm } from './harm.rules.ts';
import { indirect } from './indirect.rules.ts';
import { spanish } from './spanish.rules.ts';

/** What the rules say of a text: how sure, why, and whether somebody tells of it or says it of themselves. */
export type Ruled = { score: number; because: Why[]; isTold: boolean };

type Rule = { why: Why; score: number; pattern: RegExp };
/** The blank at the beginning is taken already. */
const behindBlank = (source: string): string =>
  source
    .replaceAll('(?:^|[.] )', '(?<=^ |[.] )')
    .replaceAll('^ ', '(?<=^ )')
    .replaceAll('(?<=(?<=^ )|', '(?<=^ |');

const ruleOf = ({ why, score, source }: Pattern): Rule => ({
  why,
  score,
  // A blank is found faster than a place behind one.
  pattern: new RegExp(` (?:${bounded(behindBlank(source))})(?= |$)`, 'g'),
});
const rules: readonly Rule[] = [...english, ...indirect, ...harm, ...spanish].map(ruleOf);

const WHO =
  '(?:he|she|they|it|who|someone|somebody|people|everyone|everybody|kids|others|guys|girls|boys|classmates|voices?|the voice|brain|head|mind|depression|anxiety|parents?|mom|mum|mother|dad|father|brother|sister|uncle|aunt|boss|teacher|husband|wife|boyfriend|girlfriend|bf|gf|partner|ex|friends?|stepfather|stepdad|stepmom|family|coworkers?|colleagues?|man|woman|guy|girl|boy|stranger|bullies|bully|troll|user|one|we|men)';
const SAYS =
  '(?:called|calls|call|calling|told|tells|tell|telling|said|says|say|saying|screamed|screams|scream|screaming|yelled|yells|yell|yelling|shouted|shouts|shout|wrote|writes|texted|texts|messaged|messages|messaging|posted|commented|threatened|threatens|threatening|thinks|think|thought|believes|believe|insists|keep|keeps|kept|asked|asks|asking|used|would|whispers?|whispered|repeats|repeated|heard|sent|made|makes|joked|jokes|goes|went|like)';
/** Somebody else says it, or it is said to the one who writes. */
const TOLD = new RegExp(
  `(?:^| )(?:${WHO}(?: (?!you |i )[a-z]+){0,4} ${SAYS}|(?:was|were|been|being|be|get|gets|got|getting) (?:called|told|asked|labeled|labelled)|(?:called|calls|calling|call|told|tells|telling) (?:me|her|him|us|them|myself|my)(?: [a-z]+){0,1}|(?:tell|told|telling|to) (?:him|her|them|my [a-z]+) to|(?:words|comments?|messages?|texts?|things) like|under my|on my (?:wall|photo|picture|post|desk|locker)|(?:dice|dijo|dicen|dijeron|decia|decian|diciendo|grita|grito|gritaba|gritaban|gritan|llama|llaman|llamo|llamaban|llamaba|escribio|escriben|pidio|pide|amenazo|amenaza|insulta|insultan|repite|piensa|piensan|cree|creen|obligo|mando|mandaron|contesto|soltó|solto) ?(?:que |me |a )*)(?: |$)`,
);
const TOLD_AFTER =
  /^ (?:" )?(?:he|she|they|people|someone|everyone|my [a-z]+|dad|mum|mom) (?:said|says|told|yelled|screamed|shouted|wrote|used to|keeps?|would)|^ (?:" )?(?:me )?(?:dijo|dicen|decia|grito|escribio|gritaba)/;
/** It is said of oneself, of an illness, of a day. */
const SELF =
  /(?:^| )(?:i|im|i am|ive|id|my|me|myself|as an?|i was|we are|proud|soy|me siento|yo|estoy|fui|era|mi|siendo|como) (?:(?:a|an|the|just|such|so|proud|openly|young|old|un|una|muy|tan|orgullos[oa]|el|la) )*$/;
/** An illness may go to hell. */
const THINGS =
  /(?:this|that|my|the|anxiety|depression|it|cancer|illness|esta|este|mi|la|el) (?:[a-z]+ ){0,3}(?:can|could|should|may|puede|que se)(?: just| all)? $/;
/** It is denied, asked about, thought of, or only the case if. */
const DENIED =
  /(?:^| )(?:not|dont|do not|never|isnt|arent|arent you|didnt|doesnt|wont|wouldnt|cant|cannot|nobody|no one|without|unless|whether|stop|avoid|refuse to|instead of|no|nunca|jamas|ni|sin|tampoco|deja de|dejes de|no te|nadie) (?:(?:say|think|believe|mean|tell|call|feel|want|saying|thinking|calling|believing|ever|that|if|it|means|you|me|yourself|really|going|to|be|let|anyone|anybody|them|him|her|would|even|hear|die|be|get|digo|creo|pienso|creas|pienses|digas|que|quiero|te|a|de|dejes|me|lo|es|eso|significa|son) )*$/;
const ASKED =
  /(?:^| )(?:if|when|why do|whenever|do|did|have|are|would|were|what made|what makes|what kept|makes?|made|feel|feeling|feels|felt|thinking|think|thought|thoughts|(?<!how )about|urge|urges|want|wanted|wants|wanting|wish|wished|tried|trying|try|plan|planning|planned|ready|to|from|of|promised?|afraid|scared|lie|lies|tells|like|believe|convinced|could|can|how|cuando|si|crees|piensas|sientes|pensar|querer|quieres|quiero|quise|intentaste|intentado|ganas de|miedo de|miedo a|pensando en|de|a) (?:(?:you|u|ever|that|to|of|about|like|it|say|think|feel|tell|really|going|thinking|tried|want|trying|been|be|are|as|if|even|so|told|them|him|her|me|a|en|que|eres|te) )*$/;
const PERSONAL: ReadonlySet<Why> = new Set<Why>(['insult', 'die']);
const MEDICAL =
  / (?:medication|meds|pills?|antidepressants?|ssris?|doctor|gyn(?:a|e)?ecologist|therapist|therapy|nurse|hospital|surgery|pregnan[a-z]*|birth|biopsy|cancer|exam|period|diagnosis|consent|rape|raped|abused?|assault(?:ed)?|survivor|forced|violo|violaron|abuso|abusaron|medico|pastillas?|embarazo) /;

/** A text in its sentences, each with a blank around it. */
function partsOf(plain: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { index } of plain.matchAll(/ [.?] /gu)) {
    parts.push(plain.slice(from, index + 3));
    from = index + 2;
  }
  parts.push(plain.slice(from));
  return parts;
}

/** So much of what stands before is looked at. */
const BEFORE = 70;

export function ruledAbuse({ plain }: Read): Ruled {
  const made: Ruled = { score: 0, because: [], isTold: false };
  const quotes = quoted(plain);
  const isMedical = MEDICAL.test(plain);
  let told = '';
  for (const part of partsOf(plain)) {
    for (const { why, score, pattern } of rules) {
      pattern.lastIndex = 0;
      const found = pattern.exec(part);
      if (found === null) continue;
      const begin = found.index + 1;
      const before = part.slice(Math.max(0, begin - BEFORE), begin);
      const after = part.slice(found.index + found[0].length, found.index + found[0].length + 40);
      const isSaid =
        TOLD.test(before) ||
        TOLD_AFTER.test(after) ||
        TOLD.test(told) ||
        (quotes !== undefined && quotes.includes(found[0].trim())) ||
        SELF.test(before) ||
        (why === 'harassment' && THINGS.test(before)) ||
        DENIED.test(before) ||
        (PERSONAL.has(why) && ASKED.test(before)) ||
        (why === 'sexual' && isMedical && score < 0.95);
      if (isSaid) made.isTold = true;
      else {
        made.score = Math.max(made.score, score);
        if (!made.because.includes(why)) made.because.push(why);
      }
    }
    // "he said. you are worthless": what is said may begin a sentence of its own.
    told =
      /(?:^| )(?:said|says|told me|screamed|wrote|yelled|dijo|grito|escribio)(?: me| to me| a mi)? [.?"]+ $/.test(
        part,
      )
        ? part
        : '';
  }
  return made;
}

/** What stands between quotation marks, where something stands outside of them too. */
function quoted(plain: string): string | undefined {
  const parts = plain.split(' " ');
  if (parts.length < 2) return undefined;
  const outside = parts
    .filter((_, at) => at % 2 === 0)
    .join(' ')
    .trim()
    .split(/\s+/u);
  if (outside.length < 2) return undefined;
  return ` ${parts.filter((_, at) => at % 2 === 1).join(' . ')} `;
}
