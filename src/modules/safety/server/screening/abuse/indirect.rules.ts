import type { Pattern } from './english.rules.ts';
import { FILL, GROUP, INSULT, oneOf, SLUR, YOU_ARE } from './words.rules.ts';

const BEAST = oneOf(
  `whale|pig|cow|monkey|ape|gorilla|troll|rat|corpse|dog|horse|elephant|hippo|witch|clown|ogre|gremlin|potato|toad|frog|man|tranny|crackhead|junkie|slut|whore|hooker|retard|freak|pedo|skeleton|zombie|bulldog|walrus|goblin|mess|trash bag|garbage|shit|crap|ass`,
);
const CURSE = oneOf(
  `disgrace|embarrassment|mistake|disease|virus|cancer|plague|abomination|hypocrite|narcissist|brat|hag|troll|ogre|gremlin|dork|bum|junkie|crackhead|tramp|bimbo|incel|excuse for an? [a-z]+|excuse of an? [a-z]+|sorry excuse|sad excuse|nuisance|burden to (?:everyone|everybody|society|us|your family)|drain on|oxygen thief|sad (?:little )?(?:man|woman|person|life)|eyesore|lost cause|hopeless case|nutcase|headcase|basket case|menace|psychopath|sociopath|beggar|sheep|puppet|slave|peasant|virgin|vegetable`,
);
const ONE = oneOf(
  `immigrant|foreigner|jew|muslim|arab|gypsy|mexican|african|asian|indian|chinese|black|homo|gay|lesbian|queer|trans|refugee|migrant|latino|pakistani|turk|pole|russian|american|christian|atheist|feminist|cripple|fatso|woman|female`,
);
const PEOPLE = oneOf(
  `your kind|people like you|you people|your sort|your lot|your type|folks like you|girls like you|guys like you|women like you|men like you|freaks like you|someone like you|somebody like you|anyone like you|things like you`,
);
const BAD = oneOf(
  `not wanted|not welcome|unwanted|unwelcome|disgusting|the problem|the reason|ruin|ruining|ruined|belong|should|shouldnt|dont|dont deserve|never|make me|makes me|disgust|sick|are why|is why|are nothing|deserve|need to|have no|cant|only|dont belong|not human|gross|pathetic|worthless|better off|arent|are not|arent welcome|get what`,
);
const HURT = oneOf(
  `beats?|hits?|kills?|rapes?|shoots?|hurts?|runs? (?:you )?over|stabs?|slaps?|punches?|kicks?|smashes|finds?|teaches|murders?|strangles?|dumps?|leaves?|ruins?|destroys?|chokes?`,
);
const HURT_PAST = oneOf(
  `slapped|beaten(?: up)?|hit|punched|kicked|shot|stabbed|killed|raped|hanged|locked up|put down|sterilized|spanked|smacked|bullied more|taught a lesson|knocked out|run over|aborted|drowned|whipped|deported`,
);

/** At the end of a sentence, without "a" or "the" before it, it is what the reader is called. */
const VOCATIVE = oneOf(
  `idiots?|morons?|imbeciles?|retards?|dumbass(?:es)?|losers?|bitch(?:es)?|whores?|sluts?|cunts?|twats?|assholes?|arseholes?|dickheads?|pricks?|wankers?|douchebags?|douche|jackass|scumbags?|shitheads?|pussy|pussies|faggots?|fags?|fuckers?|motherfuckers?|skank|pigs?|freaks?|weirdos?|pansy|pansies|sissy|crybaby|crybabies|snowflakes?|psycho|creeps?|cowards?|scum|trash|clowns?|fatso|fatty|weakling|wimps?|dork|animals|dweeb|simp|incel|pedo|attention whore|attention seeker|drama queen|dumb ?dumb|dummy|stupid`,
);
const PLAIN = oneOf(
  `a|an|the|my|your|his|her|their|our|this|that|these|those|such|being|like|is|was|are|were|am|be|been|im|hes|shes|theyre|not|no|of|as|with|to|and|or|for|by|about|so|some|any|other|little|big|same|every|two|ex|total|complete|fucking|called|call|me|feel|in|from|at|on|what|which|one|another|real|biggest|worst|only|than|because|cute|wild|stuffed|farm|guinea`,
);

