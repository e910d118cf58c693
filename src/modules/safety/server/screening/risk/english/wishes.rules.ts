import { rulesOf } from '../rule.rules.ts';
import { lists } from './lists.rules.ts';

/** Not to be any more, without doing anything about it. */
export const wishes = [
  ...rulesOf(
    'wish',
    lists,
    {
      'asked-about-it': `
    (hell|heaven) ~3 (suicide|kill yourself|kill myself|killing yourself|killing myself)
    `,
    },
    'self',
  ),
  ...rulesOf('wish', lists, {
    'wish-to-die': `
    (can|could) not ~1 (keep|go on|continue|carry on) ~1 (living|existing|being alive)
    no (meaning|purpose|point|value) ~3 (want|wish|need) it ~1 (to be|to)? (over|end|stop)
    i am out of this (life|world)
    (wake|woke|waking) ~5 (wishing|wish) i had not
    (wish|wished|wishing) (they|you|he|she|nobody|no one|someone) ~1 (had not|did not|had never) ~1 (found|saved|stopped|$)
    (might|may) as ~1 (die|be dead|not exist|end it|kill myself|be in the ground)
    (what if|if) i ~1 (walked|drove|jumped|stepped) (into|off|in front) (of)? (the|a|that)? (sea|ocean|river|lake|water|traffic|train|bridge|cliff|roof|balcony|platform|truck)
    (hope|hoping|wish|wishing|pray|praying|let) ~5 (take|takes|took) me (away|with it|$)
    (remove|removing|erase|erasing) (myself|me) (from (it|this|the (world|equation|picture|earth)|existence|everyones|their)|$)
    (worse|bad|harder) ~3 (with me|because of me) (in it|around|here|alive)
    not ~5 keep (myself|me) alive
    to end (hers|mine|theirs) $
    (wish|wishing) ~3 in (a|the|my) (coffin|grave|ground|casket|morgue)
    (want|ready|going|wish|time|like|wanted) to ~1 (go|be|get) (to|in|into) (heaven|hell|the afterlife|the other side|my grave|the next life)
    by (dying|killing myself|ending my life|being dead|not existing|ending it all)
    (tired|exhausted|sick|hate|hating|done) ~1 (of|by|with)? being (me|myself) !(the|nice)
    (relief|nice|better|hope|wish|want|wishing|hoping|glad) ~5 heart ~2 (gave out|stopped|gives out|stop|quit|give out|stops)
    (how long|much longer|long) i (can|will|could) ~1 (stay alive|live|survive|hold on|hang on|stay safe|be here|last|keep living)
    life ~8 (to|wants to|want to|going to) end (mine|hers|his|theirs)
    (wish|wishes|if|hope|until|till|want) everything ~1 (went|goes|go|to go|would go|turned|fades|fade) ~1 (black|dark|to black)
    (not ~1 (care|mind)|wish|hope|hoping|pray|glad|happy) ~2 (tomorrow|morning) (never|does not|did not|would not) ~1 (came|come|comes)
    sleep ~2 forever
    (my existence|my birth|me being born|being born) ~1 (is|was) ~1 (mistake|accident|error|curse)
    (i am|my life is|my life was) (a|one big|just a)? ~1 mistake $
    (hope|hoping|wish|pray|praying|want) ~8 (not wake|never wake|not make it|do not wake|not survive)
    (death|dying|suicide) is ~2 (i want|want|i need|i think about|i dream|on my mind)
    (pray|praying|beg|begging|wish|wishing|ask|asking|hope|hoping|ready|waiting|wait) ~2 for (death|the end|it to be over forever|my death)
    (why|how) ~1 is it ~2 (hard|difficult) to (die|end it|kill myself|kill yourself)
    (should|deserve to|want to|ready to|need to) ~1 (be gone|be gone forever|not exist|be erased|be dead)
    be six feet under
    (my|last|first|failed|second|another|recent|suicide|the|an) attempt ~2 (failed|did not work|worked|landed|ended|was|last|in|i|two|three|again|at my life|$) !(at (making|baking|cooking)|to (make|bake|cook))
    (have)? attempted !(the|a|an|it|this|that|to (make|cook|bake|run|call|reach|explain|talk)) ~3 (ago|again|last|before|twice|once|times|yesterday)
    (is|would|will|are|does|do) ~4 (sin|selfish|wrong|hell|bad|cowardly|cowards|coward|weak|terrible|awful|horrible) ~6 (suicide|die|died|kill myself|kill yourself|end my life|end it all|take my own life|want to die|be dead)
    (suicide|dying|killing myself|ending my life|kill myself|taking my own life) ~2 (a)? (sin|selfish|cowardly|wrong|weak)
    (what if|if|imagine if|suppose) i (died|die|killed myself|was dead|am dead|disappear|disappeared forever|vanished|never existed|stopped existing|did not exist|did not wake up) (tomorrow|tonight|today|right now|now|would|will|nobody|who|they|you|it|everyone|$)
    button ~8 (press|push|gone|end|die|disappear|dead|exist)
    (when|if|once) ~4 (dies|die|gone|goes|passes) ~1 i (am going|will go|am) (too|with|next)
    (life|everything) ~6 want it ~1 (to be|to)? (over|end|stop) !(class)
    (had|have|has) enough of (life|living|this life|being alive|existing|this world)
    (put|get|got|getting|putting|have|has) ~2 affairs ~1 in order
    @att ~5 @end
    (wish|hope|want|hoping|praying|waiting) ~6 (finish me off|kill me|take me (away|too|now|already|soon|instead|in)|end me|finish me)
    (disappointed|sad|angry|upset|gutted|annoyed|hate|hated|mad|regret|devastated|pissed|shame|sorry|crying|cry|cried) ~3 (i|to have|to|when i|that i|find|see) ~3 (woke|wake|waking|survived|am alive|alive|keep waking|breathing)
    (guess|suppose|so|then|might|think|fine|okay|ok) ~1 (i|then)? (will|ill|should|have to|am going to) ~1 (die|go die|be dead) (then|now|$)
    (can|could) not (promise|guarantee|say|be sure|swear) ~3 (be (here|alive|around|safe)|see tomorrow|wake up|make it|survive|not (do|hurt|kill|cut)|stay (alive|safe))
    @want to ~1 @dead
    @want to (go to sleep|fall asleep|sleep|close my eyes|lie down|go to bed) ~3 (not|never|without) ~1 (wake|waking|open|get|come back|coming back)
    (go to sleep|fall asleep|sleep|drift off) and (not|never) ~1 (wake|waking|come back)
    @want (to be)? dead !(end|line|lift|lifts)
    @want death
    (easier|better|nicer|simpler|happier|kinder|best|relief|wonderful|rather|prefer|beautiful|peaceful) (to)? not (to)? (exist|be here|be alive|live|wake up|be|be around)
    (happier|better|prettier|safer|free|useful|calmer) dead
    (if|when|wish) i ~1 (stopped|stop|quit) (being (here|alive)|existing|living|breathing)
    (want|ready|wish|need|wanted|praying|waiting|time) ~1 (for)? my life to (end|be over|stop|finish)
    (want|wish|love|like) ~2 (to)? (stop|cease) (breathing|existing|living|being)
    want to dye (so bad|$)
    kms (tonight|now|right now|today|soon|for real)
    ^ kms $
    @want to disappear !(to|under|behind|when (people|everyone|someone|they|everybody)|from (social|instagram|facebook|the (party|internet|group)|here)|into|for a)
    @want (to)? (vanish|dissolve|evaporate|fade away)
    @want (to)? ~1 (die|skull)
    (want|wanted|wants|wish) to not ~1 (be here|be alive|exist|live|wake|be)
    (wish|wishes|wished|wishing) (that)? @sub ~2 (dead|die|died|gone|not here|not exist|not alive|not born|never born|never been born|never existed|disappear|vanish|not wake|never woken|never wake|not woken up|killed myself)
    (wish|wishes|wished|wishing) (that)? @sub (did|had|was|were|could|would|can) not ~2 (exist|wake|woken|born|alive|here|survive|survived|live|made it|been born|be here|be alive|be)
    (wish|wishes|wished|wishing) (that)? @sub (was|were|could be|had)? never (been)? (born|existed|woke|here|alive)
    (wish|wished) ~3 (attempt|overdose|it|they|pills|doctors|ambulance|nobody) ~3 (worked|found me|saved me|saving me|succeeded|finished me)
    (wish|wished) ~3 (was|were|had been|could be|it was) me (instead|that|who|in)
    (feel|feels|felt|feeling) like (dying|i want to die|not being (here|alive)|not existing|not living|ending it|disappearing|i should be dead|i should die|i should not (exist|be here|be alive))
    i (should|might|may) (as well)? ~1 (die|be dead|not be alive|not be here|not exist|have died|have been dead|never have been born) !(of|from|for|if|laughing|trying)
    i should not (be alive|be here|exist|have been born|be living|be on this earth|have survived|have woken up)
    should never have (been born|existed)
    (not|never) ~1 (deserve|meant|supposed|fit|made|cut out) (to|for) ~1 (live|be alive|exist|be here|this world|life|living|be born|have been born|be living)
    ^ (kill|shoot|end) me (now|tonight|already|and)?
    (someone|somebody|god|anyone|anybody) (to|would|will|could|please)? (kill|shoot|end|murder) me
    (let|help|make) me (die|be dead|end it|end my life)
    (take|end) me (god|lord|jesus|instead|already|now|away from this (world|life))
    (god|lord|death|jesus|reaper|universe) ~3 (take|takes|took|taking|come for|claim|end) me
    (hope|hopes|hoped|hoping|pray|prays|prayed|praying|beg|begging|wish|wishing) ~4 (not wake|never wake|not waking|not woken|die in my sleep|dont wake|do not wake up|take me)
    (hope|hoping|hoped|pray|praying|prayed) (that)? @sub (die|will die|get (hit|run over|cancer|killed|shot|struck)|do not (make it|survive|wake|live)|will not (make it|survive|wake)|never wake|would die|am (dead|gone)|stop (breathing|existing)|had died)
    (hope|wish|wishing|hoping|want|pray|praying) (that)? ~1 (a|some|this|the|that)? (bus|car|truck|train|plane|lorry|meteor|bullet|cancer|heart attack|asteroid|virus|covid|it|something|someone|somebody) ~2 (hit|hits|runs|kills|kill|takes|would hit|crashes|ends|end|finish|finishes) ~1 me
    (would|do|does|will|did) not (mind|care|be sad|be upset|be bothered|complain|fight it) ~3 (if i (died|die|was dead|were dead|never woke|did not wake|got hit|get hit|stopped|disappeared|was gone|am gone|ended|do not wake)|dying|not waking|being dead|being hit|getting hit|death|not existing)
    (would|do) not mind ~3 (bus|car|truck|train|hit) ~2 me
    (not|never|no|nothing|hardly) ~1 (care|cares|matter|matters|bothered|mind|cared|mattered|give a (shit|damn|fuck)) (if|whether|that) i ~1 (live|die|am alive|am dead|exist|wake|survive|make it|was alive|was dead|lived|died)
    (i|who) (do not|would not)? care ~1 (if|whether) i ~1 (live|die|wake|survive|exist|died|lived)
    (live|living) or die
    (close|closer|near|nearer) to (death|dying|ending it|the end) !(of|now)
    (ok|okay|fine|cool|comfortable|at peace|peace) with (dying|death|being dead|not existing|not waking|the (idea|thought|fact) (of|that) ~2 (dying|death|die))
    not (afraid|scared|fear|fearing|frightened) ~1 (to die|of dying|of death|death|dying) (anymore|now)?
    (looking forward|look forward) to (dying|death|being dead|the day i die|my death|not being here)
    (rather|prefer) (be|being|to be) (dead|gone forever|in a grave|six feet under)
    rather (die|be dead) (than|then) ~1 (live|keep living|be alive|go on|keep going|exist|wake up|continue|stay alive|face another|keep|spend another)
    rather (die|not live|not be here|not exist|not wake up) $
    `,
    'not-to-live': `
    not ~1 (imagine|see|picture) ~1 (living|being alive|surviving|existing) !(there|here|with|in|without (my (phone|car)|you|coffee))
    not ~4 (want|wish|care) to ~1 see (manynumber|tomorrow|another (day|year|christmas|birthday)|next (year|week|month)|the (sun|sunrise|morning|new year))
    (not|never|why|barely|hate|tired|exhausting|hurts|painful|surprised|disappointed|regret|point|reason|deserve|worth|sick) ~5 (being|be|am|stay|staying|still) alive
    not wanting to (live|be alive|be here|exist|be around|wake up|go on living|keep living)
    not want to ~1 (do|live) ~1 (this)? life
    (done|over) with ~1 life thing
    not ~2 (going to|will|plan to|plan on) ~1 be (here|alive|around) ~1 (for|by|at|when) ~1 (my|his|her|your|the|christmas|new year|next)? ~1 (birthday|christmas|graduation|year|wedding|funeral)
    (can|could|do|will|want) not ~2 (bear|face|take|do|handle|survive|live|stand|get through|want|endure) (another|one more|a single|any more) (day|days|night|hour|minute|second|morning|year) (of (this life|life|living|being|this pain|this hell|pain|this $)|alive|like this|on this|here on|$)
    not ~3 (think|thought|sure|believe|know if|see how) ~5 (make it|live|survive|be alive|be here|last|see) ~1 (to|until|till|past|through|another|next|the night|tonight|tomorrow|much longer|long) ~1 (18|20|21|25|30|40|birthday|christmas|next year|the year|summer|graduation|tomorrow|morning|the night|tonight|the week|week|month|day|much longer|thirty|eighteen|adulthood|$)
    not ~1 (belong|fit|meant to be|want to be) ~1 (here)? (on|in) (this)? (earth|world|planet)
    (world|earth|universe) ~2 not ~1 (need|want|miss) me
    (reason|reasons|hard|harder|difficult|why|trying|try|promise|promised|struggling|fighting|tough) ~4 (not to|to not|not) ~1 (kill myself|do it|die|end it|end my life|cut|hurt myself|jump|go through with it|harm myself|off myself|self harm|end it all)
    (no|not|nothing|any|one|what|lost|single|without|little|much|never|few|the|out of|find|need|see|have|give me) ~2 (reason|reasons|point|purpose|will|desire|motivation|sense|use|wish|meaning|energy|strength) (to|in|for|of|left to|me to) ~1 @staying !(the (class|course|job|game)|early|on time|work|working|studying)
    (will|desire|drive) to (live|go on living|be alive|exist|survive)
    not ~2 (plan|planning|expect|expecting|intend|intending|going|want|think|see) ~3 (be|make|stick|live|see|survive|hang|being|making|seeing) ~1 (around|here|alive|it) ~4 (birthday|next|tomorrow|long|christmas|graduation|morning|another year|prom|summer|thirty|see)
    ((can|could|do|will) not|not) ~2 (stay|be|live|remain|exist|belong|stand) ~1 (in|on)? this (world|earth|planet|life) (anymore|any longer|any more|much longer|$)
    life (is|was) not (for me|meant for me|my thing|something i want)
    ((do|did|does) not|no longer|never) ~1 (want|wish|wanted|wants) to ~1 (live|exist|be here|be alive|be around) ~1 @anymore
    (done|finished|over) with (living|life|being alive|existing|existence|this life)
    (do|did|does|would|can|will) not ~1 (want|wish|care|like|wanna|feel like|desire|plan|see myself|intend) ~1 (living|existing|being here|being alive|waking up) !(with|in|near|at)
    ((do|did|does) not|never|no longer|not) ~1 (want|wish|care|wanted|wants) to ~1 (be alive|exist|be living|be on this (planet|earth)|be in this (world|life|body)|be part of this world|keep living|go on living|continue living|carry on living|stay alive|continue existing|keep existing|survive|breathe|see tomorrow|see another (day|year|birthday)|make it to (tomorrow|next)|be me|keep breathing)
    ((do|did|does) not|no longer|never) ~1 (want|wish|care|wanted|wants) to ~1 live (anymore|any more|any longer|like this|this life|in this world|on this|either|on|through|with this|past|to see|my life|another|life|without|but|and|because|if|at all|longer|$)
    ((do|did|does) not|no longer) ~1 (want|wish|wanted|wants) to ~1 be here (anymore|any more|any longer|at all|on|either|and|but|tomorrow|$)
    ((do|did|does) not|no longer) ~1 (want|wish|wanted|wants) to ~1 be around (anymore|any more|any longer|$)
    (not|never|stop) (want|wanted|wish|wishing|wanting) to (live|exist|be alive) $
    (do|did|does) not ~1 (want|wish|wanted|care) to ~1 (wake|waking) (up|again|anymore) !(early|late|before|my|him|her|them|next|for (school|work)|in time|on time|so|too|from|alone|in (this|the) (cold|house)|at (five|six|seven|eight|noon|5|6|7|8))
    (do|did|does) not ~1 want to ~1 (be|exist|live) $
    (do|did) not ~1 want to (be|live) (anymore|any more)
    (do|did) not ~1 want (any|another) (day|part|more) of (life|living|this life|existing)
    (no|not|nothing|any|one|what|lost|single|without|little|much|never|few|whats|the|out of) ~2 (reason|reasons|point|purpose|will|desire|motivation|sense|use|wish|meaning) (to|in|for|of|left to|me to) ~2 (live|living|alive|exist|existing|go on|going on|life|keep living|keep being|my existence|being here|stay here|staying here)
    (reason|reasons|point|purpose|sense) (to|in|of|for) ~1 (stay|staying|keep going|going on|keep on|continuing|carry on|carrying on|remain|sticking around|stick around) (alive|here|on this earth|with (my)? life|breathing)
    (give|tell|need|want|name|find) ~1 (one|a|any|me) ~2 reason ~3 (live|alive|not (to)? ~1 (kill|do it|die|end|jump)|stay alive)
    (nothing|nobody|no one|no thing|not anything|anything|anyone) ~2 (left)? to live for
    (life|living|existence|my life|being alive|being here) ~1 (is|was|are|feel|feels|seem|seems|s)? not (even)? worth (living|the pain|the fight|existing|continuing|it to me|it anymore|it any more|it)
    (not|hardly|nothing|never) ~1 worth (living|being alive)
    is (life|it|living) ~1 worth (living|it anymore|being alive)
    (tired|sick|exhausted|weary|done|fed up|finished|over|bored|through) (of|with|from|by)? (life|living|being alive|existing|existence|breathing|being here|waking up|this life|this world|living life|having to exist|being on this earth) !(with (my|the|him|her|them|roommates|parents|people|flatmates|in laws|family|others)|in (this|a|my|the) (house|flat|apartment|city|town|place|mess|dorm|room)|at (home|my)|near|off|alone|paycheck|here|room|next|out|among|under|around|apart|far|situation)
    (tired|sick|weary|exhausted) of (trying to (live|stay alive|exist)|staying alive|fighting to (live|stay)|surviving) !(on)
    (hate|hates|hating|hated|regret) (being alive|existing|that i (exist|am alive|was born|survived|woke up|wake up)|waking up alive|living !(in|with|here|at|near|alone)|my existence|every second of (my)? life)
    (can|could) not (live|exist|go on living|keep living|continue living|stay alive|be alive|survive|bear to live|stand to live|stand being alive|bear being alive) (anymore|any more|much longer|any longer|another day|with (this|the|my) (pain|guilt|myself)|in this world|one more day|$)
    (can|could) not (go on|keep going|carry on|continue|hold on|keep on|keep fighting) (anymore|any more|much longer|any longer|another day|living|with (my)? life|one more day|$)
    (can|could) not (live|go on|exist|survive) without (him|her|them|my (wife|husband|partner|mother|father|mum|dad|son|daughter|child|baby|brother|sister))
    (do not|not) know (how|if|why) ~2 (can|will|could|to|want to|should|am)? ~1 (live|living|stay alive|go on living|keep living|exist|be alive|existing|make it (through)? (tonight|the night|tomorrow|another)|survive (tonight|this|the night|another)) (anymore|like this|without|much longer|$)
    (do not|not|can not|never) ~1 (see|have|imagine|picture|seeing) (a|any|my|myself)? ~1 (future|myself (alive|living|here|growing|making it|being around)|tomorrow) (for me|anymore|for myself|left|next|past|$)
    (not|never) (make|making|live|living|survive|surviving|reach|get) ~1 (to|past|until|till|beyond|through|see) ~1 (18|20|21|25|30|40|next (year|week|month|birthday)|christmas|my (next)? birthday|graduation|the (week|weekend|month|year|night)|adulthood|tomorrow|tonight|morning|the end of (the|this) (week|month|year|day))
    (not|do not) (see|know|understand|get|figure out) why i am ~1 (alive|living|here anymore|breathing|even here|existing)
    (why|how come) ~1 (am|are|do|was|must|should|would) i ~1 (alive|live|exist|born|living|keep living|be alive|stay alive|wake|even alive)
    (why|what) ~1 (bother|reason|point|sense) ~1 (living|alive|existing|staying alive|being alive)
    (will|lost|losing|no|given up|lose|giving up|gave up|give up) ~1 (to|on|the will to|my will to|will to) ~1 (live|living|life)
    (only|just|barely) ~1 (alive|living|here|existing|staying alive|staying) ~2 because (of|i|my|it|they|suicide|dying)
    (only|one|main) (reason|thing) ~2 (i|i am|i have|keeping|that|keeps|holding|stopping) ~2 (alive|here|living|not (dead|killed|ended|done it)|me (alive|here|going|from))
    (exist|existing|existence|being alive|living|life) (is|feels|hurts|seems|feels like) ~2 (pain|torture|exhausting|unbearable|too painful|too hard|pointless|not worth|a burden|hell|suffering|punishment|curse) (anymore|$)
    hurts ~2 (to|being) (live|alive|exist|be alive|existing|living)
    `,
    'follow-the-dead': `
    (want|going|wish|ready|need|wanted) to ~1 (follow|join|be with|go with|go to) (him|her|them|my (mum|dad|mother|father|son|daughter|baby|husband|wife|brother|sister|grandma|grandpa|dog|friend|boyfriend|girlfriend))
    (should have|could have|wish it) ~1 been me
    (be|see|meet) (with)? (him|her|them) (again)? soon
    `,
    'better-without-me': `
    (if|wish|what if) ~2 (car|bus|truck|train|lorry) (hit|hits|ran over|killed) me ~4 not ~4 (mind|care|sad|bothered|upset)
    (not|never) ~2 be ~1 (a|your|anyones|their|anybodys|my mums|his|her) (problem|burden|bother|disappointment|worry) (anymore|any more|after|much longer|soon|any longer|again|tomorrow)
    (will|would) not ~2 (worry about me|bother (you|anyone|them)|hear from me|see me|deal with me|have to worry about me|have me around|put up with me) (anymore|after|again|any more|much longer|ever|soon)
    (be|finally be|soon be|get) (free of|rid of) me
    (last|final) (you|anyone|they|the world) (will|would|ever) ~2 (hear|see) ~1 (from|of)? me
    days are numbered
    would (anyone|anybody|they|people|someone|he|she|you|somebody) miss me $
    (if|wish|what if) ~2 (car|bus|truck|train|lorry) (hit|hits|ran over|killed) me ~6 (mind|care|fine|ok|okay|relief|glad|happy|good)
    (better|happier|easier|best|relieved|simpler|improved|freer|lighter|good|grateful|fine|okay|favour|favor) (off)? ~5 (without me (in|around|alive|here|on)|with me (gone|dead))
    (better|happier|easier|best|relieved|simpler|improved|free|freer|lighter|grateful|fine|okay|favour|favor) (off)? ~3 (without (me|people me|people like me|someone like me|somebody like me)|if @sub (was|am|had|did|died|die|disappeared|disappear|left this|killed|not|never)? ~2 @gone|when @sub ~2 @gone|once @sub ~2 @gone|with me (gone|dead|out of the picture|not here)|without me (in|around|alive)|@sub (am|is|was) (gone|dead))
    (better|best) off ~2 (without people like me|dead|not here|not alive|gone|not existing|without me|not being here)
    (if|when|once|after) @sub ~2 @gone ~5 (better|happier|easier|relieved|problem|care|miss|notice|cry|sad|free|peace|hurt|know|forget|fine|okay|upset|difference|sorry|burden|regret)
    (without me) ~3 (better|happier|easier|fine)
    (nobody|no one|none|who|anyone|anybody|everyone|they|you|people|everybody|family|mum|dad|friends|someone|soul) ~4 (miss|notice|care|mind|cry|sad|realise|realize|bat an eye|blink|give a|know|glad|happy|celebrate|come|attend) ~4 (if|when|that|once) @sub ~3 @gone
    (nobody|no one|who|anyone|anybody|someone) (would|will|to)? ~1 (miss me) (if|when|once|anyway|$)
    would (anyone|anybody|they|people|someone|he|she|you|somebody) ~1 (miss me|notice i was gone|care if i)
    (come|show up|cry|turn up|go) ~2 my (funeral|wake|grave)
    (world|everyone|family|kids|they|life|things|mum|everybody) ~4 (better|happier) ~1 (place)? (without me|without me in it)
    (burden|problem|weight) ~5 (if|when|once|without) ~1 i ~2 @gone
    (stop|end|no longer|quit|not) (being|be) (a|such a)? burden ~2 (forever|once and for all|for good|if i)
    `,
    'death-as-relief': `
    (death|dying|being dead|not existing|not being alive|suicide|killing myself|ending it|ending it all|nonexistence) ~2 (is|would|seems|feels|sounds|looks|be|might|seem|sound|feel|as|will) ~3 (easier|easy|relief|peaceful|peace|better|best|escape|the answer|solution|option|way out|only way|freedom|comforting|nice|good|great|amazing|appealing|attractive|beautiful|welcome|sweet|kinder|tempting|blessing|gift|mercy)
    (only|other|easy|easiest|best) (way|thing|option|solution|answer|escape|choice|exit|path) ~6 (is|to be|left is|be) ~2 (death|die|dying|suicide|be dead|kill myself|end it|end my life)
    (think|thinks|thinking|thought|thoughts|dream|dreaming|dreams|fantasize|fantasise|fantasizing|fantasising|obsessed|imagine|imagining|picture|picturing|ideas|idea|daydream|daydreaming|ideations) ~2 (about|of|with|on|over)? ~2 (dying|my (own)? death|being dead|not being (here|alive|around)|not existing|not waking up|ending (it|things|everything)|my (own)? funeral|end it|driving off|being gone|disappearing|how i would do it|ways to die|never waking up)
    (think|thinking|thoughts|thought) (about|of) death
    (sleep|asleep|rest) (forever|for ever|for eternity|eternally|permanently)
    (end|stop|ends|stopping|ending) ((the|my|this|all the|all this|all my) (pain|suffering|misery|hurt|hurting|agony|torture)|it|everything|all of (this|it)|it all) ~1 (forever|for good|once and for all|permanently|for ever)
    (want|need|wish|wanted|ready|hope|hoping|waiting) ~1 (it|this|everything|life|all of this|it all) ~1 (to|would)? ~1 (be)? (all)? (end|over|stop) (forever|for good)
    (want|wants|wanted|need|wish|let me) ~1 (out of|off|to leave|to exit|to escape|to depart|to get off|to get out of) ~1 (this|my) (life|world|body|planet|earth|existence|rock)
    (leave|leaving|exit|exiting|depart|departing) (this|the) (life|world|earth|planet) (behind|forever|tonight|today|tomorrow|soon|now|for good|and|$)
    (join|be with|see|meet|with|to) (him|her|them|my (mum|dad|mother|father|son|daughter|baby|husband|wife|brother|sister|grandma|grandpa|dog|friend|boyfriend|girlfriend)|god|jesus|grandma) ~1 (in heaven|on the other side|in the afterlife|in the next life|up there|in the ground|in death)
    (want|ready|going|wish|like|time) to (join|be with) (him|her|them|my (late|dead)? (mum|dad|mother|father|son|daughter|baby|husband|wife|brother|sister|grandma|grandpa)) (in death|wherever|again so|and (end|leave|die|stop))
    (the|that|a|this) (urge|thought|voice|voices|part|side) ~3 (to (die|end it|end my life|jump|be dead|do it)|wants to die|wants me dead|wants to end|telling me to (end|jump|die|do it|kill))
    (voice|voices|head|brain|mind|something|depression|demons) ~3 (tell|tells|telling|says|saying|keeps|keep|wants|want|screaming|screams|whispering|told|begging) ~2 (me|to) ~1 (to)? (jump|die|end it|do it|kill|end my life|hurt|cut)
    (wants|wanting) me (to be)? (dead|to die|to jump)
    (care|mind|matter|bothered) (if|that) it (kills|ends|killed) me
    kill yourself ~3 (to myself|in my head|in my mind)
    passively suicidal
    passive (suicidal)? (ideation|thoughts)
    `,
  }),
];
