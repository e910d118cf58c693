import { ALONE, FILL, INSULT, MILD, oneOf, YOU, YOU_ARE } from './words.rules.ts';

export type Why = 'insult' | 'harassment' | 'die' | 'threat' | 'hate' | 'sexual';
/** `told`: also when somebody only tells of it. `score`: how sure it is by itself. */
export type Pattern = { why: Why; score: number; source: string; told?: true };

const INTO = `(?: ${FILL}){0,5}`;
const SELF = oneOf(`yourself|yourselves|urself|ur self|your self|youself|yourslef|ya self|yoself`);
const GO = oneOf(
  `go|just|pls|please|plz|now|then|and|do us all a favou?r and|you should|u should|why dont (?:you|u)|you need to|you better|you ought to|everyone wants you to|already|maybe`,
);
const KILL = oneOf(
  `kill|hang|shoot|drown|rope|neck|off|end|unalive|delete|cut|starve|gas|burn|bury|jump|hurt`,
);

export const english: readonly Pattern[] = [
  {
    why: 'insult',
    score: 0.9,
    source: `${YOU_ARE}${INTO} ${INSULT}(?! (?:to|for|with|at|about|by|if|enough|friend|in|of course|as hell sounds|but)\\b)`,
  },
  { why: 'insult', score: 0.9, source: `${YOU}(?: ${FILL}){1,4} ${INSULT}` },
  { why: 'insult', score: 0.9, source: `${YOU} (?!${MILD} )${INSULT}` },
  {
    why: 'insult',
    score: 0.85,
    source: `(?:are|r|is|were) (?:${YOU})${INTO} (?!${MILD} )${INSULT}`,
  },
  {
    why: 'insult',
    score: 0.85,
    source: `are you (?:an? )?(?:retarded|stupid|dumb|an idiot|deaf|blind|thick|slow|mental|insane|crazy or what)`,
  },
  {
    why: 'insult',
    score: 0.9,
    source: `what an?${INTO} (?:idiots?|losers|morons|moron|imbecile|loser|retard|bitch|whore|slut|cunt|asshole|pig|freak|joke|coward|dickhead|prick|clown) (?:you|u|ur|your|youre)`,
  },
  {
    why: 'insult',
    score: 0.85,
    source: `(?:you|u) (?:have|got|have got|ve got) (?:no|zero|half a) (?:brain|brains|brain cells?|spine|shame|life|friends)`,
  },
  {
    why: 'insult',
    score: 0.85,
    source: `get a life|grow a pair|grow a spine|wrong with (?:you|u) (?:idiot|imbecile|moron|freak|stupid|dumbass)|imagine being (?:this|that|so) (?:stupid|dumb|pathetic|ugly|sad)|whats wrong with your (?:brain|head|face)`,
  },
  {
    why: 'insult',
    score: 0.85,
    source: `(?:listen|hey|oi|look|sorry|ok|okay|well|lol|bye|yes|no|wow|so|shut up|stfu|hello|hi|yo)(?: ${FILL})* (?:here )?${ALONE}(?= |$)(?! of| that| to| me| i )`,
  },
  { why: 'insult', score: 0.9, source: `^ (?:${FILL} )*${ALONE} (?:[.] )?$` },
  {
    why: 'insult',
    score: 0.85,
    source: `your (?:mom|mum|mother|momma|mama|face|sister|wife) (?:is|s|are)${INTO} ${INSULT}|(?:yo|your|ur) (?:mom|mum|mother|momma|mama) (?:is )?(?:a|so)`,
  },
  {
    why: 'insult',
    score: 0.85,
    source: `(?:go cry|cry about it|cry me a river|cry more|boo hoo|boohoo|cry harder)`,
  },
  {
    why: 'insult',
    score: 0.8,
    source: `(?:you|u) (?:suck|sucks|stink|disgust me|make me (?:sick|puke|want to puke|vomit)|sicken me|are wasting (?:my|our|everyones) time|know nothing|are nothing)`,
  },
  {
    why: 'harassment',
    score: 0.95,
    source: `(?:fuck|fucks|fck|fuk|fukk|phuck|fk|screw|damn|curse|eff) (?:you|u|ya|yourself|urself|off|yall|ur mom|your (?:mom|mother|mum))(?! over| up)`,
  },
  {
    why: 'harassment',
    score: 0.9,
    source: `stfu|gtfo|(?:shut|shutup|shut the (?:fuck|hell|f)|shut your (?:mouth|face|trap|fat mouth|damn mouth|hole)) ?(?:up)?(?= |$)(?! up| down| out| in| off| myself| door| no way| really| seriously| thats (?:so |really )?(?:great|amazing|awesome|good)| you (?:got|did|passed|made)| and take my)|piss off|bugger off|sod off|eat shit|eat a dick|go to hell|rot in hell|burn in hell|get stuffed|up yours|get lost|bite me|kiss my ass|go away (?:you|idiot|loser|bitch)|get the (?:fuck|hell) (?:out|away)|fuckoff|fuckyou|foff`,
  },
  {
    why: 'harassment',
    score: 0.9,
    source: `(?:no ?(?:body|one)|noone|none of us) (?:here |in here |even |really |actually |will ever |would ever |could ever |ever |would |gonna )*(?:likes?|loves?|cares? (?:about|for|what)|wants?|gives? a (?:shit|fuck|damn|crap) about|believes?|needs?|asked|respects?|will ever love|trusts?) (?:you|u|ya|what you|ur|your)(?! to (?:die|be hurt|suffer|feel|leave us))`,
  },
  {
    why: 'harassment',
    score: 0.9,
    source: `(?:everyone|everybody|we all|they all|people|we|all of us)(?: here| in here| all| just| secretly| really)* (?:hates?|despises?|laughs? at|laughing at|are laughing at|cant stand|is laughing at|sick of|are sick of|is sick of|are tired of|is tired of) (?:you|u|ya)`,
  },
  {
    why: 'harassment',
    score: 0.85,
    source: `no wonder (?:your|ur|you|u|he|she|they|everyone|everybody|nobody|no one|people) [a-z ]{0,24}(?:left|leave|hates?|hit|hits|beat|beats|cheated|dumped|alone|single|likes? you|wants? you|ghosted|bully|bullied|friends?)`,
  },
  {
    why: 'harassment',
    score: 0.85,
    source: `(?:you|u|ya) (?:totally |fully |really |clearly |so |all |probably |just )?(?:deserve|deserved|asked for|earned|brought) (?:it|this|that|what|everything|all|to be (?:alone|hurt|hit|beaten|bullied|raped|abused|sick|miserable)|to suffer|to rot|every|no (?:help|friends|love|sympathy))(?! break| help| better| good| more| credit| praise| all the (?:love|good|best|happiness|help))`,
  },
  {
    why: 'harassment',
    score: 0.85,
    source: `(?:you|u) (?:dont|do not|never|wont ever|will never) deserve (?:help|love|friends|to (?:live|be (?:here|happy|loved))|sympathy|kindness|anything|a life|to exist|oxygen|her|him|kids|children)`,
  },
  {
    why: 'harassment',
    score: 0.85,
    source: `(?:its|it was|it is|thats|is) (?:all |only |just )?(?:your|ur) (?:own )?(?:damn |fucking )?fault(?! if)`,
  },
  {
    why: 'harassment',
    score: 0.85,
    source: `(?:stop|quit) (?:your |ur |being (?:such )?(?:a |an )?(?:crybaby|baby|bitch|pussy|idiot|drama queen|pathetic|stupid|dramatic|so (?:dramatic|pathetic|sensitive))|whining|bitching|moaning|crying for attention|faking|acting like a (?:victim|baby)|seeking attention|playing the victim)`,
  },
  {
    why: 'harassment',
    score: 0.85,
    source: `(?:you|u|youre|ur|you are|u r|your)(?: all| just| only| obviously| clearly)* (?:faking|making it up|making (?:this|that|it all) up|lying for attention|pretending|doing it for attention|playing the victim|begging for attention|looking for attention|just (?:want|wanting) attention|attention seeking|here for attention)`,
  },
  {
    why: 'harassment',
    score: 0.9,
    source: `i(?: really| just| fucking| so| absolutely| do| truly)* (?:hate|despise|loathe|cant stand|detest) (?:you|u|ya|your (?:guts|face|stupid))(?! for (?:making|being) (?:me )?(?:laugh|cry happy)| when i| right now lol| guys when| know)`,
  },
  {
    why: 'harassment',
    score: 0.8,
    source: `(?:leave|get out|dont come back|stay away|go away)(?: and never come back)? (?:nobody|no one|none of us|we dont|you|loser|freak|creep)`,
  },
  {
    why: 'harassment',
    score: 0.8,
    source: `(?:man up|toughen up|get over (?:it|yourself)|suck it up|nobody asked|no one asked|who asked)(?: (?:you )?(?:already|loser|baby|princess|you|lol|snowflake|pussy|and stop))? [.]? ?$`,
  },
  {
    why: 'die',
    score: 0.98,
    source: `kys|kysn`,
  },
  {
    why: 'die',
    score: 0.98,
    source: `(?:${GO} )*${KILL} ${SELF}(?: (?:already|now|pls|please|loser|you|lol|tonight|bitch|idiot|and))?`,
  },
  {
    why: 'die',
    score: 0.95,
    source: `(?:go|just|pls|please|why dont (?:you|u)(?: just)?|you should(?: just)?|u should|hurry up and|go and|you need to|can you just|go ahead and|drop dead|wish you would|wish youd|wish you were|i want you to|we want you to|hope you|hope u|i hope you|hope you all|you better|you can go) (?:just |fucking |all |already |get run over and |rot and )?(?:die|dead|drop dead|burn|rot|get (?:hit|run over|cancer|raped|killed|aids|covid|shot|stabbed)|never wake up|jump off|suffer|choke|overdose|od|get hurt)(?! of| hard| laughing| inside| with dignity| trying| down)`,
  },
  {
    why: 'die',
    score: 0.95,
    source: `(?:go|just|why dont you|you should|please|then) (?:drink (?:some )?bleach|play in traffic|jump (?:off|from|in front of|out of|under)|take a long walk|hang|swallow (?:some |all )?(?:pills|bleach)|find a (?:bridge|rope|cliff)|step in front|take all (?:your|the) (?:pills|meds)|slit your|cut (?:deeper|your wrists)|stick your head in)|drink bleach|cut deeper|go play in traffic|drop dead`,
  },
  {
    why: 'die',
    score: 0.92,
    source: `(?:the |this )?(?:world|place|planet|family|everyone|everybody|we|we all|they|all of us|room|life|people)(?: (?:would|will|ll|d|woulda|is|are|be|would all|would be|will be|life))*(?: so| all| much| far)* (?:better|happier|nicer) (?:off |place )?(?:without (?:you|u|ur|people like you)|if (?:you|u) (?:were|was|werent|wasnt|died|die|left|disappeared|didnt|never))`,
  },
  {
    why: 'die',
    score: 0.92,
    source: `(?:nobody|no one|noone|not a soul) (?:would|will|d|is going to|gonna|would even|will even) (?:ever )?(?:miss|notice|mourn|cry for|care) (?:you|u|if (?:you|u) (?:were|was|died|die|are|disappeared|killed|did|didnt|left|jump))`,
  },
  {
    why: 'die',
    score: 0.92,
    source: `(?:you|u) (?:really |should |just )*(?:deserve|need|ought|were meant|should be|should have been) (?:to (?:die|be (?:dead|killed|shot|hanged|put down))|dead|aborted|put down)|you shouldnt (?:be alive|exist|have been born)|(?:you|u) should (?:never have been born|end (?:it|your life)|not exist|be dead|die)`,
  },
  {
    why: 'die',
    score: 0.92,
    source: `(?:end|just end|go end|finish) (?:it|your (?:life|misery)|yourself)(?: (?:already|then|now))? ?(?:[.] )?$|do (?:us|everyone|everybody|the world|me|your family)(?: all)? a favou?r and (?:end|die|leave|disappear|stop (?:breathing|living|existing)|kill|jump)|(?:just )?do it (?:then |already |now )*(?:coward|pussy|chicken|loser|nobody|no one|you wont|wimp|if you (?:dare|had the guts))|you wont(?: even)? do it (?:coward|pussy|loser)|too (?:scared|cowardly|chicken|weak) to (?:do it|kill yourself|die|even die)`,
  },
];