export const indirect: readonly Pattern[] = [
  {
    why: 'insult',
    score: 0.88,
    source: `as (?:${INSULT}) as (?:you|u|yourself)(?= |$)|(?:you|u) make (?:my|our) (?:skin crawl|blood boil|stomach turn|eyes bleed)|(?:you|u|youre|ur|you are) (?:are |re )?(?:the |such the |literally the )*(?:ugliest|dumbest|stupidest|most (?:pathetic|disgusting|annoying|useless|boring|worthless|stupid|selfish|hated|hideous)|worst|fattest|saddest|lamest|biggest (?:loser|idiot|joke|fraud|liar|coward))(?: [a-z]+){0,2}|(?:everyone|everybody|people|we|they)(?: all| in here| here)* (?:thinks?|knows?|says?|agrees?|sees?)(?: that)? (?:you|youre|u|ur|you are)(?: are| re)?(?: just| all| such)* (?:a |an )?(?:${INSULT})|(?:you|u) (?:speak|talk|write|type|sing|spell|read|drive)(?: [a-z]+)? like an? (?:[a-z]+ )?${BEAST}|(?:you|u) (?:useless|lazy|stupid|fat|ugly|dumb|pathetic|worthless|miserable|old|filthy|dirty|disgusting|sad|selfish|spoiled|ungrateful|evil|nasty|little|lying|fucking) (?:little |old |fat |piece of |lump of |sack of |bag of )?(?:lump|man|woman|girl|boy|thing|child|sack|bag|bastard|baby|creature|person|human|princess|shit|crap|lard|liar|kid|dog|mess|people)|(?:touch grass|stay mad|keep crying|cope harder|cry harder|daddy issues|on your period|get help (?:you )?(?:psycho|freak|weirdo|creep))`,
  },
  {
    why: 'harassment',
    score: 0.87,
    source: `(?:you|u|were|you were|she was|they were)(?: were| was| are| just| clearly| all)* (?:asking|begging|looking) for it|(?:nobody|no one|noone|none of us|we dont|i dont)(?: here| really| even)* (?:feel|feels) (?:sorry|bad) for (?:you|u)|(?:you|u) (?:dont|do not|never) (?:even )?(?:matter|count|mean anything|have (?:any )?(?:friends|value|worth)|deserve (?:any|a))|(?:you|u) (?:mean|are|bring|contribute|offer) nothing(?: [a-z]+)?(?: to (?:me|us|anyone|anybody|the world|this group))?(?= [.]| $|$| and| but)|(?:your|ur) (?:fake|stupid|dumb|pathetic|little|boring|silly|ridiculous|so called|endless) (?:rape |abuse |trauma |sob |depression )?(?:story|stories|problems?|feelings|illness|depression|trauma|anxiety|tears|drama|opinions?|post|posts|face|life|attempt)|(?:everyone|everybody|we|people)(?: is| are|re| all| were|s)* (?:so )?(?:sick|tired|bored|done|fed up) (?:of|with) (?:you|u|ur|your)|(?:to the|a la) (?:hell|trash) with you|(?:nobody|no one)(?: would| will| could| wants to| is gonna)*(?: ever| even)* (?:marry|date|hire|kiss|love|want|touch|miss) (?:an? |someone |somebody |something )?(?:[a-z]+ )?(?:like you|as [a-z]+ as you)|(?:crawl|go|slither|climb) back (?:to|under|into|in) (?:your|the|that|whatever) (?:rock|hole|cave|basement|mommy|mom|mum|sewer|swamp|bridge)|you make (?:everything|everyone|everybody|it all|this place|us all)(?: feel)? (?:worse|miserable|sick|sad|unhappy)|(?:your|ur) (?:wife|husband|kids?|children|mother|mom|family|parents|boyfriend|girlfriend|friends|partner|dog) (?:should|must|will|probably|secretly|all|ought to|deserves?|are|is)(?: all| to| should| so)* (?:leave|hate|hates|leaves?|left|be ashamed|ashamed|better|cheat|cheats|cheating|embarrassed|disgusted|regrets?|regret|disowns?|wish)(?: [a-z]+)? ?(?:you|without you|of you|by you|by now|having you|on you)?(?= [.]| $|$| you)`,
  },
  {
    why: 'die',
    score: 0.92,
    source: `why (?:are|r|arent) (?:you|u) (?:even |still |not )*(?:alive|breathing|existing|dead|living|dead yet)|why (?:havent|didnt|dont) (?:you|u) (?:just )?(?:died?|kill(?:ed)? yourself|end(?:ed)? (?:it|yourself)|jump(?:ed)?|disappear(?:ed)?)|(?:do|doing|did|be doing) (?:us|everyone|everybody|the world|me|your (?:family|parents|kids)|society|humanity)(?: all)? a (?:huge |big )?favou?r (?:and|if (?:you|u)|by)(?: just| finally)? ?(?:end|die|died|dying|leave|left|leaving|disappear|disappeared|disappearing|vanish|jump|jumped|kill|killed|killing|stop(?:ped)? (?:breathing|living|existing)|werent|were|drop|shut)|(?:pills|rope|bridge|knife|blade|gun|window|razor|noose|bleach|train|roof)s? (?:is|are|s) (?:right )?(?:there|here|waiting|cheap|over there|in the)(?: [a-z]+){0,4} (?:take|use|jump|do|go|swallow|grab|help|try)(?= (?:them|it|yourself|on|all|for it|some)| $|$)|i (?:just |really )?wish (?:you|u) (?:were|was|would|had)(?: never| just| been| be| have)* (?:dead|die|born|been born|gone|exist(?:ed)?|killed|kill yourself|disappear(?:ed)?|died)|(?:you|u)(?:d| would)? (?:are|be|would be|were|will be|re|look)(?: so| much)* (?:better|prettier|more useful|happier) (?:off )?(?:dead|gone|in a (?:grave|coffin|box))|(?:nobody|no one|we|i)(?: would| will| wont| wouldnt| dont| really)* (?:stop|save|help|talk you out|care)(?: you)?(?= (?:if you (?:die|jump|do it|kill)|from (?:jumping|dying|doing it)))`,
  },
  {
    why: 'threat',
    score: 0.88,
    source: `(?:say|do|try|write|post|touch|message|call|talk to)(?: [a-z]+){1,3} again (?:and|or) (?:i|ill|im|i will|youll|you will|you are|youre)|(?:tell|show|give|post|leak|publish|share|expose)(?:ing)?(?: everyone| everybody| them| the whole [a-z]+| people| all your friends| your (?:mom|mum|boss|school|parents|family)| online)+(?: about)? (?:your|ur|who|what|where)(?: real| home| full)? ?(?:name|address|secrets?|phone|you are|you live|you did|pics|photos|nudes|identity)(?= (?:and|if|unless|so|bitch|now|tonight)| [.]| $|$)`,
  },
  {
    why: 'sexual',
    score: 0.9,
    source: `(?:got|have|send|any|some|want|trade|share|show me)(?: [a-z]+){0,2} (?:naughty|hot|sexy|dirty|spicy|kinky|nsfw) (?:pics?|photos?|pictures?|videos?|vids?|selfies?|snaps?)|(?:sit|come|get|hop|bounce|climb|ride)(?: up| sit)? on (?:my|daddys?|papas?) (?:lap|face|knee|dick|cock)|(?:my|this) (?:dick|cock|tongue|fingers?) (?:in|inside|down|up|on) (?:your|ur|you)|lick (?:you|u) (?:all over|everywhere|down|up)|(?:do|try) (?:dirty|naughty|bad|kinky|filthy|things) (?:things |stuff )?(?:to|with) (?:you|u)|(?:cam|video|video ?call|call|chat)(?: [a-z]+){0,2} (?:without|with no|naked|nude)(?: clothes)?|make (?:you|u) (?:scream|moan|beg|cum|squirt|wet|mine tonight)|(?:you|u) (?:must |probably |would |d )?taste (?:so )?(?:good|sweet|nice|delicious)|(?:pic|pics|photo|photos|picture|pictures|video) of (?:your|ur) (?:legs|feet|lips|body|ass|butt|chest|thighs|mouth|boobs|neck|stomach)|how big (?:are|r) (?:your|ur|those)|are (?:you|u) (?:hot|sexy|kinky|naughty|easy|flexible|tight)(?! (?:in here|enough|flash|after|today|with the fever|there))`,
  },
  {
    why: 'insult',
    score: 0.86,
    source: `(?!${PLAIN} )[a-z]+ (?!stupid )${VOCATIVE} (?:[.?] )?$|^ (?:such|what) an? (?:whiny|pathetic|stupid|dumb|fat|ugly|sad|weak|little|big|fucking|spoiled|selfish|annoying|miserable) (?:[a-z]+ ){0,3}[.]? ?$|(?:loser|idiot|moron|creep|whore|slut|fatty|retard|attention (?:whore|seeker)) alert|(?:sick|disabled|retarded|wrong|soft|not right|slow|messed up) in the head|(?:you|u) (?:fight|throw|cry|run|act|walk|whine|complain|scream) like an? (?:little |fucking )?(?:girl|bitch|baby|pussy|woman|faggot)|(?:love|like|enjoy|cant wait|want|happy|glad)(?: to)? (?:watch|see|hear|watching|seeing|hearing) (?:you|u) (?:cry|suffer|bleed|die|fall|fail|hang|beg|burn|starve|hurt|crying|suffering|squirm)|serves (?:you|u) right|(?:dogs?|rocks?|toddlers?|chimps?|kids|bricks?|cows?|worms?|plants?|vegetables)(?: who are| that are| are)? (?:smarter|brighter|nicer|prettier|more useful|better looking|cleverer) than (?:you|u)|stay in (?:your|ur) lane|(?:you|u)(?: probably| just)? cry yourself to sleep (?:baby|loser|every night loser|lol)|(?:oh no |ugh |god |omg )?not (?:you|u) again|(?:you|u|youre|ur|you are)(?: re| are)?(?: just| so| such| really)* desperate for (?:attention|love|sympathy|likes|pity)|stop (?:breathing|existing|wasting (?:my|our) (?:air|oxygen|time))|i hate everything about (?:you|u)|good riddance`,
  },
  {
    why: 'sexual',
    score: 0.9,
    source: `(?:i|id|ill|gonna|wanna|want to|would|let me)(?: love to| like to| so| just| totally)* (?:bend|tie|pin|throw|spread|undress|grope|grab|finger|mount|ravage|wreck|pound|nail|bang|rail|eat|strip|tongue) (?:you|u)(?: over| up| down| out| against| on| in| so| hard| all| like| until)*`,
  },
  {
    why: 'die',
    score: 0.92,
    source: `(?:^|[.] )(?:just |go |then |now )*(?:swallow|take|drink|down) (?:the whole|all the|the entire|all of the) (?:bottle|pack|box|pills|packet)(?= [.]| $|$| and| loser)|take (?:all|the rest|more|a few more|the whole|every one)(?: of)?(?: (?:the|your|them|those))?(?: (?:pills|meds|tablets|bottle|box))?(?: then)?(?= [a-z ]{0,12}(?:no one|nobody|noone|we|i dare|stopping|do it|loser|see if|then))|(?:film|record|watch|stream) (?:it|you)(?= (?:when|while|if) you (?:die|jump|do it|hang))|(?:jump|do it|die|go on)(?: already| then| now)* (?:were|we are|everyone is|everybody is|im) (?:all )?(?:waiting|watching|ready|bored)|(?:jump|do it|die|cut)(?: and)? (?:ill|i will|we will|well) (?:film|watch|record|laugh|clap|cheer|hold the camera)|cut (?:yourself|urself) (?:a bit|some|a little)? ?(?:more|deeper|again)`,
  },
  {
    why: 'threat',
    score: 0.88,
    source: `(?:ill|i will|im going to|im gonna|gonna|i can) (?:find|figure|track) out (?:what|where|which|who)(?: [a-z]+){0,4} (?:you|your|u|ur)(?: [a-z]+){0,4}(?= (?:and|everyone|everybody|then|bitch|will)| $|$)`,
  },

  {
    why: 'insult',
    score: 0.86,
    source: `what an? (?:${FILL} ){0,3}(?:${INSULT}|${CURSE})(?: [a-z]+){0,5} (?:you|u) (?:are|r)|what an? (?:${FILL} ){0,3}${CURSE}(?= [.]| $|$)`,
  },
  {
    why: 'insult',
    score: 0.88,
    source: `${YOU_ARE}(?: ${FILL}){0,4} ${CURSE}|(?:you|u) (?:look|smell|sound|act|are shaped|dress|walk|eat|talk) (?:just )?like (?:an? |some )?(?:${FILL} ){0,2}${BEAST}|(?:you|u) ${CURSE}|you (?:sad|sorry|dumb|sick|vile|nasty|useless|ugly|fat|stupid|worthless|pathetic|miserable|filthy) (?:little |old |fat |ugly |stupid )?[a-z]+(?= [.]| $|$)`,
  },
  {
    why: 'insult',
    score: 0.86,
    source: `(?:your|ur) (?:life|problems?|story|trauma|depression|anxiety|pain|opinions?|face|body|existence|post|feelings|tears|struggle|family|voice|brain|whole (?:life|existence|personality)) (?:is|are|looks?|sounds?|makes?)(?: just| so| such| all| nothing but| a| an| really| completely| literally| me)* (?:joke|jokes|fake|pathetic|worthless|boring|disgusting|stupid|ugly|gross|laughable|garbage|trash|nothing|embarrassing|useless|meaningless|a lie|made up|sick|laugh|puke|cringe|ridiculous|hilarious|mistake|waste|shit|dumb|annoying|bullshit)|(?:no|zero) (?:brain|brains|brain cells|shame|morals|dignity) (?:at all|whatsoever)|(?:you|u) (?:people )?(?:make|makes|made) me (?:want to )?(?:sick|puke|vomit|gag|throw up|laugh so hard)|too (?:ugly|fat|stupid|dumb|pathetic) (?:to|for)(?= (?:be|live|get|find|have|any|anyone|love|understand|read))`,
  },
  {
    why: 'harassment',
    score: 0.87,
    source: `(?:you|youll|you will|youre|you are|u|ur)(?: are| will| just| always| going to| gonna)* (?:never|always) (?:be )?(?:be |amount to |find |have |matter |get |going to be )?(?:loved|good enough|anything|anyone|anybody|happy|alone|enough|normal|wanted|a real [a-z]+|real|worth|nothing|a failure|a loser|a nobody|love|friends|better|single|ugly|fat|unloved)(?! (?:to (?:me|us)|in my))|(?:youll|you will|u will|gonna|going to) (?:die|end up|rot|grow old|live) (?:all )?alone|(?:you|youre|you are|u)(?: are| re| r)? (?:not|never|arent) (?:even )?(?:a )?(?:real (?:woman|man|girl|boy|person|mother|father)|human|wanted here|welcome here|one of us|depressed|sick|worth (?:it|our|my|the))|(?:you|u) (?:dont|do not|never|shouldnt) (?:belong (?:here|anywhere|in)|be (?:here|allowed|a (?:mother|father|parent)))|you (?:always )?(?:ruin|ruined|are ruining|spoil|destroy|poison) (?:everything|this|the|our|every|everyone|my)|youre ruining (?:everything|this|the|our|it)`,
  },
  {
    why: 'harassment',
    score: 0.87,
    source: `(?:you|youre|ur|u|you are|it is|its)(?: are)? (?:the )?(?:only )?(?:reason|problem|cause|why)(?: that| why| for)? (?:your|ur|nobody|no one|everyone|everybody|he|she|they|people|this|we)(?: [a-z]+){0,4} (?:left|broken|hates?|sad|dead|died|cheated|ruined|sick|bad|leaves?|unhappy|divorced|failed|fails|wont|doesnt|dont|suffers?|drinks?|ran|runs)|(?:nobody|no one|who)(?: even| really| here| actually)* (?:wants|cares|would want|needs|asked|likes|would love|could love|can love|would date|would touch|would fuck|wants to (?:hear|read|see|listen)|wanna hear)(?: to| for| about)? ?(?:hear |read |see )?(?:you|ur|your|about you|someone like you)|(?:so|very|just) (?:shut|be quiet|leave|quit)(?: already| now)? (?:loser|freak|nobody)|(?:everyone|everybody|people|we|they)(?: all| here)* (?:talks?|laughs?|jokes?|laugh|talk) (?:about you|behind your back|at your)|(?:we|everyone|nobody|no one)(?: here| all)* (?:blocked|muted|ignores?|avoids?|hopes) you|(?:who|why) (?:would|do) (?:anyone|anybody|you even)(?: even)? (?:love|want|like|care about|date|exist|bother|talk)(?: you| here| to you)?|shame on you|you should be ashamed|you disgust|how (?:dumb|stupid|pathetic|desperate|sad) (?:are|can|do) (?:you|u)|(?:so|how) (?:desperate|needy|clingy) (?:you|u) are`,
  },
  {
    why: 'die',
    score: 0.93,
    source: `(?:nobody|no one|not one person|who)(?: even| would| will|d)* (?:come to|show up (?:at|to|for)|attend|cry at|go to|visit|notice) (?:your|ur) (?:funeral|grave|death)|(?:dance|piss|spit|laugh) (?:on|at) (?:your|ur) (?:grave|funeral)|(?:everyone|everybody|we|we all|people|they|the world|i|id|wed|your family|your friends|your kids|your parents)(?: would|d| will|ll| all)* (?:clap|cheer|celebrate|be (?:so )?(?:happy|happier|relieved|glad|better)|laugh|party|throw a party|love it|thank you|applaud|feel better|sleep better)(?: if| when| once| the day) (?:you|u)(?: are| were| have| finally| just| would)* (?:jump|jumped|die|died|dead|gone|did it|do it|leave|left|killed|kill|disappear|disappeared|drown|hang|hung|never)|(?:you should|just|go|u should|why dont you|go and|please)(?: just| go| all)* (?:rope|end yourself|off yourself|kick the bucket|stop breathing|stop existing|disappear forever|jump already|swallow them all|finish the job|finish it|bleed out|croak|choke(?: on (?:it|a dick|something))?)(?= |$)|what are you waiting for(?: then)? (?:jump|do it|die|just do)|stop talking (?:about it )?and (?:just )?(?:do it|jump|die)|(?:next time|this time|try again and|maybe) (?:dont fail|do it right|you will succeed|succeed|use a (?:real|bigger|stronger)|do it properly|make sure it works)|(?:go|just go) (?:ahead|through with it)(?: nobody| no one| loser| and)? ?(?:will stop|would stop|cares|do it|die|jump|we wont|loser)|(?:you|u) (?:couldnt|cant|could not) even (?:kill yourself|die) (?:right|properly)|(?:pity|shame|too bad|sad)(?: that)? (?:you|u|it|the pills|your attempt) (?:survived|failed|didnt (?:die|work|succeed)|lived)|should have (?:died|been (?:you|aborted)|swallowed)|(?:mother|mom|mum|parents) should(?:ve| have) (?:aborted|swallowed|drowned|used)`,
  },
  {
    why: 'threat',
    score: 0.9,
    source: `(?:i |we |id |really )?(?:hope|wish|pray)(?: that| to god)? (?:someone|somebody|a (?:car|bus|truck|train)|they|he|she|your (?:[a-z]+))(?: will| would| just| finally)* ${HURT} (?:you|u|ya|your)|(?:you|u|ur|youre|you are)(?: all| just| really)* (?:need|needs|deserve|ought|want|are going|gonna|going|should|about)(?: to)? (?:get |be |have been )${HURT_PAST}|(?:you|u) (?:should|ought to|need to|must|will|are going to) (?:be|get) ${HURT_PAST}|(?:find|got|have|know|look up|looking up|found) (?:out )?(?:your|ur) (?:home |house )?(?:address|house|school|workplace|ip|ip address|parents|mum|mom|family)(?: and| now| bitch| already| [.]| $|$)|(?:im coming|i will come|ill come|come|coming|drive|driving|show up|ill be) (?:to|at|over to|round to) (?:your|ur) (?:house|home|place|door|school|work)|(?:burn|burning) (?:down )?(?:your|ur) (?:house|home|place)|(?:lock|better lock) your doors?|(?:i ?m|im|i am) (?:outside|right outside|behind you|watching you|at your door)|wont (?:see|live to see|make it to|survive)(?: until)? (?:tomorrow|the (?:day|night|week)|morning|monday)|(?:youre|you are|ur) (?:gonna|going to) (?:get it|bleed|suffer|be sorry|regret|pay|wish you|cry|die)|pay (?:me|up) or|i have (?:your )?(?:screenshots|nudes|photos|pics)(?: of you)? (?:and|so|pay|do|unless)|accidents (?:can )?happen|(?:would be|itd be) a shame if (?:something|your|someone)|snitches get|i (?:can|could) (?:easily )?(?:end|ruin|destroy) (?:you|your life)|i(?:ll| will) (?:be the last thing|never let you|not stop until)`,
  },
  {
    why: 'hate',
    score: 0.9,
    source: `${PEOPLE}(?: are| is| re| all| just| always| really| should| will| be| to| never| make| makes| dont| do| not| get| me| the| so| in| a| need| have| at)* ${BAD}|(?:dirty|filthy|bloody|stupid|fucking|damn|greedy|ugly|smelly|lazy|illegal|typical|disgusting|sneaky|nasty) ${ONE}(?:s|es)?(?= [.]| $|$| get| go| scum| trash| bitch| pig| like| people| are| all)|(?:you|u) (?:${FILL} ){1,2}(?:jew|muslim|arab|gypsy|homo|cripple|immigrant|mexican|${SLUR})(?= |$)`,
  },
  {
    why: 'hate',
    score: 0.9,
    source: `${GROUP}(?: like you)? (?:shouldnt|should not|should never|mustnt|cant|can not|cannot|should|must|need to|ought to|have to|dont deserve to|have no right to|do not deserve to|belong|dont belong|are (?:not|never) (?:real|human|people|equal|normal|welcome|like us|made|meant)|arent (?:real|human|people|normal|welcome)|have no place|are taking over|eat dogs|eat cats|eat bats|spread (?:disease|diseases|aids|hiv|corona|covid|crime|filth)|are stealing|steal|are ruining|are destroying|are invading|breed like|deserve (?:it|what|to)|had it coming|bring it on|only want|just want|cant be|all look|are why|are the (?:problem|reason)|made me sick|make me sick|should go|go home|get out|stink|smell)(?: be| not| to| [a-z]+){0,3}(?= |$)`,
  },
  {
    why: 'hate',
    score: 0.9,
    source: `(?:women|woman|girls|females|wives|she|bitches)(?: like you)? (?:belong|belongs|should stay|should be|stay|are (?:only )?(?:good|made|meant)|need to (?:be|stay))(?: back)? (?:in the kitchen|at home|for (?:sex|cooking|one thing|breeding)|on their knees|silent|quiet|controlled|barefoot)|(?:being|it is|its) (?:gay|trans|queer|homosexual|bi|lesbian|autistic|disabled|black|fat) (?:is|are) (?:a )?(?:sin|disease|choice|mental illness|disgusting|unnatural|wrong|gross|sick|phase|perversion|abomination|not normal)|(?:gay|trans|black|jewish|muslim|fat|disabled|autistic) (?:people|ppl|men|women|kids|folks) (?:are|should|dont|cant|disgust|make|shouldnt)(?: [a-z]+){0,4} (?:disgusting|sick|gross|wrong|inferior|kids|children|exist|people|human|alive|allowed|stupid|lazy|dirty|dangerous|dead|die|me)|there are only two genders|conversion therapy (?:would|will) (?:fix|help|cure) you|(?:pray|beat|slap|fuck|rape) the gay (?:away|out)|(?:just|only) need a real man|trap not a|its ma ?am|attack helicopter`,
  },
  {
    why: 'sexual',
    score: 0.88,
    source: `(?:you|u) (?:turn me on|make me (?:so )?(?:hard|wet|horny|cum)|get me (?:hard|wet|off)|got me (?:hard|wet)|have (?:such )?(?:an? )?(?:fuckable|nice|sexy|hot|amazing|tight|perfect|great) (?:[a-z]+ )?(?:body|ass|tits|boobs|mouth|lips|legs|rack|butt|figure))|(?:thinking|think|dream|dreaming|fantasi[sz]e|fantasi[sz]ing|imagine|imagining|picture|picturing)(?: about| of)? (?:you|your|ur)(?: [a-z]+){0,2} (?:naked|body|in bed|ass|tits|on top|underneath|moaning|undressed|lips around|mouth|bent over)|(?:my|this) (?:big |hard |thick )?(?:cock|dick|penis|boner|hard ?on)(?! (?:hurts|is sore|doctor|problem))|(?:rate|see|suck|taste|want|feel|ride) my (?:dick|cock|d)|(?:in|to|into|share) my bed(?: with me| tonight| baby)|(?:sleep|spend the night|shower|get naked|get freaky|play) with me (?:tonight|baby|sexy|naughty)|how much (?:for|do you charge|per)(?: a| an| the)? (?:night|hour|blowjob|sex|nudes|pics)|(?:im|i am) (?:touching|stroking|rubbing|playing with) (?:myself|my)|(?:open|spread) (?:your|those|ur) (?:legs|thighs|mouth for)|friends with benefits|sugar baby|be my (?:daddy|baby girl|toy)|are you (?:single and|into) (?:horny|older men|kinky|bdsm|sexting|roleplay)|wanna (?:see something hard|trade pics|have some fun tonight|get dirty|play dirty|be naughty|do something naughty|cyber)|(?:want|need) (?:you|u) (?:in my bed|naked|inside|on top|so bad(?:ly)?)|(?:what|which) (?:position|positions)|(?:do|did) (?:you|u) (?:like|ever try) (?:it )?(?:rough|anal|being tied|bdsm|choking|sexting)|(?:less|no|without) clothes (?:on )?(?:would|on you)|bounce on|breed you|good girl for daddy|smell your (?:panties|feet)|lick (?:you|your)|(?:you|your) (?:panties|bra|underwear|thong)`,
  },
];
