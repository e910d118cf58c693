import type { Pattern } from './english.rules.ts';
import { GROUP, oneOf, SLUR } from './words.rules.ts';

const HARM = oneOf(
  `kill|murder|hurt|beat|stab|shoot|slap|punch|smash|rape|strangle|choke|destroy|ruin|end|break|burn|cut|slit|kick|knock out|crack|rip|hunt|skin|bash|batter|fuck up|beat up|mess up`,
);
const WILL = oneOf(
  `i will|ill|im going to|im gonna|imma|ima|i am going to|i am gonna|i m gonna|i m going to|we will|were going to|were gonna|well|i wanna|i want to|i would love to|id love to|i should|someone should|somebody should|someone needs to|somebody needs to|i could`,
);

/** Threats, hatred of groups, and sexual harassment. */
export const harm: readonly Pattern[] = [
  {
    why: 'threat',
    score: 0.93,
    source: `${WILL} (?:fucking |just |really |personally |come and |come |find and |hunt you down and |so )*${HARM} (?:the (?:shit|crap|hell|life|fuck) out of )?(?:you|u|ya|your (?:face|skull|neck|family|throat|head|life|legs|bones|kids|dog|cat|jaw|teeth|nose|arms?|fingers|ribs|knees))(?! with (?:kindness|love|hugs|laughter)| lol in the game)`,
  },
  {
    why: 'threat',
    score: 0.92,
    source: `${WILL} (?:come |go )?(?:and )?(?:find|get|hunt|track|come for|come after|follow|be waiting for) (?:you|u|your house|where you live)(?: down)?(?: (?:and|bitch|one day|soon|now|you|wherever|no matter|when|tonight|after))?(?= (?:and|bitch|one day|soon|you|no matter|when|tonight|$)|[ .]*$)(?! (?:and )?(?:help|a|some|the)\\b)`,
  },
  {
    why: 'threat',
    score: 0.9,
    source: `i (?:know|found out|found) where (?:you|u|your (?:mum|mom|family|kids|sister)) (?:live|lives|work|works|sleep|sleeps|are|goes|go|study)`,
  },
  {
    why: 'threat',
    score: 0.9,
    source: `watch (?:your|ur) back|sleep with one eye open|your days are numbered|youll (?:regret|pay for|be sorry)|you will (?:regret|pay for|be sorry)|(?:youre|you are|ur|your) (?:so |fucking )?dead (?:when|if|meat|to me when|bitch|tomorrow|after)|wait (?:till|til|until) i (?:get|find|see|catch) (?:you|my hands)|get my hands on you|im coming for you|coming to get you|you better run|(?:someone|somebody) (?:should|will|needs to|ought to) (?:punch|slap|hit|shoot|beat|hurt|kill|teach) you|make your life (?:a )?(?:hell|living hell|miserable)`,
  },
  {
    why: 'threat',
    score: 0.9,
    source: `(?:ill|i will|im going to|im gonna|imma|i can) (?:post|share|leak|send|show|publish|upload|expose|tell|spread)(?: all| everyone| everybody)? (?:of )?(?:your|ur|those|the|them|you|everyone|everybody) ?(?:your |ur )?(?:pics|pictures|photos|nudes|videos?|secrets?|chats?|screenshots|what you did|address)? ?(?:to |on |all over )?[a-z ]{0,24}(?:if you|unless|dont answer|dont send|dont reply|what you did)`,
  },
  {
    why: 'threat',
    score: 0.88,
    source: `(?:do it|send it|send them|answer|reply|pay|come|talk to me) or (?:i|ill|else|i will|im going to|you will|youll)`,
  },
  {
    why: 'hate',
    score: 0.95,
    source: `(?:you|u|ya|youre|ur|your|another|fucking|dirty|filthy|stupid|no|hey|bloody|typical|ugly|all|these|those|such a|what a|a|hate|damn)(?: a| fucking| dirty| stupid| ugly| filthy| little| damn| the)* ${SLUR}`,
  },
  {
    why: 'hate',
    score: 0.93,
    source: `${GROUP}(?: (?:are|is|should|r|deserve|need|must|ought|belong|can|cant|dont|have|will|were|just|only|always|really|all|so|too|a|an|the|be|to|get|never|not|of|know|their|nothing but|such|in|at|under|every|everything|what|they|and|ruin|control|destroy))+ ?(?:disgusting|gross|animals|vermin|subhuman|inferior|scum|trash|filth|filthy|dirty|criminals?|rapists?|thie(?:f|ves)|terrorists?|bombers?|murderers?|killers?|drug dealers?|beggars?|invaders?|parasites?|(?:lazier|dumber|stupider|dirtier|worse|less|weaker|uglier|slower|inferior) (?:than|to)|a (?:disease|plague|cancer|mistake|burden|joke|sin)|an abomination|sick|mentally ill|mental|freaks?|perverts?|pedos?|pedophiles?|groomers|stupid|dumb|idiots?|lazy|useless|worthless|weak|too stupid|too emotional|hysterical|whores?|sluts?|ugly|evil|liars?|greedy|unnatural|wrong in the head|pigs?|rats?|cockroach(?:es)?|monkeys?|savages?|(?<=(?:should|must|need|ought|deserve|belong)[a-z ]{0,24})(?:killed|shot|gassed|deported|thrown out|hanged|burn(?:ed)?|die|dead|exterminated|wiped out|sterilized|banned|exist)|kitchen|(?<=their )place|deserve|vote|drive|here|everything|everybody|the world|this country|the country|our country|our jobs)`,
  },
  {
    why: 'hate',
    score: 0.93,
    source: `(?:i|we|everyone|everybody)(?: really| fucking| just| do| all| cant)* (?:hate|despise|cant stand|stand|detest|wanna kill|want to kill|would kill) ${GROUP}(?= |$)(?! who (?:hurt|abuse)| my| when| clothes| magazines| feet)`,
  },
  {
    why: 'hate',
    score: 0.93,
    source: `speak english or|(?:go|get|crawl|fuck off|piss off|move|send (?:them|you)|went)(?: all| you| the fuck| the hell)? back (?:to|in|where)(?: your| ur| the| their)?(?: own)? (?:country|jungle|africa|mexico|china|india|pakistan|where you came|you came|kitchen|hole|zoo)`,
  },
  {
    why: 'hate',
    score: 0.92,
    source: `(?:no|death to|kill|gas|burn|deport|ban|fuck|against)(?: all| the| fucking| any)* (?:${SLUR}|jews|muslims|blacks|gays|immigrants|gypsies|arabs|trans|queers|homos|refugees|migrants|foreigners|mexicans)(?= (?:here|please|now|allowed|in|out|back|all|$|[.])|[ .]*$)`,
  },
  {
    why: 'hate',
    score: 0.9,
    source: `(?:you|your|these|those|all|fucking) (?:people|kind|lot|sort|race|breed) (?:are|r|is|should|dont|make)(?: all| so| just| nothing but| be| like| fucking)* (?:animals|vermin|disgusting|scum|trash|filth|sick|parasites|inferior|subhuman|stupid|savages|rats|monkeys|dirty|dead|killed|shot|belong)|white (?:trash|power)|heil hitler|hitler was right|sieg heil|master race|blood and soil|it is not natural|youll burn in hell for (?:being|it)|gay is a sin|god hates (?:fags|gays|you)`,
  },
  {
    why: 'sexual',
    score: 0.93,
    source: `(?:send|show|give|share|text|snap|dm|wanna see|want to see|let me see|lemme see|i need|got any|have any|post|trade|swap)(?: me| us| some| your| ur| a| any| more| the| of| pics?| pictures?| photos?| video| vid| with no| without| hot| sexy| naughty)* (?:nudes?|noods|naked|tits|titties|boobs|boobies|pussy|dick|cock|ass pic|ass|butt|booty|nipples|cleavage|feet|underwear|panties|bra|body|lingerie|bikini|clothes on|dick pic|dickpic)(?! (?:of water|off|language|image|hurts|lotion|scan))`,
  },
  {
    why: 'sexual',
    score: 0.93,
    source: `(?:i|id|i d|i would|we|wanna|want|lets|let me|lemme|can i|could i|may i|can we|will you|would you|do you|you wanna|you want|u wanna|u want|gonna|im gonna|ill|you should|come|i could|i bet|shall we|ready to|like to|love to|how about we)(?: to| like| love| wanna| want| just| really| so| fucking| you| u| me| us| ya| and| come| over| let| have| some| be| get| a| go| the| with| good| i| could| can| hard| hot| wild| kinky| bed)* (?:fuck|bang|smash|screw|bone|sex|sext|sexting|cyber(?:sex)?|blowjob|bj|handjob|hand job|anal|cum|finger|lick|suck|spank|ride|eat out|make out|get naked|strip|undress|masturbate|jerk(?: me)? off|deepthroat|69|threesome|hook up|netflix and chill|have sex|make love|in bed|naked|touch you|taste you|kiss you)(?= (?:you|u|ya|me|with (?:you|u|me)|my|your|ur|now|tonight|baby|babe|together|on|hard|off|it|chat|right|$|[.?])|[ .?]*$)(?! up| my life| this up| it up| over| with my (?:head|mind)| out of| at)`,
  },
  {
    why: 'sexual',
    score: 0.95,
    source: `(?:suck|lick|eat|ride|sit on|touch|stroke|taste|swallow|grab|bend over|choke on|worship|kiss|rub|hold) (?:my|this|on my|for my|his|deez|these|it) (?:big |fat |hard |huge |juicy )?(?:dick|cock|balls|nuts|pussy|clit|ass|tits|face|lap|penis|d|dong|knob|butt|feet|cum)|suck it bitch|suck me|blow me|sit on my face|bend over|on your knees|spread your legs|get on your knees|touch yourself|play with yourself|cum (?:on|in|for) (?:me|you|your)`,
  },
  {
    why: 'sexual',
    score: 0.88,
    source: `what (?:are|r) (?:you|u|ya) (?:even )?wearing(?! (?:to|for|at|on (?:the|your) (?:wedding|interview)))|what color (?:is|are) your (?:underwear|panties|bra)|(?:are|r) (?:you|u) (?:wet|horny|naked|hard|a virgin|still a virgin|kinky|a slut|turned on|alone and horny|sexually active|wearing (?:a bra|panties|underwear|anything)|good in bed|tight|shaved)|do (?:you|u) (?:masturbate|shave|swallow|squirt|like (?:it rough|anal|sex|being (?:choked|spanked|dominated)|porn|dick|big)|watch porn|have (?:big|nice) (?:boobs|tits)|want (?:my|some) (?:dick|cock|sex))|how (?:big|small|tight) (?:is|are) (?:your|ur)|(?:your|ur) (?:bra|cup|dick|penis|breast) size|have you (?:ever )?(?:had sex|sucked|been fucked|done anal|cum)|wanna see my (?:dick|cock|penis|tits|boobs|body)|look at my (?:dick|cock)`,
  },
  {
    why: 'sexual',
    score: 0.88,
    source: `(?:im|i am|i m|makes? me|making me|got me|you get me|ur making me|so|feeling)(?: so| really| very| fucking| all| super| getting| kinda)* (?:horny|hard for you|wet for you|turned on|hard rn|so hard|rock hard|wet|hard)(?! (?:on myself|time|to|for me|on me|and cold|from the rain|work))`,
  },
  {
    why: 'sexual',
    score: 0.86,
    source: `(?:nice|great|sexy|hot|big|perfect|juicy|fat|tight|amazing|love (?:your|those|that|dat))(?: set of| fat| little| juicy| sweet)* (?:tits|titties|boobs|ass|butt|booty|rack|pussy|cock|dick|legs babe|body baby|curves)(?= |$)|(?:you|u|youre|ur|you are|your)(?: are| re| look| r| so| fucking| very| such| a| really| damn| too| sound| got| have)* (?:fuckable|bangable|sexy|hot(?: babe| stuff| body| enough to| and i want)|milf|sex ?bot|sex slave|sex toy|slutty|cum ?dump|cum slut|whore|a hot one|hottie)|sex ?(?:slave|toy|doll)|hey sexy|hi sexy|hello sexy|tell me (?:your|ur)(?: dirty| sexual| kinky| darkest)* fantas|dirty talk|talk dirty|phone sex|sugar daddy|be my (?:slut|sex|daddy|whore|bitch|sub|slave)|call me daddy|daddy wants|daddy will|id (?:smash|hit that|tap that|bang|do you|fuck|ruin)|would (?:smash|bang)|i(?:d| would) (?:smash|hit that|tap that)|let me (?:touch|taste|feel|smell|kiss|lick|see your body)|kiss (?:your|ur) (?:neck|body|lips|thighs)|wish i was inside|inside you|(?:do|have) sex with (?:me|you|u)|i want (?:sex|your body|to see you naked|some pussy|pussy|dick|your pussy|your dick)|you want sex|wanna sex|sex with you|sex now|sex chat|(?:your|ur) (?:pussy|cock|tits|boobs|nudes|virginity)|i can fix that|(?:you|youre|you are|youd be|bet you)(?: are| re)? (?:so )?(?:good|wild|great) in bed`,
  },
];
