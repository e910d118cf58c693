const words = (all: string): ReadonlySet<string> => new Set(all.trim().split(/\s+/u));

/** Words in which a letter stands twice: "killlll" is "kill", "fuuuck" is "fuck". */
const TWICE = words(`
  kill kills killed killer killing hell hello all call called calling fall falling will well tell telling
  still skill skills small smell spell sell selling pill pills bill bills full pull dull fell yell hill
  ill really finally usually actually totally especially literally normally
  ass asshole asses asshat badass dumbass jackass kiss kissing kisses miss missing missed pass less loss
  boss mess stress class guess possible depressed depression pissed pussy sissy bless access
  boob boobs boobies good food mood moon noon soon too fool cool school tool pool room roof foot book look looks
  looking took cook door blood poor moody goodbye spooky noob
  feel feeling feels need needs needed sleep sleeping see seen seeing free meet meeting week weekend street
  sweet deep keep three tree knee been being speed feed freedom green cheers teen teens queer
  off stuff stuffed offer coffee staff suffer effort different
  happy happen happened happening stopped slipped pepper apple appear support suppose supposed
  better bitter letter little getting sitting cutting bottle matter butt slutty shitty pretty titties
  nigger nigga faggot bigger bugger trigger triggered hugging begging dagger
  bullying bully allow follow yellow pillow hollow
  sorry worry worried carry married hurry tomorrow narrow mirror terrible horrible
  summer mommy mummy comment common dummy
  funny dinner running winning beginning penny granny bunny cunnilingus annoying annoyed
  address middle add hidden sudden daddy buddy paddy
  success occur accident account accept
  hobby rubbish robbed bubble nobbies snobby
  ella ello ellos ellas calle llama llamo llorar llorando lloro pollo polla gilipollas caballo silla
  perra perro zorra guarra borracho carro error correr cerrar horrible morir
  leer creer creo coordinar accion leccion
`);

const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || code >= 0xc0;

/** A word in which a letter is held down, as it is written: three and more of one are one, or two where a word has them. */
export function heldDown(word: string): string {
  let runs = 0;
  let same = 1;
  for (let index = 1; index <= word.length; index += 1) {
    if (index < word.length && word.charCodeAt(index) === word.charCodeAt(index - 1)) same += 1;
    else {
      if (same > 2 && isLetter(word.charCodeAt(index - 1))) runs += 1;
      same = 1;
    }
  }
  if (runs === 0) return word;
  const once = word.replaceAll(/(\p{L})\1{2,}/gu, '$1');
  if (runs > 2) return once;
  const twice = word.replaceAll(/(\p{L})\1{2,}/gu, '$1$1');
  if (TWICE.has(twice)) return twice;
  if (runs === 1) return once;
  // "killllliiing": one of the two is held down to two, the other to one.
  for (const which of [0, 1]) {
    let run = -1;
    const mixed = word.replaceAll(/(\p{L})\1{2,}/gu, (_, letter: string) => {
      run += 1;
      return run === which ? letter + letter : letter;
    });
    if (TWICE.has(mixed)) return mixed;
  }
  return once;
}

const SIGNS: Readonly<Record<string, string>> = {
  ...{ 0: 'o', 3: 'e', 4: 'a', 5: 's', 6: 'g', 7: 't', 8: 'b', 9: 'g' },
  ...{ $: 's', '@': 'a', '!': 'i', '|': 'i', '€': 'e', '+': 't', '£': 'l', '¡': 'i' },
};
const SPOKEN: Readonly<Record<string, string>> = {
  ...{ h8: 'hate', m8: 'mate', w8: 'wait', gr8: 'great', l8r: 'later', l8: 'late', b4: 'before' },
  ...{ sk8: 'skate', str8: 'straight', h8er: 'hater', h8ers: 'haters', h8s: 'hates' },
  ...{ n1gga: 'nigga', kys: 'kys', salu2: 'saludos', to2: 'todos' },
};
/** Numbers that count: "17yo", "5pm", "10mg", "covid19", "2nd". */
const COUNTS =
  /^\d[\d.,]*(?:yo|yrs?|years?|y|am|pm|a|p|h|hs|hrs?|hours?|mins?|m|s|secs?|days?|d|weeks?|wks?|months?|mo|mg|ml|mcg|g|kg|km|cm|mm|lbs?|oz|ft|in|k|st|nd|rd|th|x|gb|mb|f|c|rem|anos?|horas?|dias?|meses|semanas?|min|ish|ppl|kids?|people|times?|%)$/u;

/** No word is longer; what is, is a code or an address. */
const LONGEST = 40;

/** Signs that stand for letters, as the letters: only within a word, and not where they count something. */
export function unleet(word: string): string {
  const spoken = Object.hasOwn(SPOKEN, word) ? SPOKEN[word] : undefined;
  if (spoken !== undefined) return spoken;
  if (word.length > LONGEST || !/[a-z]/u.test(word) || COUNTS.test(word)) return word;
  const letters = word.match(/[a-z]/gu)?.length ?? 0;
  const digits = word.match(/\d/gu)?.length ?? 0;
  // As many numbers as letters are a code, a number plate, an order.
  if (letters <= digits) return word;
  return word.replaceAll(
    /(?<=[a-z])[0134567890$@!|€+£¡]+(?=[a-z])|^[$@](?=ss)|^[1$5](?=[a-z]{4})|(?<=[a-z]{2})[$5!1](?=$)|^\$(?=[a-z])/gu,
    (signs, at: number) => [...signs].map((one, index) => letterOf(one, index, at, word)).join(''),
  );
}

function letterOf(sign: string, index: number, at: number, word: string): string {
  if (sign !== '1') return SIGNS[sign] ?? sign;
  const before = word[at + index - 1] ?? '';
  if (word[at + index + 1] === '1' || before === '1') return 'l';
  return 'aeio'.includes(before) && before !== '' ? 'l' : 'i';
}

const CENSORED = [
  ...['fuck', 'fucks', 'fucked', 'fucker', 'fuckers', 'fucking', 'fuckin', 'motherfucker'],
  ...['shit', 'shits', 'shitty', 'bullshit', 'bitch', 'bitches', 'cunt', 'cunts', 'dick', 'dicks'],
  ...['ass', 'asshole', 'assholes', 'cock', 'pussy', 'whore', 'whores', 'slut', 'sluts', 'fag'],
  ...['faggot', 'nigger', 'niggers', 'nigga', 'retard', 'retarded', 'rape', 'rapist', 'bastard'],
  ...[
    'kill',
    'killing',
    'suicide',
    'suicidal',
    'die',
    'tits',
    'boobs',
    'porn',
    'nude',
    'nudes',
    'sex',
  ],
  ...['puta', 'puto', 'mierda', 'zorra', 'joder', 'coño', 'cabron', 'maricon', 'pendejo', 'polla'],
];
const bySize = Map.groupBy(CENSORED, ({ length }) => length);

/** A word with stars for some of its letters, as the word: "f*ck", "sh*t", "f***". */
export function uncensor(word: string): string {
  const hidden = word.split('*').length - 1;
  if (hidden === 0 || word.length > 16) return word;
  for (const one of bySize.get(word.length) ?? []) if (fits(one, word)) return one;
  return word.replaceAll('*', '');
}

function fits(whole: string, hidden: string): boolean {
  for (let index = 0; index < whole.length; index += 1)
    if (hidden[index] !== '*' && hidden[index] !== whole[index]) return false;
  return true;
}
