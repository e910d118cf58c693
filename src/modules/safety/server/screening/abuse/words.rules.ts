/** Spaces around strokes and line breaks are for the eye. */
export const oneOf = (all: string): string =>
  `(?:${all.trim().replaceAll(/\s*\|\s*|\s*\n\s*\|?\s*/gu, '|')})`;

/** What one calls another to hurt: whoever is called that is insulted. */
export const INSULT = oneOf(`
  idiots?|morons?|imbeciles?|thick|dense|clueless|(?:terrible|bad|awful|horrible|shitty|lousy|unfit|worst) (?:mother|father|mom|mum|dad|parent|friend|person|human(?: being)?|wife|husband|partner|example)|lump|hated|retard(?:s|ed)?|stupid(?:er|est)?|stupid ?(?:ass|head)|dumb(?:ass|er|est|fuck|o)?|dummy|loser|losers|lozer|pathetic|worthless|useless
  |disgusting|repulsive|revolting|ugly|uglier|hideous|fatso|fatty|fat (?:pig|cow|ass|slob|fuck|bitch)
  |(?:ugly|stupid|dirty|filthy|lazy|selfish|fat|old|silly|crazy) (?:cow|pig|dog|rat|bitch|hag|slob|slut|whore|cunt|witch)
  |pig|bitch|bitches|biatch|whores?|sluts?|hoe|skank|slag|slapper|tart|cunts?|twats?|assholes?|arseholes?|ass ?hat|dick|dick ?heads?|pricks?|bastards?|wankers?|tossers?|knob ?head|bell ?end|douche(?:bag)?|jackass|jerks?|scumbags?|scum|shit ?head
  |trash|garbage|rubbish|waste of (?:space|air|oxygen|time|skin)|piece of (?:shit|crap|trash|garbage|work)|pos|freaks?|freak show|creeps?|weirdos?|psychos?|nutjob|nut ?case|lunatic|mental case|head ?case
  |attention (?:whore|seeker|seeking)|cry ?bab(?:y|ies)|pussy|pussies|sissy|wimp|coward|snowflake|drama queen|clowns?|jokes?|joke of a|laughing ?stock|liars?|fakes?|frauds?|phony|failure|parasite|leech|vermin|cockroach
  |monster|swine|rat|snake|dipshit|fuck(?:er|face|wit|tard|head)s?|motherfuckers?|mofo|cocksuckers?|shitty|brainless|braindead|brain dead|airhead|half ?wit|nitwit|dimwit(?:ted)?|simpleton|incompetent|good for nothing|inbred|degenerate|pervert|perv|pedo|simp|incel|cuck|smelly|stinky|insane|crazy|delusional|annoying|boring|lame|horrible|terrible|awful|the worst|worst|a nobody|nobody|nothing|heartless|cringe|cringy|a burden
`);
/** Those that also belong to kind and ordinary talk: only with something sharp before them. */
export const MILD = oneOf(
  `jokes?|nobody|nothing|crazy|insane|boring|lame|horrible|terrible|awful|worst|the worst|monster|annoying|rat|snake|pig|trash|garbage|rubbish|cringe|cringy|liars?|fakes?|a burden|tart|hoe|rat|wimp|coward|clowns?|delusional|failure|useless|incompetent|smelly|nobody|dick|jerks?|creeps?|freaks?|weirdos?`,
);
/** Insults by themselves: a word alone is meant for whoever reads it. */
export const ALONE = oneOf(`
  idiot|moron|imbecile|retard|dumbass|loser|bitch|whore|slut|cunt|twat|asshole|arsehole|dickhead|prick|wanker|douche(?:bag)?|jackass|scumbag|shithead|pussy|faggot|fag|nigger|nigga|motherfucker|cocksucker|fucker|skank|pig|stupid|dumb|freak|pathetic|disgusting|ugly|scum
`);
export const SLUR = oneOf(
  `niggers?|niggas?|faggots?|fags?|trann(?:y|ies)|kikes?|spics?|chinks?|pakis?|ragheads?|towelheads?|sandniggers?|wetbacks?|gooks?|coons?|shemales?|dykes?|lesbos?|retards?|mongoloids?|gypp?os?|pikeys?|cripples?|spaz|spastic`,
);
export const GROUP = oneOf(`
  (?:all |you |those |these |them |the |most |every |any |filthy |dirty |fucking |damn )*(?:blacks|whites|jews?|jewish people|muslims?|arabs?|asians?|chinese|mexicans?|latinos?|indians?|africans?|immigrants?|migrants?|refugees?|foreigners?|gyps(?:y|ies)|roma|christians?
  |gays?|lesbians?|homos?|homosexuals?|bisexuals?|queers?|trans|transgenders?|trannies|transsexuals?|trans (?:women|men|people|girls|kids)
  |women|woman|females?|girls|bitches|feminists|fat people|fatties|disabled people|the disabled|autists|autistics|autistic people|cripples|old people|poor people|homeless people|mentally ill people
  |black people|white people|brown people|gay people|black (?:men|women|guys|girls)|niggers?|faggots?)
`);

