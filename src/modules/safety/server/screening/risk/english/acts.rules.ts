import { rulesOf } from '../rule.rules.ts';
import { lists } from './lists.rules.ts';

/** Under way, or taking leave. */
export const acts = [
  ...rulesOf('act', lists, {
    'taken-something': `
      (took|taken|swallowed|ate|eaten|downed|had|popped) ~1 (two|three|four|five|six|several|a few|@number|2|3|4|5) ~1 (boxes|packets|packs|bottles|strips|sheets|handfuls) of ~1 pills
      pills are (gone all of them|in me|inside me|all gone now)
      i (took|swallowed|have taken|have swallowed) everything ~1 $
      (goodbye|farewell) ~8 (took|swallowed|taken) ~2 pills
      (emptied|empty|poured|pouring|tipped|tipping|shoved) ~6 (in|into|down) my (mouth|throat)
      (took|taken|swallowed|ate|downed|popped|ingested|chugged|drank|drunk|overdosed on|have had|injected|had|necked|eaten|consumed|mixed|swallowing|downing|taking|washed down|inhaled) ~1 (too many|too much|all|the whole|a whole|whole|a lot of|lots of|so many|a handful of|handfuls of|a bottle of|every|them all|the entire|an entire|a bunch of|a load of|a shitload of|half a|half the|enough|everything|the rest of|an overdose|a bunch|loads of|the lot|two bottles|a fistful of|several|a couple bottles|a packet of|a pack of|a box of|my entire|my whole|way too many|more than) ~5 (pills|pill|bottle|bottles|overdose|packet|packets|box|pack|cabinet|insulin|drawer|bleach|them|prescription|strip|strips|stash|supply|sleeping)
      (took|taken|swallowed|downed|popped|ate|eaten|washed down|chugged) ~1 (all the|all my|all of the|all of my|too many|the whole bottle of|every single|all of) ~2 pills
      (took|taken|swallowed|downed|ate|popped|have had|had|necked|injected|drank|taking|drunk) ~1 @number ~2 (pills|pill|of my pills|of them|insulin|bottles|boxes|sleeping pills|packs|packets)
      (took|taken|swallowed|downed|ate|drank|chugged|drunk) (them all|all of them|the lot|everything in|all of it|the whole (thing|bottle|pack|box|packet))
      (took|taken|have taken|had|taking) (an|a)? (massive|big|huge|intentional)? overdose
      (i|have|i have|she has|he has|she|he|they|has|friend|sister|brother|daughter|son|mum|dad) ~1 overdosed
      (drank|drunk|swallowed|drinking|chugged) ~2 (bleach|antifreeze|poison|drain cleaner|pesticide|rat poison|weed killer|detergent|battery acid|cleaning)
      (pills|they|it) ~2 (kicking in|kick in|starting to work|taking effect|working now|are in me|inside me|hitting me|setting in)
      (getting|feeling|so|feel|am|starting to|everything is) ~2 (sleepy|drowsy|dizzy|numb|blurry|cold|faint|tired|light headed|dark|fuzzy) ~8 (bleeding|took all|took too many|overdose|swallowed)
      (bleeding|overdose|swallowed|took all) ~8 (sleepy|drowsy|dizzy|going numb|blurry|faint|passing out|goodbye|getting cold|black out|fading)
      pills (and|with) ~4 (vodka|alcohol|whiskey|rum|booze|wine|gin|beer) ~6 (took|drank|swallowed|down|gone|in me)
      (empty|emptied) ~2 (bottle|packet|pack|box|packets|bottles|pill bottle) ~3 (pills|next to|beside|on the floor|bottle)
      (just|i|have) did it ~3 (pills|goodbye|bleeding|sorry|tired|sleepy|took|cut)
      (too late) ~5 (took|taken|swallowed|pills|already|cut|bleeding|save me|done)
      `,
    'on-the-edge': `
      bleeding ~1 in the (shower|bath|bathtub|bathroom|tub)
      (walking|driving|heading|going|on my way|off) (to|towards|up to) the ~1 (bridge|train tracks|tracks|overpass|cliff|roof|rooftop) (now|right now|tonight)
      locked (himself|herself|themselves|myself) in ~4 (knife|gun|pills|blade|rope|razor)
      (in|at) (the|my) (woods|forest|bathroom|garage|shed|basement|attic) with (a|my|the|his) (gun|rope|knife|razor|blade|noose|pills)
      water ~3 (my) (chest|neck|chin)
      in ~3 (hour|minutes|hours|minute) i ~2 be (gone|dead) $
      (balcony|roof|bridge|ledge|cliff|platform|tracks|overpass|rooftop) ~3 (thinking|imagine|imagining|wondering|think) ~2 (how|about|what|if|of) !(life|you|the view|dinner)
      (have been|am|sitting|standing|sat|stood|been) ~1 (on|at) (this|the|a) ~1 (bridge|ledge|roof|overpass|tracks|railway|cliff) (for (an|a|hours|ages|the last|two|three)|since|right now|alone|again|crying|looking down|staring|thinking about)
      garage ~4 (engine|car|motor) ~1 (running|on)
      (am|standing|stood|sitting|sat|im|me|here|up|out|lying|laying|stand|sit|parked|she is|he is|hanging) ~1 (on|at|over|by|off|in|from) (the|a|my|this)? ~2 (ledge|wrong side|railing|parapet|overpass|tracks|train tracks|railway|railway line|bridge railing|window ledge|edge of (the|a|this)? (bridge|roof|building|cliff|balcony|platform|rooftop|ledge|tower|overpass|quarry)) ~3
      (am|standing|sitting|stood|sat|here|up|out|walking|going|went|driving|way|heading|headed|walked|off|drove) ~1 (on|at|to|toward|towards|up to|onto) (the|a|my)? ~2 (bridge|roof|cliff|balcony|rooftop|tracks|train station|station|car park|parking garage|building|overpass|river) ~7 (jump|end it|ready|goodbye|last time|do it|die|edge|high|high up|sorry|looking down|look down|let go|so far down|going to|over the|nobody|water looks|looks so|let go|kill myself|for the train|not coming back|this is it|to end)
      (about|going|ready|close|seconds away|moments|this close|minutes) (to|from|away from) ~1 (jump|jumping|pull the trigger|let go|hang myself|kick the chair|kill myself|cut my wrists|end it|do it|swallow|step off|end my life|killing myself|ending it|slit my wrists|take my life|od|overdose|shoot myself) (now|right now|here|any (minute|second)|goodbye|$) !(rope|in|for|into)
      (rope|noose|belt|cord|cable|plastic bag) ~4 (around|round|over|on) (my|her|his) (neck|head|throat)
      (tied|tying|hung|put|made|hanging|tie) ~1 (a|the|my) (noose|rope|belt|sheet|cord) ~1 (up|around|to|from|on|over|in|now|already|$)
      (gun|pistol|blade|knife|razor|shotgun|revolver|scissors|barrel|rifle) ~2 (in my (mouth|hand|hands|lap)|to my (head|temple|throat|chest|wrist|wrists|chin)|against my|pressed|on my (wrist|wrists|throat|vein|lap)|at my (throat|wrist|neck)|under my chin|to his head|to her head)
      (holding|have|got|hold|pressing|gripping|with) (a|the|my|this)? ~1 (gun|knife|blade|razor|razor blade|pills|rope|bottle of pills|pistol|handful of pills|scissors|revolver) (right now|now|in my hand|to my|in my hands|rn|against|pressed|in hand|at my|and i)
      (car|engine|gas|stove|oven|exhaust) ~2 (running|on|turned on|is on|started) ~3 (in the garage|inside the garage|garage door|closed|doors closed|fumes|goodbye|hose|windows)
      (in|inside) (the|my)? (bath|bathtub|tub|bathroom) ~4 (blade|razor|knife|pills|toaster|blood|bleeding)
      (turned|turning|left|opened) on? the gas ~4 (on|sleep|goodbye|and|windows|room|$)
      (counting|count|lining up|lined up|laid out|pouring|poured|laying out) ~2 pills
      (train|bus|truck) ~4 coming ~4 (jump|goodbye|step|bye|ready|tracks)
      (jumping|doing it|hanging myself|ending it|killing myself|overdosing|cutting my wrists|slitting my wrists|letting go) (now|right now|as we speak|as i type|tonight|in a (minute|few|second)|goodbye)
      (water|river|sea|ocean) ~6 (not coming back|walk in|walking in|stones in|rocks in|never come)
      (last|final) (breath|breaths) !(of|work)
      `,
    'badly-hurt': `
      (cut|slit|slashed|sliced|opened|slitted|stabbed) ~1 (my|both|both my|her|his) ~1 (wrist|wrists|throat|artery|veins|vein|neck) ~2
      (cut|cuts|cutting|sliced) ~4 (too deep|very deep|deep|hit fat|to the bone|so deep|really deep|deeper than)
      (bleeding|blood|bleeds) ~3 (will not stop|not stopping|everywhere|a lot|all over|out|so much|heavily|does not stop|not stop|badly|on the floor|keeps coming|and i cut|dripping|from my (wrist|wrists|arm|arms|thigh)|pouring|soaking|gushing|through the)
      (so much|too much|lots of|a lot of|losing|lost|covered in|lying in|pool of|all this) blood ~4 (cut|wrist|wrists|arm|sorry|goodbye|bathroom|floor|myself|everywhere|thigh|sleepy|scared|dizzy|deep|my|and|$)
      (bleeding) out !(of)
      (tried|trying|try|attempted|attempt|attempting) (to)? ~1 @kills ~3 (last night|tonight|today|yesterday|this morning|an hour ago|again|an hour|hours ago|earlier|now|days ago|again today|failed|few hours|minutes ago|this week|last week|this weekend|and)
      (tried|attempted) to (hang|drown|shoot|suffocate|end it|overdose|od|jump|die|gas) ~1 (last night|tonight|today|yesterday|this morning|an hour ago|again|earlier|myself|but)
      (am|is|she is|he is) ~1 (trying to kill|attempting to kill|killing|hanging) (myself|herself|himself) (now|right now|rn|tonight|as we)
      (found|find|caught|walked in on) ~4 (hanging|unconscious|bleeding|overdosed|with a (noose|rope|gun|blade)|passed out) ~6 (pills|wrists|bathroom|room|note|cut|floor|rope|$)
      (friend|sister|brother|boyfriend|girlfriend|he|she|daughter|son|mum|dad|roommate|husband|wife|partner|ex) ~3 (not responding|unconscious|not waking up|passed out|unresponsive|not answering) ~8 (pills|took|suicide|overdose|goodbye|kill|note|die|bottle|wrists)
      `,
  }),
  ...rulesOf('farewell', lists, {
    goodbye: `
      (delete|close|deactivate) my (account|accounts|profile) ~1 (after (tonight|tomorrow|i am)|when i am (gone|dead))
      my (last|dying|final) wish
      goodbye (mum|dad|mother|father|brother|sister) ~1 (i am sorry|goodbye (mum|dad|mother|father) !(see you)|forgive)
      goodbye ~1 (mum|dad|mother|father|family|kids|brother|sister|children) ~8 (sorry|forgive|love you|loved you|strong|stronger|not your fault) !(see you)
      sorry goodbye
      (after|when|once) i am gone (forever)? $
      tell (my|the) ~2 (children|kids|son|daughter|mum|dad|family|wife|husband|girls|boys|parents|brother|sister|friends|baby) ~4 loved (them|him|her|you)
      i am not (coming|going to come) (back|home) $
      (goodbye|farewell|bye|adieu|good bye) (everyone|everybody|world|forever|for ever|for good|all|cruel world|my friends|to everyone|to you all|and (thank|sorry|i am sorry|take care of)|life|earth|my (love|loves|babies|family|darling|darlings)) !(thanks for the (class|help|chat)|see you|talk|have a|ttyl|same time|until|till|next|and (see you|good night|thanks for (the|listening|today)))
      (this|it|so this|guess this|well) is ~2 (goodbye|it for me|farewell|the end for me|the end of me|my goodbye|the end of my life|adios forever) !(to my (job|team|class|school|college|boss|old))
      (say|saying|said|says|posted|sent|sending|writing|posting|wanted to say|texting|texted) ~1 (my|her|his|their|a|final|last|all my|one last|our|you all|everyone)? ~1 (goodbyes|final goodbye|last goodbye|final goodbyes|goodbye forever|goodbye before|goodbye to everyone|goodbye to you all|goodbye for good|last words|goodbye messages|goodbye letters|goodbye and (thank|sorry)|goodbye message|farewell) !(to my (job|class|team))
      (want|wanted|need|just|came|here|going) to say goodbye $
      (last|final) (message|text|post|words|goodbye|letter|note|call|time you (will|hear|see)|time (i|we) (will|talk|speak)|thing i) (from me|you will|ever|to you|goodbye|i will|hear|to everyone|before i go|$) 
      (take|look|looking|takes|looks) (good)? (care of|after) ~2 (cat|dog|dogs|cats|kids|children|baby|mum|dad|sister|brother|pets|plants|rabbit|fish|bird|hamster|them|him|her|family|parents|siblings|each other) ~6 (when i am|after i am|gone|for me (when|after|ok|please|because|i will not|$)|once i am|not be here|not going to be|not be around|if i am not|if i (die|do not make|go))
      (not be here|not be around|i am gone|when i go|not going to be here) ~8 (take care of|look after|feed) ~2 (cat|dog|kids|mum|sister|brother|baby|them|him|her|dad|children)
      (who|someone|somebody) (will|would|can|could|is going to|to) ~1 (take|feed|look after|adopt|want|have|take care of) ~1 (my|the) (cat|dog|dogs|cats|kids|baby|rabbit|pets|hamster|children) ~2 (when|if|after|once) i ~2 @gone
      (tell|told|telling) (my|her|him|them|everyone|the) ~1 (mum|dad|kids|sister|brother|family|parents|wife|husband|son|daughter|friends|girlfriend|boyfriend|baby|cat|dog|children)? ~2 (i (love|loved) ~3 (sorry|goodbye|always|when|if|not their|very|and|$)|i am sorry|i was sorry|it (was|is) not (their|her|his) fault) ~3 !(later|when (you|he|she) (get|see)|tomorrow|for being)
      (not (your|their|his|her|anyones|anybodys|my mums|mums|nobodys)|nobodys|is nobody s) fault ~6 (goodbye|when i am|i go|what i (do|am)|gone|going to do|decision|peace|i choose|end|did this|i did|bye)
      (giving|gave|given) (away)? ~3 (my|all my|everything) ~2 (things|stuff|belongings|clothes|guitar|games|possessions|books|jewelry|jewellery|records|collection|savings|ps5|laptop|everything|cat|dog|plants|favourite things|prized) ~1 (away)? ~2 (to (people|my|friends|you|everyone)|because i|i will not|not need|where i am going|no longer need|since i|before i|so (nobody|no one|they|my)|for when|$) !(donation|charity|moving|downsizing|minimalist|goodwill)
      (you can|want you to|who wants|you should|someone can|she can|he can|please) ~1 (have|keep|take) my ~3 (when i am gone|after i am gone|where i am going|not need (it|them)|when i die|once i am gone|i will not be|no longer need)
      (not|no longer) (need|needing|be needing) (it|them|any of (it|this)|money|this|anything|my things|those|that|clothes|phone) ~2 (where i am going|anymore soon|after (tonight|tomorrow|today|i)|soon anyway|when i am gone|once i am)
      (when|after|once|if|before|by the time) (i am|i have|im|i) (gone|dead|no longer here|not here anymore|passed|die) ~1 (please|tell|take|dont|do not|make sure|give|play|remember|remind|bury|delete|burn|know|you|i want|let|my|she|he|they|it will)
      by the time (you|anyone|he|she|they|someone|my) ~3 (read|reads|see|sees|get|gets|find|finds|wake|hear|hears) (this|it|me|my)
      (see|meet|be with) (you|ya|him|her|them|everyone|my (mum|dad|grandma|son|daughter|baby|dog|brother|sister|grandpa|husband|wife)) (all)? ~1 (on the other side|in another life|in the next life|in the afterlife|in heaven|in hell|soon in|up there)
      (in (another|the next|a next|my next)) (life|lifetime) ~4 (goodbye|sorry|maybe|better|see you|be|bye)
      (finally|soon|going to|will|ready to|can|want to|be) ~2 (be at peace|find peace|rest in peace|be free of (it all|this|everything|pain)|at peace forever|be free forever|rest forever|be over forever|go home to (god|jesus)|stop hurting everyone|all be over) ~1
      (it|all|this) (will|is going to) ~2 be over (soon|tonight|tomorrow|for me|in) !(exams|exam|week|semester)
      (nobody|no one|do not|dont|please|not) ~2 (look|looking|search|come looking|wait|cry|blame|mourn|grieve|be sad|save) ~1 (for|yourselves|yourself|to save)? me ~2 (when i|gone|anymore|please|after|i am already|its too late|$) !(up|at|out|a|for dinner|today|for lunch)
      (thank|thanks) ~3 for (everything|being|trying|all you|loving|the memories|your help|listening) ~8 (goodbye|bye everyone|gone|it is time|time to go|not your fault|cannot be helped|last message|i cannot do this|forever|rest now|end this|this is it|see you on|not be here|farewell)
      (i am)? sorry ~6 (goodbye|bye everyone|it is time to go|cannot stay|could not hold on|not strong enough (to (live|stay)|anymore)|forgive me when|what i am about to do|for what i am (going|about)|leaving you (all|like this)|hold on any longer|for leaving you)
      (love|loved) you (all|guys|mum|dad|so)? ~4 (goodbye|bye forever|remember that when|forever goodbye|farewell|please forgive me|forgive me)
      (forgive me) ~4 (gone|end|do|leaving|goodbye|before i|for this)
      (want|made|making|planned|song|play|played|flowers|dress|wear) ~5 (at|for) my (funeral|wake)
      (made|making|wrote|writing|written|updated|sorted) (my|out my|a) will (and|so|tonight|today|in case|for when|because)
      (delete|deleting|deleted|wiped|clearing|cleared|clean|cleaned) ~1 (my|all my) (phone|accounts|messages|history|socials|search history|everything|room) ~6 (before i|so (nobody|no one|they|my mum)|gone|end it|find|when they)
      (delete|clear|wipe) my (search|browser|browsing)? history (when i|if i|after i)
      (leaving|gone|going away) (for good|forever|for ever|and not coming back|permanently) !(job|town|company|country|school|app|chat|group|facebook|instagram)
      (going|go|left|leave) ~2 (somewhere|where|to a place) ~2 (better|no one|nobody|peaceful|no pain|nothing hurts) ~3 (hurt|find|pain|forever|anymore|place)
      (off|going|time) to (meet|see) my maker
      (i|is) (am|my)? (time to go|time has come|work here is done|story ends here|story is over) !(to (bed|work|school|sleep)|home|now bye)
      `,
  }),
];
