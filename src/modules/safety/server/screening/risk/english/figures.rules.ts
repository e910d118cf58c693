import { rulesOf } from '../rule.rules.ts';
import { lists } from './lists.rules.ts';

/** The same words, meant otherwise. Each takes the place of the signs that it reaches over. */
export const figures = rulesOf('figure', lists, {
  'way-of-speaking': `
    (ok|okay|like|was like) ~1 bye forever
    (hungry|thirsty|tired) i (could|can|might|would) die
    (asked|asks|asking) ~2 (if|whether|about) ~8 (said|told (him|her|them)|answered|say) ~1 (no|not)
    (so|too) (hungry|tired|full|hot|cold|embarrassed|bored|thirsty) ~2 (could|can|would|might) ~1 die
    suicidal (people|customers|customer|patients|callers|caller|clients|teens|students|person|someone|members|users|individuals|character|youth)
    (s|his|her|their|fathers|mothers|brothers|sisters|friends|dads|mums|uncles|classmates) suicide !(attempt|note|plan|thoughts|threat|threats|letter)
    (overdose|overdosing) of (work|sugar|cute|christmas|family)
    (dying|die|died) (of|from) (loneliness|heat|thirst|hunger|boredom|old age|natural causes|cancer|curiosity|envy)
    (like|like a|as) death (warmed)?
    (matter|matters|question) of life (and|or) death
    (life|love) (and|or|after) death
    (death|dead) (metal|row|valley|star|note|line|lift|lock|pan|weight|beat|trap|penalty|certificate|toll|stare|stares|anniversary)
    (till|until|since|after|his|her|their|mums|dads) death (do us)?
    (stabbed|sick|bored|scared|worried|frightened|tickled|starved|working|worked|loved|love|hugged|freezing|frozen|beaten) ~1 to death
    (raining|playing|acting|play|act|played) dead
    dead (to me|inside lol|serious|tired|silent|sure|end|ass|heat|zone|set)
    (vanish|disappear|vanished|die) (on the spot|into the (ground|floor|wall)|right there|there and then)
    (commit|committing|committed) (to|crimes|a|the|myself|more|fully|fraud|murder in)
    (saying|said|say|says) ~1 (goodbyes|goodbye) ~1 (at (work|school|the office|uni|college)|to (my|the|our) ~1 (colleagues|team|class|job|house|students|school|hometown|coworkers|flat|car))
    (scar|scars|marks|cuts|stitches) ~6 (surgery|operation|accident|acne|dog|cat|childhood|birth|section|surgeries|appendix|burn accident|crash|chickenpox|knee|sports)
    (cat|dog|surgery|operation|rabbit|kitten|rose|roses|brambles|thorns|fence) ~5 (scratched|scratches|scratch|cut|cuts|scars) ~2 (my|on my|up my|arms)
    (die|died|dying|dead|dies) ~1 (laughing|from laughing|of (laughter|laughing|embarrassment|shame|boredom|curiosity|thirst|hunger|cold|heat|happiness|joy|cuteness|jealousy|excitement|cringe|old age|the cringe|starvation on|second hand|secondhand)|from (embarrassment|shame|boredom|cringe|cuteness|the heat|secondhand|second hand|happiness|laughter|excitement|the cringe|lol))
    (could|would|could have|would have|almost|nearly|thought i was going to|wanted to|want to) ~1 (die|died|dying|crawl|sink) ~2 (of|from)? ~1 (embarrassment|shame|embarrassed|humiliation|laughter|boredom|happiness|cuteness|cringe|inside from cringe)
    (dying) (for (a|some|the|this|that|my|these|those|more|your|you|another|summer|winter|christmas|friday|coffee|food|sleep))
    (dying|die|dyin) (to (know|see|meet|try|hear|go|get|find|tell|eat|watch|read|play|have|visit|ask|show|buy|be with|hang|talk|finish|start|wear|use|learn|taste|do|make|come|pee))
    (die|died) (on (that|this|the) hill|hard|trying)
    (old habits|habits|rumours|rumors|legends) ~1 die
    (did not|not|do not) die !(and|last|when)
    (kill|kills|killing|killed|murder|murders|murdering) ~1 (for (a|an|some|that|this|your|more|my|it|those|these|one|another|the)|time|the (mood|vibe|lights|engine|music|buzz|noise|process|server|weeds|bugs|spider|lights|conversation|batteries|battery|game|boss|joke)|it (on|at|in|with|tonight on|out)|two birds|a (bug|spider|pizza|burger|coffee|beer|curry|process|mosquito|wasp|boss|plant|few|sandwich|steak|bag))
    (is|are|was|were|been|s|be|keeps|its|this|that|it) ~2 killing me !(self|and i want|i want)
    (kills|killing) me (softly|slowly|inside|to (see|watch|think|hear|say|know|leave|tell)|when|that|how|not|with|every) !(and)
    (absolutely|it|them|the|you|she|he|they|really) ~1 (killed|killing|slayed|slaying) it
    (mum|dad|mother|father|parents|boss|teacher|coach|wife|husband|sister|brother|roommate|gf|girlfriend|boyfriend|they|he|she|doctor|dentist|editor|manager) ~2 (will|is going to|would|are going to|going to|might|ll|gonna|wants to|want to|could) ~1 kill me (if|when|for|because|once|after|over|lol|$)
    (drop|dropped|brain|braindead|half|deaf|over my|left for|dead) dead (tired|line|lift|gorgeous|serious|silent|end|center|battery|easy|set|on my feet|beat|inside lol|last|pixel|phone|heat|sexy|sure|wrong|right|weight|name|lock|pool|leg|legs|eyed)
    dead (tired|lift|gorgeous|serious|silent|battery|easy|set|on my feet|beat|last|sure|wrong|weight|name|pool|zone|sea|eyes|line|link|skin|right|funny|drunk)
    (phone|battery|laptop|car|controller|watch|tablet|camera|internet|wifi|server|chat|group|line|plant|plants|computer|engine|app|signal|airpods|remote|game|conversation|thread|thing|flashlight|legs|feet|back|hair|grass) ~4 (die|died|dead|dies|dying)
    (cut|cuts|cutting) (myself|himself|herself|yourself|themselves|ourselves) ~1 (some|a|off|out|loose|short|shaving|while (shaving|cooking|chopping|cutting|opening|gardening|peeling|slicing|making)|on (a|the|some|my|paper|broken|an) ~2 (paper|can|tin|glass|envelope|fence|edge|page|thorn|thorns|knife while|lid|box|nail|wire|tool|dish|mug|plate|barb|razor shaving|kitchen|cardboard|by accident)|by accident|chopping|cooking|slicing|peeling|opening|making|trying to (open|cook|slice|chop|cut|peel|shave)|in the kitchen|at work|a bit too much slack)
    (accidentally|accident) ~2 (cut|cuts|hurt|burn|burned|burnt|bit|stabbed|scratched|hit|poked) ~2 (myself|my|himself|herself)
    (cut|cuts|burn|burned|burnt|hurt|hit|scratched|bit|injured|bruised|choked|scratch|stabbed) (myself|my ~1 @body|himself|herself) ~2 (by accident|accidentally|on accident|while (cooking|shaving|chopping|baking|ironing|gardening|running|playing|skating|training|climbing|skiing|working|lifting|slicing|cutting|making|opening|jogging|hiking|moving)|cooking|shaving|on the (oven|stove|pan|iron|grill|kettle|hob|bike|trampoline|stairs|ice|kettle|fence|door|straightener|tray)|with (the|my|a)? ~1 (oven|iron|curling|kettle|coffee|grill|glue gun|hot|bread knife)|at (the)? (gym|football|practice|training|soccer|work|basketball|rugby|dance)|in (the)? (gym|pe|game|match|kitchen|garden|practice)|playing|falling|lifting|skateboarding|working out|on (a|some) ~1 (coffee|tea|soup|nail|thorn|door|table|pan)|in the face|with the door|on my (tongue|lip|soup|coffee)|laughing|doing yoga|running)
    (bit|bite|biting) my (tongue|lip|nails|cheek)
    (fell|slipped|tripped|crashed my bike|sprained|accident) ~6 (hurt|cut|bruised|scratched|injured) (myself|my)
    (cut|cutting|cuts) (back|down|corners|costs|carbs|sugar|class|school|calories|out|off|ties|contact|him|her !(wrist|wrists|arm|arms|leg|legs|thigh|thighs|throat|own)|them|the (grass|cake|video|crap|onions|line|cord|bread|call|lawn|paper|hedge)|my (hair|bangs|hours|grass|nails|losses|budget|own hair|fringe|salary|steak|mum off|dad off|family off|parents off|lawn)|vegetables|onions|paper|fabric|wood|it close|it out|it short|it off|from the (team|squad|budget)|people off|short|sharply|weight|in half|edge|class)
    (picked|pick|picking|wash|washing|washed|bite|biting|bit) ~4 (until|till) (it|they|i) (bleeds|bled|bleed)
    (paper|hair|budget|job|price|pay|power|short|clean|clear|direct|director s|tax|spending) (cut|cuts)
    (kill|kills|killed|killing|murdered|shot|end|hang|shoot|delete) (myself|himself|herself) (laughing|with laughter|to respawn|in (game|fortnite|minecraft|valorant|roblox|cod|apex|overwatch|league|the game|gta|elden|dark souls|skyrim|the last)|with (my own)? (grenade|nade|rocket)|working out|at the gym|studying|trying to (lift|run|finish|open|carry|reach|park|move|assemble|get down|do a|catch|skate|fix)|on (the|that|those|my|a)? ~1 (stairs|ice|treadmill|bike|ladder|skateboard|lego|step|slide|trampoline|hill|run|escalator|scooter|curb|kerb|rug|steps)|slipping|tripping|falling|over (that|a|this) (exam|test|grade|game|match|essay))
    (hang|hung|hanging) (out|up|on|around|with|in there|the|a|my|pictures|tight|back)
    (shoot|shooting|shot) (myself|yourself|himself|ourselves) in the foot
    (beat|beating|kick|kicking|kicked|hit|hitting) (myself|yourself|himself|herself) up? (over|up|about|for)
    (beat|beating|kick|kicking|hard on|kicked) (myself|yourself) (up|for)
    (hurt|hurting|hurts|harm|harming|punish|damage) (myself|yourself) (by (staying|texting|loving|checking|going back|looking|letting|giving|trusting|expecting|hoping|chasing|eating|working|scrolling)|financially|emotionally)
    (bang|banging|hit|hitting|beat|beating) my head (against|on) (a|the|this|my) ~1 (wall|brick wall|desk|table|keyboard)
    (throw|throwing|threw|thrown|throws|hurl|launch) (myself|himself|herself|yourself|themselves) (into|in) (my|his|her|the|this|your|a|it)? ~1 (work|job|studies|school|project|books|new|hobby|art|music|dating|things|it|life|training|pool|gym|arms|sofa|couch|bed|everything|deep end|study|studying|running|painting|volunteering|cooking|reading|work)
    (throw|throwing|threw) (myself|himself|herself|yourself) (on|onto|at|a) (the|my|a|his|her|him|them|party|pity)
    (jump|jumping|jumped|jumps) (on|in !(front)|into !(traffic|the (river|sea|water|lake))|for|rope|ship|to|at|around|up|back|through|over|ahead|straight|right|off topic|off (the|a|my) (sofa|couch|bed|swing|diving|board|step|pier|dock|rock|boat|trampoline|bandwagon)|from (topic|one|job|thing|idea|subject|relationship)|out of (bed|my skin|a (plane|cake)))
    (bungee|parachute|skydive|skydiving|base|high|long|ski|triple|diving|dive) ~3 (jump|jumping|jumped|off|from)
    (jump|jumped|jumping) (off|from) ~3 (diving|into the (pool|water|sea|lake|ocean|river)|parachute|bungee|plane)
    (walk|walking|walked|run|running|ran|stand|standing|stuck|sat|sit|sitting) ~1 (in|into|on|through) (the|a)? ~1 (traffic jam|traffic on|heavy traffic|rush hour|train station|train home|train to|bus)
    (stuck|sat|sitting) in traffic
    (walk|walking|walked|running|ran|crashed|crash|bumped|walks) ~1 into (a|the) (wall|pole|tree|door|lamp post|lamppost|glass)
    (on|off|catch|catching|take|taking|took|riding|missed|miss|waiting for|board|the) ~1 (train|bus|tram|metro|tube) (to|home|from|into|tomorrow|back|again|early|at|platform|this|and read|station)
    (commit|committing|committed) (to|career|social|political|professional|financial|academic) (suicide)?
    (career|social|political|professional|financial|academic|commercial|brand|reputation) suicide
    suicide (squad|prevention|squeeze|awareness|hotline|helpline|hot line|help line|line|lifeline|rates|rate|statistics|stats|sprints|sprint|sprints|bomber|bombers|bombing|bombings|vest|mission|run|runs|door|doors|drills|girls|training|intervention|risk|assessment|watch|survivor|survivors|loss|bereavement|crisis line|research|data|note in the (book|film|movie)|pact in|hedge|burn|kings|blonde|boys|room|silence|prevention|forest|tree|king|wing|chat|text line|module|course|workshop|lecture|policy|law|laws|postvention|topic|cluster|contagion|month|day|week|and crisis|talk|lesson|book|clutch|gate|bid|strategy)
    (assisted) suicide (law|laws|debate|bill|legislation|vote|in)
    (self) (harm|injury) (awareness|prevention|policy|statistics|module|training|rates|course|workshop|day|month|guidelines|among|in (teens|adolescents|young|the (uk|us))|is (common|a (coping|topic|serious|complex)|more)|research|support group|resources|minimisation)
    (rather|sooner) (die|be dead|kill myself|jump|shoot myself|eat glass|stab) ~1 (than|then) ~1 (eat|go !(on|back|home)|watch|wear|listen|talk|date|see|work|do|drink|admit|ask|lose|use|let|call|text|sit|hear|read|be late|be seen|marry|apologise|apologize|speak|give|take|clean|cook|buy|play|study|dance|run|camp|share|shop|move|join|pay|kiss|tell|touch|support|miss|write|present|drive|get|meet|sing|vote|wake up early|swim|sleep|another meeting|public)
    die (a (little|bit|thousand)|without (my (phone|coffee|music|headphones|glasses)|coffee|wifi|music|internet|chocolate|you guys|air conditioning)|if i (do not get|have to (listen|sit|eat|watch|see|hear|wait)|eat|see (another|one more)|hear (that|this|one more)|do not eat))
    (i|we|you) (would|will|could) die ~1 (if|for|without|of|from|when|to)
    (think|thought|feel like|feels like|felt like|like|convinced|swear|afraid|scared|worried|thinking|fear) (that)? i (am|was|were|will|would|might|am going to|was going to|could be|am about to|was about to) ~1 (die|dying|having a heart attack|dead|going to die)
    (not|do not|did not|never) want (to|him to|her to|them to|anyone to|my) ~1 (die) !(but|anymore and|either)
    (die|dye|dying|dyeing) (my|her|his|your|the) (hair|clothes|roots|shirt|shoes|eyebrows)
    (end it|ending it|ended it|end things|ending things) ~1 (with|between|because (he|she|they|we)|after (two|three|four|five|six|ten) (years|months|dates)|over (text|the phone)|amicably|on good|officially|first)
    (want|wanted|need|ready|decided|going|trying|how|time|going to) (to)? ~1 end (it|things) ~2 (with|him|her|them|us|boyfriend|girlfriend|relationship|marriage|friendship|early|on a|by saying)
    (relationship|marriage|boyfriend|girlfriend|husband|wife|friendship|contract|call|meeting|engagement|dating|affair|fling|situationship|breakup|together) ~8 (end it|ending it|ended it|end things)
    (last|final) (day|days|night|week|hours) ~2 (of|at|in|on|with|before) ~1 (school|work|class|term|holiday|vacation|camp|summer|the (year|job|term|semester|holidays|course|trip|month|sale)|my (job|course|contract|trip|shift|internship)|exams|uni|college|freedom|term|here)
    (not|will not) be (here|around|in|online|able|on) ~2 (tomorrow|tonight|next (week|month)|this (weekend|week)|anymore) ~3 (because|as|cause|since|so|i (have|am)|work|school|holiday|doctor|appointment|exam|dentist|vacation|travelling|flight|off|course|shift|but i will be back|back)
    (vacation|holiday|trip|travel|travelling|traveling|flight|appointment|work|moving|dentist|wedding|visiting|shift|exam|school trip|camping|away) ~6 (not be here|not be around|not be online|take care of|look after|feed|gone)
    (take care of|look after|feed|watch) ~2 (cat|dog|kids|plants|baby|fish) ~3 (while|this weekend|during|next week|for a (week|few|day)|until i (get back|return|am back)|when i (am (away|at work|on holiday|on vacation|travelling|traveling|in hospital|working|out|abroad|back)|travel|work|visit)|tonight so)
    (sleep|slept|sleeping) ~1 (forever|for ever|for a (week|year|month|hundred|thousand|million)) ~3 (after|exam|exams|weekend|shift|work|flight|so tired|this week|finals)
    (not|never) want to wake up (early|for (school|work|class)|so early|on (monday|mondays)|before|from (this|that|my) (dream|nap|sleep)|in (this|the) cold|the (baby|kids|neighbours)|my|him|her|them|at (five|six|seven))
    (not|no longer) want to (be|live) (here|there) ~1 (for|at|in|on|when|while|during|after (graduation|college|school)|because (the|it|they) ~2 (loud|boring|cold|rent|expensive|crowded|noisy|party))
    (blow|blew|blows|blowing) my (mind|brains with)
    (go|going|went) out with a bang
    (hit|hits|hitting) (the (books|road|gym|sack|hay|wall)|me up|different|hard)
    (end|ends|ended|ending) (of|my (day|shift|week|lease|contract|subscription|call|sentence|essay|speech|year|membership|relationship|marriage|career|streak|break))
    (take|taking|took|take|taken) (my|his|her|their|your|our) (own)? (life|lives) (back|seriously|in (my|his|her|our) (own)? hands|into|to (the|another) (next)? level|one day|for granted|advice|apart|slowly)
    (life|lives) (taken|saved|jackets)
    (overdose|overdosing|overdosed|od) (on|of) (chocolate|coffee|sugar|netflix|caffeine|tv|cheese|carbs|candy|pizza|cake|cuteness|memes|tiktok|vitamin|cookies|social media|reality tv|news|christmas)
    (relapse|relapsed|relapsing) ~4 (drink|drinking|drank|alcohol|smoking|smoked|weed|vape|vaping|cigarettes|cocaine|gambling|heroin|texting (him|my ex|her)|my ex|sugar|porn|wine|beer|crohns|ms|lupus|multiple sclerosis|cancer|leukemia)
    (drink|drinking|drank|alcohol|sober|sobriety|smoking|gambling|beer|wine|aa|crohns|ms|cancer|remission|lupus|leukemia|vape|vaping) ~8 (relapse|relapsed|relapsing)
    (tired|sick) of (living) (with (my|the|him|her|them|roommates|parents|people|flatmates|in laws|family|others)|in (this|a|my|the) (house|flat|city|town|village|apartment|room|place|country|car|hostel|dorm|mess)|at|near|alone|here|off|out|paycheck|next)
    (hate|hating) living (with|in|at|near|alone|here|next)
    (not|never) ~1 want to live (with|in|near|at|here|alone|there|under|off|by|out|next to|together)
    (kill|killing|murder) (it|the game|the test|this exam|that exam|my exam|the interview|this interview)
    (you|they|we|he|she|i) ~1 (killed|slayed|murdered|crushed) (it|that|the)
    (cut me|give me) ~1 (some|a) (slack|break)
    (shoot|shooting|shot|give) (me|him|her|them|us) (a|an) (text|message|email|look|dm|line|call)
    (shoot|kill) me (a|an|if i (have to|hear|see)|lol|now lol)
    (take|taking|took|forgot|forget|missed|skipped|refill|refilled|picked up|prescribed|started|new|on|off|stopped|with|changed|changing) ~1 (my|the|his|her|these|some|those)? ~2 pills (every|for|at|on time|as|and feel better|with (food|water|breakfast)|this morning|twice|regularly|daily|from the (pharmacy|doctor)|refill|before bed|like i)
    (dead|died|gone) (to me|in the water|and buried argument|ringer|weight)
    knives out
    (gun|guns) (control|law|laws|violence|rights|shop|range)
    jump (scare|scares|shot|start|cut|cuts)
    (stage|crowd|scuba|sky) (dive|diving)
    bucket list
    kill (bill|switch|list|streak|count|ratio|cam|feed|death)
    (better|well) off (alone|single|without (him|her|them|it|you|my ex|that|this)|financially|now|apart)
    (better|happier|easier) (off)? without me ~2 (on the team|in the (band|group|project|meeting)|at (work|the office))
    `,
});