/** Words between "you" and what one is called. */
export const FILL = oneOf(
  `a|an|the|such|so|just|only|really|very|too|nothing but|nothing more than|being|always|all|fucking|fuckin|freaking|bloody|damn|goddamn|absolute|total|complete|utter|little|big|huge|fat|ugly|stupid|dumb|pathetic|worthless|useless|disgusting|dirty|filthy|lazy|selfish|miserable|sad|fake|silly|old|lying|whiny|crazy|literally|clearly|obviously|honestly|seriously|truly|actually|basically|pretty|quite|most|more|one|kind of|kinda|a bit|still|also|probably|even|as|of|my|god|nasty|sick|weak|poor|bunch of|piece of|another|typical|mean|rude`,
);
export const YOU = oneOf(`you|u|ya|ye|yall|y all|you guys|you people|thou`);
export const YOU_ARE = oneOf(
  `you are|you re|youre|your|ur|u r|u are|you r|youare|yur|ure|yall are|you were|you sound|you look|you smell|you seem|you act|you behave|thou art|you gotta be|you must be|you have to be|u look|u sound|you will always be|youll always be|you will never be anything but|you are being|youre being`,
);

const set = (all: string): ReadonlySet<string> => new Set(all.trim().split(/\s+/u));

/** Words of sex, of insult, of violence: what a model learns by, never what decides alone. */
export const SEXUAL = set(`
  sex sexy sexual sexting sext cum cumming cums cock cocks dick dicks penis vagina pussy tits tit titties boob boobs breast breasts naked nude nudes
  horny semen sperm shag shagging porn anal anus blowjob bj orgasm virgin erect erection masturbate masturbating masturbation hump humper kinky
  suck sucking lick licking swallow ass butt booty bum arse slut sluts whore whores hooker prostitute strip undress panties bra fetish
  fuck fucking fucked dildo clit genitals balls nipple nipples threesome bang banging screw bone lingerie moan wet hard tight hot cam
  follar coger polla verga tetas culo cono sexo desnuda desnudo puta cachonda caliente
`);
export const SHARP = set(`
  idiot idiots moron morons imbecile retard retarded stupid dumb dumbass dummy loser losers pathetic worthless useless disgusting ugly pig cow bitch
  bitches whore whores slut sluts slag hoe cunt cunts twat asshole assholes arsehole dick dickhead prick pricks bastard bastards wanker tosser douche
  douchebag jackass jerk jerks scum scumbag trash garbage rubbish freak creep creepy weirdo psycho nutjob crybaby pussy sissy coward liar
  fake failure parasite fuck fucks fucker fucking fuckin fucked shit shitty shite bullshit crap hell damn wtf stfu suck sucks gay gays fag faggot fags
  homo lesbian lesbo dyke tranny nigger nigga paki chink spic kike retards hate annoying boring lame crazy insane mad nuts rude smell stink stinks
  fat fatso shut butt butthole tit poop pee turd fart piss pissed slave ass arse bum mama
  idiota imbecil estupido estupida tonto tonta inutil gilipollas pendejo pendeja puto puta zorra perra cabron mierda maricon joder boludo
`);
export const VIOLENT = set(`
  kill kills killing die dies dead death murder stab shoot shooting gun knife axe chop punch kick hit slap beat hurt burn rape raped hang drown
  strangle choke kys suicide destroy blood matar matate muerete morir muere
`);
