import type { Level } from './judge.rules.ts';

/** What was asked last, and what a short answer to it says. */
type Asked = 'suicide' | 'harm' | 'plan' | 'taken' | 'safe';

const YES =
  /^(?:(?:um|uh|well|honestly|tbh|i mean|hmm|oh) )*(?:yes|yeah|yea|yep|yup|ye|yh|yess|ya|si|sí|claro|correct|true|right|exactly|obviously|absolutely|definitely|of course|kind ?of|kinda|sort of|sorta|sometimes|a little|a bit|maybe|i guess|i suppose|i think so|mhm|mm+|uh huh|i am|i do|i have|i did|i was|i might|every ?day|every night|all the time|a lot|constantly|often|always|lately|more and more|not sure|i don'?t know|idk|dunno|probably|more than|quite|every single|pretty much|guilty|nods?|creo que|a veces|un poco|todos los dias|todo el tiempo|no s[eé]|no lo s[eé]|puede ser|quizas?|tal vez|bastante|mucho|siempre)(?: |$)/u;
const NO =
  /^(?:(?:um|uh|well|honestly|tbh|i mean|hmm|oh) )*(?:no|nope|nah|never|not really|not at all|not right now|nunca|para nada|que va|i'?m not|i am not|im not|i don'?t|i do not|i dont|i haven'?t|i havent|i would never|i wouldn'?t|i didn'?t|i didnt)(?: |$)/u;
const WHEN =
  /\b(?:tonight|today|tomorrow|now|soon|this (?:evening|weekend|week)|after (?:school|work)|when (?:they|everyone|my|she|he)|friday|saturday|sunday|monday|midnight|esta noche|hoy|manana|ahora|pronto|cuando)\b/u;
const WITH =
  /\b(?:pills?|meds|tablets|paracetamol|tylenol|gun|rope|noose|knife|blade|razor|bridge|train|jump|hang(?:ing)?|overdose|od|roof|cliff|river|car|drown|insulin|bleach|everything (?:here|ready)|i have (?:it|everything)|pastillas|cuerda|pistola|cuchillo|puente|tren|ventana|via|sobredosis)\b/u;

const questions: readonly (readonly [Asked, RegExp])[] = [
  [
    'taken',
    /\b(?:(?:did|have|has) you (?:already )?(?:take|taken|done|swallow|do) (?:something|anything|any|it|the pills)|has tomado|tomaste (?:algo|algun|pastillas))\b/u,
  ],
  [
    'plan',
    /\b(?:plan|how would you|how you would|how will you|when (?:would|will|are) you|method|thought about how|means|como lo harias|como lo haras|has pensado como|cuando lo)\b/u,
  ],
  [
    'suicide',
    /\b(?:suicid\w*|kill(?:ing)? yourself|end(?:ing)? (?:your (?:own )?life|it all|it)|tak(?:e|ing) your (?:own )?life|want(?:ing)? to die|wish(?:ing)? you were dead|not (?:wanting|want) to (?:live|be here|be alive|exist)|being dead|dying|better off dead|quitarte la vida|matarte|morir|acabar con tu vida|no (?:querer )?vivir)\b/u,
  ],
  [
    'harm',
    /\b(?:hurt(?:ing)? yourself|harm(?:ing)? yourself|self[- ]?harm\w*|cut(?:ting)? yourself|hacerte dano|cortarte|autolesion\w*|lastimarte)\b/u,
  ],
  [
    'safe',
    /\b(?:are you (?:feeling )?safe|can you (?:stay|keep (?:yourself )?) ?safe|keep yourself safe|stay safe|estas? a salvo|estas seguro|estas segura)\b/u,
  ],
];

const GRAVE =
  /\b(?:suicid\w*|kill|die|dying|dead|end (?:your|my) life|hurt (?:your|my)self|self[- ]?harm|morir|matar\w*|quitarte|overdose|jump)\b/u;

/** As many words as an answer has that is read by what was asked. */
const SHORT = 14;
/** As many lines as are looked back at. */
const BACK = 4;

const plain = (text: string): string =>
  text
    .slice(-600)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[’‘`´]/gu, "'")
    .replaceAll(/[^\p{L}\p{N}'?]+/gu, ' ')
    .trim();

/** What a short answer says, by the question before it; nothing where none was asked. */
export function answered(text: string, before: readonly string[]): Level | undefined {
  if (text.length > 160 || before.length === 0) return undefined;
  const answer = plain(text).replaceAll('?', '');
  if (answer === '' || answer.split(' ').length > SHORT) return undefined;
  const lines = before.slice(-BACK).map(plain);
  const asked = askedIn(lines);
  if (asked === undefined) return undefined;
  if (asked === 'safe') return NO.test(answer) || /^not\b/u.test(answer) ? 'concern' : undefined;
  if (NO.test(answer) && !/^no (?:lo )?se\b/u.test(answer)) return undefined;
  const grave = asked === 'plan' || asked === 'taken';
  if (grave && (YES.test(answer) || WITH.test(answer) || WHEN.test(answer)))
    return asked === 'taken' || WITH.test(answer) || WHEN.test(answer) ? 'imminent' : 'high';
  if (!YES.test(answer)) return undefined;
  if (asked === 'suicide') return WHEN.test(answer) && WITH.test(answer) ? 'imminent' : 'high';
  return 'concern';
}

/** The question of the last line, where the lines speak of it. */
function askedIn(lines: readonly string[]): Asked | undefined {
  const last = lines.at(-1) ?? '';
  if (!/\b(?:you|your|te|tu|has|estas)\b/u.test(last)) return undefined;
  const asks = last.includes('?') || /\b(?:are|do|did|have|can|is) (?:you|there)\b/u.test(last);
  if (!asks) return undefined;
  const about = lines.join(' ');
  for (const [asked, words] of questions)
    if (
      words.test(last) &&
      (asked === 'suicide' || asked === 'harm' || asked === 'safe' || GRAVE.test(about))
    )
      return asked;
  return undefined;
}
