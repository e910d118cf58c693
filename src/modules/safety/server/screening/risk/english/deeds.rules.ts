import { rulesOf } from '../rule.rules.ts';
import { lists } from './lists.rules.ts';

/** Thoughts of killing oneself, with what, and when. */
export const deeds = [
  ...rulesOf('kill', lists, {
    'to-kill-oneself': `
      @kills
      (want|wants|wanting|going|ready|trying|might) to kill $
      (plan|planning|going|decided|will|ready|want) to end it @soonest
      ^ (an)? overdose $
      (tried|attempted|try|trying) to end it !(with|early|on good)
      i am ending it (all|tonight|soon|myself|$)
      (to|of|about|might|could) (overdose|overdosing|od) !(on (sugar|coffee|chocolate|netflix)|of)
      (end|ending) everything (tonight|now|today|soon|$)
      (end|ending) it (right now|here and now)
      (rope|branch|belt|cord) (broke|snapped|gave way)
      tried (hanging|overdosing|drowning|jumping|suffocating|hang|od)
      take the (easy|coward|cowards) way out
      (attempt|attempted|attempting|attempts) (before|again|twice|last|once) ~3 (want|again|will|going|try|and)
      pills to end it
      (train|truck|bridge|rope|gun|knife|pills|bullet|tracks|river|cliff) ~1 (would|will) be ~1 (quick|easy|fast|painless|instant|enough|quickest|easiest) !(than)
      (going to|will|ill|should|could|might|about to|want to|need to|ready to|how to|plan to|planning to|decided to|had to|have to|tempted to|urge to|trying to|tried to|try to|thinking of|time to|able to) ~1 (end it|ending it) (all|tonight|now|today|myself|soon|tomorrow|here|forever|for good|already|once)
      (end|ends|ending|ended) it (all|tonight|for good|forever|once and for all|permanently)
      (ready|going|want|wanting|plan|planning|decided|time|tempted|urge|thinking|thoughts|think|close|considering|consider|thought|ways|way|how) (to|of|about)? ~1 (end|ending) (it|things|everything) !(with|between|him|her|early|by|on good|here|there|at work|quickly|peacefully|amicably|officially)
      (thinking|thinks|thoughts|think|thought|consider|considered|considering|contemplate|contemplated|contemplating|contemplation|planning|planned|plan|attempted|attempt|attempts|tried|urge|urges|about|fantasise|fantasize|fantasizing|fantasising|option|want|ready|close|closer|drawn|push|pushing|pushed|drive|driving|driven|talking|talks|talk|talked|obsessed|ideas|feelings|mention|mentioned|mentions|threatening|threatened|threatens|threaten|researching|googling|researched|googled|back to|dream|dreams|dreaming|resort|into|only) ~3 suicide
      suicide (is|seems|feels|looks|would|as|keeps|sounds|was) ~3 (only|option|answer|way|solution|easier|good|mind|best|better|crossing|crossed|coming|head|escape|appealing|tempting)
      suicide ~2 (plan|attempt|thoughts|ideation|mission|note|letter|method|methods|urges|pact|date|kit)
      (am|is|are|feel|feels|feeling|felt|be|being|been|getting|become|becoming|became|was|were|get|actively|still|seem|seems|sounds|s|extremely|chronically|acutely|more) (a|bit|a bit|little|a little|pretty|more|both|all|incredibly|mildly|hopeless|depressed|depressed and|sad and|hopeless and|lonely and|very|extremely|chronically|the|passively)? suicidal
      suicidal (thoughts|thought|ideation|ideations|ideas|feelings|urges|urge|tendencies|impulses|again|tonight|today|rn|right now|plans|mood|crisis|intent|every|when|since|and|because|anymore|$)
      (almost|nearly|close to|rather|considering|think about|instead of) (did it|doing it|do it) (last night|tonight|yesterday|again)
      (go|going|went) through with (it|my plan|the plan) !(the)
      not (want|deserve|able|going) to be saved
      want to (jump|od|overdose|hang|drown)
      (going to|about to|gonna|thinking of|thinking about|tempted to|ready to|urge to|should|could|might|will) ~1 (jump|jumping|overdose|overdosing|od) !(rope|ropes|in|into|on|around|ship|start|for|over|up|the queue|at|through|back|higher|with|out of my)
      (nobody|no one) ~2 stop me ~1 (if i|from|this time|$)
      (rope|noose|pills|gun|blade|knife|bridge|razor|ledge|bullet|train|tracks|river) ~3 (calling|call|calls|looking good|looks good|tempting|look good|inviting|call out) ~1 (me|my name|to me|$)
      (game|life) over for me (tonight|now)
      (rope|gun|pills|bridge|blade|knife|razor|razors|noose|belt) ~6 (keep|can not stop|stop) ~2 (look|looking|staring|thinking|going|stare|think|eyeing)
      (death|dying) wish !(list)
      (lethal|suicidal) means
      (have|had|got|made|having|with) (a|my|the)? (suicide|death) plan
      `,
  }),
  ...rulesOf('method', lists, {
    means: `
      (razor|blade|knife|pills|rope|gun|bottle) ~1 (is|are) ~1 (right there|right here|in front of me|next to me|within reach|beside me|in my hand)
      (researching|researched|scouting|scouted|visiting) ~2 (bridge|bridges|cliff|cliffs|tall buildings|train schedule|train times)
      (if i had|wish i had|if only i had|had i|if i owned|if there was) ~1 (gun|rope|pistol|car to crash)
      (bought|got|have|ordered|saved|need|gathered) ~1 enough (helium|pills|rope|charcoal|insulin|gas)
      (saved|hoarded|collected|stockpiled|hid|hidden|stashed|counted|gathered) ~1 @number pills
      do it (painlessly|without pain|quickly and painlessly|without it hurting|without suffering)
      (swallow|swallowing|down|downing) everything ~3 (got|have|find|in the|here|house)
      (planning|plan|decided|decide|know|thinking|figured|chosen|planned|thought) ~3 (how|where|when) i (will|would|am going to|could|want to) ~1 (end it|do it|die|kill|go $)
      (hanging|drowning|dying|overdosing|jumping|suffocating|bleeding out|overdose) ~1 (hurt|hurts|painful|takes long|quick|peaceful)
      (gun|pistol|rifle) (is|s)? ~1 loaded
      how (much|many) ~2 pills ~3 too (much|many)
      (stand|standing|stood|sit|sitting|step|lean|leaning) ~2 (close|near|to|on|over) ~1 the edge ~3 (platform|roof|bridge|cliff|balcony|tracks) ~4 (on purpose|think|thinking|wonder|imagine|tempted|hoping|and)
      (stopped|refuses|refusing|quit|stop) ~1 (taking|eating|drinking) ~6 (on purpose|to die|die)
      (does it|will it|how much does it|how bad does it) ~1 hurt ~2 (drown|die|hang|bleed out|overdose|jump|fall|suffocate|kill|dying|drowning|hanging|jumping)
      know ~2 how i (would|will|am going to|want to|could|can) ~1 (do it|die|go|kill|end)
      (keep|kept|can not stop|stop|been) ~1 (looking|staring|thinking|look|stare|eyeing) ~1 (at|about|of) ~3 (knives|knife|pills|blades|blade|scissors|razors|razor|rope|noose|gun|balcony|bridge|tracks|medicine cabinet|beam)
      (gun|knife|blade|pills|rope|razor|blades) (under|beneath|in|inside) my (pillow|bed|mattress|school bag|backpack|drawer|sock drawer|nightstand|locker|closet|wardrobe|pocket)
      (googling|googled|asking|wondering) ~3 (drowning|hanging|bleeding out|dying)
      (die|death|dying|dead) (from|by|of) (hanging|an overdose|overdose|drowning|jumping|suicide|bleeding out|pills|carbon monoxide|starvation on purpose|suffocation)
      (how long|how|what|where|which|how deep|how far|how high) ~6 (to die|to bleed out|until you die|before you die|until i die|before i die|to be fatal|to kill me|to kill you|to kill myself)
      (bottle|box|stash|pile|handful|pack|bottles|boxes) of ~1 pills ~4 (next to|beside|by|near|on|in) (my (bed|lap|hand|hands|nightstand|table|desk)|me|the bed) ~6 (counting|keep|looking|staring|thinking|ready|waiting|enough|tonight|and|$)
      (have|got|holding|with|hold) the (blade|rope|pills|gun|knife|razor|noose|bottle) (here|ready|with me|next to me|beside me|out|in my (hand|hands|lap|bag|drawer)|on my (lap|bed|desk)|$)
      (how|way|ways|easiest|quickest|painless|fastest|best|method|methods|painlessly|least painful|surest|gentlest|most painless|cleanest) ~1 (way|ways|method|methods)? (to|of|for) ~1 (die|dying|kill myself|killing myself|hang|hang myself|hanging|end my life|end it|end it all|commit suicide|overdose|bleed out|commit|suicide|kill yourself|killing yourself|hang yourself|die peacefully|die quickly|end your life|od|painlessly die|be dead|tie a noose|make a noose)
      (painless|quick|easy|peaceful|gentle) (death|suicide|way to die|way to go|exit|methods)
      (lethal|fatal|deadly) (dose|overdose|amount|quantity|combination|combo)
      (how much|how many|what amount|enough|what dose|which) ~3 (pills|pill|insulin|dose|mg|bleach|alcohol|of them|it|sleeping pills|stories|floors|blood)? ~4 (to die|to kill|to overdose|to od|is fatal|is lethal|be fatal|be lethal|to end it|to end my life|till i die|before i die|is deadly|would kill|to do it|to finish me|to never wake|to not wake|to be fatal)
      (can|could|will|would|does|do) (you|i|one|someone|it|that|a person) (die|overdose|od) (from|of|on|by|if|with|taking)
      (will|would|could|can) ~4 (pills|pill|bleach|insulin|mg|dose) ~2 (kill) me
      (noose|nooses)
      (have|got|bought|buy|buying|getting|found|own|need|keep|kept|hid|hiding|hidden|stashed|stash|with|loaded|find|ordered|get|took out|stole|grabbed|access to|collecting|collected|saving|saved|stockpiling|stockpiled|hoarding|hoarded|counting|counted|holding|staring at|looking at) ~3 (gun|rope|blade|blades|razor|razors|razor blades|pills|knife|pistol|rifle|bullets|shotgun|helium|charcoal|revolver|exit bag|nitrogen|cyanide|poison|sleeping pills|insulin) ~4 (ready|enough|saved|stashed|next to me|beside me|in my hand|in front of me|on my (bed|lap|table|desk|nightstand)|in my (drawer|closet|room|bag|car)|to (end|do it|kill|die|finish|use it on myself|use on myself)|for (when|tonight|the right|that day|it|this)|loaded|use it on (myself|me)|kill me|and (want|going|ready|might|thinking|think|no|i want|i am|i think|vodka|alcohol)|just in case|hidden|stash|all of them)
      (stockpiling|stockpiled|hoarding|hoarded|saving up|saved up|stashing|stashed|collecting|been saving|stockpile of|stash of) ~2 pills
      (have|got|had) enough (pills|of them|insulin)
      (bought|buy|buying|got|ordered|found|made|tied|tying|have) ~1 (a|the|some|my)? (gun|rope|noose|razor blades|razor blade|helium tank|exit bag|blade|blades) (today $|tonight|yesterday $|for (it|me|myself|tonight)|this (week|morning) $|$)
      (going|want|need|plan|planning|ready|tempted|think|might|could|should|ill|will|about|urge) ~2 (take|swallow|down|taking|swallowing|eat|use|using) (all|every|the whole|a whole|them all|all of|too many|a bunch of|a lot of|a handful of|enough|the entire|a bottle of|my whole|the rest of|as many) ~4 (pills|pill|bottle|them|drawer|stash|it all|blade|gun|cabinet|insulin)
      (use|using) (it|them|this|the (gun|knife|blade|rope|razor)) on (myself|me)
      (take|taking|swallow|swallowing|eat|down) (everything|all) ~4 (cabinet|pills|drawer|prescriptions|bottles)
      (take|taking|swallow|swallowing) (them all|all of them|the lot|every last one|every one of them) !(to|with|home|out|for|on|there|back|off|away)
      (drink|drinking|swallow|swallowing|chug|chugging) (bleach|poison|antifreeze|batteries|glass|drain cleaner|pesticide|weed killer|rat poison|cleaning)
      (googled|searching|researching|looked up|looking up|searched|google|search|looking for|researched|reading about|read about|looked at) ~2 (ways to (die|kill|end)|methods|how to (die|kill myself|end it|end my life|hang myself|tie a noose|overdose)|painless|lethal doses|suicide|bridges|lethal|fatal doses|the dose)
      (carbon monoxide|exhaust pipe|garage door closed|car exhaust|charcoal grill) ~6 (car|bathroom|room|garage|me|myself|peaceful|painless|sleep|tent)
      (picked|choose|chose|chosen|choosing|decided on|found|know|figured out|picking|scouted) ~2 (bridge|method|spot|place|building|cliff|how i would do it|how i want to die|where i would|how i will do it|how to do it|the tree|my method|a location) (to (jump|do it|die|end)|i will|where i|for it|and|already|$)
      (a|the|my) (gun|knife|blade|rope|razor|scissors|belt) ~1 (to|against|on|around|in|at) my (head|throat|wrist|wrists|neck|temple|arm|mouth|chest)
      (toaster|hair dryer|hairdryer) ~3 (bath|bathtub|tub)
      pills ~2 (vodka|alcohol|whiskey|wine|rum|booze|bottle of) ~3 (tonight|night|grave|goodbye|sleep|forever|and|$)
      want to ~2 (knife|gun|grave|rope|pills) (myself|me|tonight|rn|right now|so bad|$)
      `,
  }),
  ...rulesOf(
    'plan',
    lists,
    {
      'to-be-found': `
      (will|going to|ll) find me (when|after|in the|tomorrow|dead|hanging|on the|too late)
      (find|finds|found|finding) my (body|corpse)
      `,
    },
    'self',
  ),
  ...rulesOf('plan', lists, {
    plan: `
      (my|this|the) life (ends|will end|is ending|is over) ~1 (tonight|today|tomorrow|soon|here)
      tonight ~2 the night ((i|it) ~2 (do it|die|end|ends|end it|kill|go through|leave this)|$)
      (picked|chosen|chose) the (day|date|time) ~1 the (place|way|method|spot|time) and the (way|method|place)
      (no one|nobody|they|someone|who|you) ~1 (will|would|going to) ~1 (find|discover|identify) (me|my body) ~1 (until|till|for|in|before|after|hanging|dead|tomorrow|$) !(the information|a)
      (have|got|made|making|make|had|finalised|finalized|working on|writing|wrote|my|the|a|solid|detailed|actual) (a|the|my|an)? ~2 plan ~2 (to (die|end|kill|jump|hang|od|overdose|do it|go)|for (killing|ending|dying|suicide|how i|my death|my suicide|tonight to|when i die)|and (the)? (means|pills|date|method|a date|rope|gun|i am going to do it|a time)|of how (to|i) ~2 (do it|die|kill|end)|in place|set)
      (set|picked|chose|chosen|choosing|picking|got|have|decided on|circled) (a|the|my|on a)? ~1 (date|day|time|place|deadline) ~2 (to (die|end|kill|do it|go)|for (it|my death|ending|dying|suicide|when i die|my suicide)|and (method|place|how)|already|when i)
      (date|day|night) ~2 (i|to) ~1 (die|kill myself|end my life|end it|take my life|am going to die|will die)
      (written|writing|wrote|write|leave|leaving|left|finished|typed|typing|finish) ~1 (a|my|the|all my|all the|some|out|up|goodbye|final)? (suicide|goodbye|goodbyes|farewell|final|last)? ((note|notes) (already|on (my|the)|explaining|in case|so (they|that|my)|tonight|goodbye|$)|(note|notes|letter|letters) (to (my|everyone|each|all|say|them)|for (my|when|after|everyone|them|each)|explaining|in case|goodbye)) !(of|from|about|school|teacher|boss|santa|future|landlord|ex|girlfriend|boyfriend|grandma|crush|birthday|wedding)
      (suicide|goodbye|farewell|goodbyes) (note|notes|letter|letters|video|message|messages|text|texts)
      (going to|will|ill|gonna|might|ready to|want to|about to|have to|decided to|planning to|plan to|am) (do|doing) it (tonight|now|today|soon|tomorrow|this time|right now|this weekend|for real|when|after|before)
      (do|doing) it (tonight|right now) (and|no|before|when|while|i am|for real|this time|$)
      (tonight|today|tomorrow|friday|saturday|sunday|monday|this weekend) (is|will be|i am|i will|i|it|its|everything|am|will) ~2 (the night|the night i|the day (i|it) ~2 (die|end|ends|do it|go)|end it|die|ends|end|my last|over for me|when i (die|do it|go)|going to die|do it|be gone|be dead|dead|goodbye|kill myself)
      (it|this|everything|all) ~1 (ends|end|stops|is over) (tonight|today|tomorrow|now|soon|for me|for good)
      (will|going to|ill|gonna|be|am|want to|should|would|hopefully|wanna|might) ~2 (be dead|die|be gone|dead|gone|not be alive|not be here|not be around|kill myself) ~1 (by|before|tonight|tomorrow|in the morning|this time|when you (wake|read|get)|soon) ~2 !(work|holiday|vacation|trip|of|away for)
      (by|before) (tomorrow|morning|sunrise|midnight|tonight|the time (you|he|she|they|anyone)|this time (tomorrow|next)|next (week|month)|the weekend|monday|friday|the end of (the|this) (day|week|night)) ~5 (dead|gone|not be here|over|end it|not exist|too late|be at peace|no longer)
      (will|wo|going to|would|might|am|may|probably)? not ~2 (be (here|around|alive|breathing|with you)|exist|wake up|live|see you) ~1 (tomorrow|tonight|next (week|month|year)|much longer|for long|long|in the morning|by (morning|tomorrow|the)|after (tonight|today|tomorrow|this)|when you (wake|get|read)|to see)
      (last|final) (day|days|night|nights|hours|hour|moments|week|birthday|christmas|meal|sunset|sunrise) ~1 (alive|on earth|on this (earth|planet)|of my life|here|living|i will|i am|with you|as me|breathing|ever|as a living)
      (this|today|tonight|it|its|is|be) (is|will be|s)? my (last|final) (night|day|days|hours|message|post|text|words|goodbye|birthday|christmas|sunset|meal|time) !(at|of school|of work|in|on|with|before|shift|for|here at|this|off|as)
      (then|and then|after that|after this|and) i am (gone|out of here for good|gone for good|gone forever|done with life) $
      (counting down|countdown|days left|one more day|one more night|one last) ~3 (until|till|to|before) i (die|end|do it|kill|am gone|go)
      (i (am|will|have)|everything is|its|all) ~1 (ready|prepared|planned|set up|in place|planned out|arranged|worked out) ~4 (rope|pills|note|letter|gun|to die|to end (it|everything|my life)|to go forever|jump|kill myself)
      (rope|noose|pills|gun|note|letters|blade|razor|garage|bath) ~1 (is|are|all|s) ~2 (ready|set|written|waiting|laid out|lined up|loaded|tied|up|hanging|prepared|counted out|set up)
      (planning|planned|plan|organising|organizing|writing|wrote|written) ~1 (my|own) ~1 (funeral|suicide|death|obituary|will and)
      `,
  }),
];
