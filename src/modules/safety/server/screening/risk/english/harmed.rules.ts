import { rulesOf } from '../rule.rules.ts';
import { lists } from './lists.rules.ts';

/** Being hurt, held or threatened by somebody else: another danger, told apart. */
export const harmed = rulesOf('harmed', lists, {
  'hurt-by-other': `
    (he|she|they|@person|somebody|someone|who|parents) ~2 (hit|hits|hitting|beat|beats|beating|slap|slaps|slapped|kick|kicks|kicked|punch|punches|punched|hurts|hurting|attacked|assaulted|choke|chokes|choked|strangled|strangles|rape|raped|rapes|molested|molests|abuses|abused|threw|pushed|shoved|pushes|shoves|grabbed|bit|burned|burnt|touched|touches|touching|forces|forced|stalks|stalking|stalked|threatens|threatened|drugged|blackmails|blackmailed|groped|gropes) (me|us|my (mum|sister|brother|kids|son|daughter|children|mother)) !(up$|with kindness|to it|on the|for a|about)
    (abused|raped|molested|beaten|assaulted|groomed|trafficked|stalked|blackmailed|threatened|attacked|harassed|bullied) by
    (i|i am|i was|i got|was|been|being|getting|got|am) ~1 (raped|molested|sexually assaulted|sexually abused|abused|beaten|stalked|blackmailed|groomed|trafficked|drugged|sexually harassed)
    (sexually|physically|sexual) (abused|assaulted|abuse|assault|abusing|assaults)
    (violent|abusive) (partner|husband|wife|boyfriend|girlfriend|relationship|home|father|mother|dad|mum|ex|parents|family|marriage)
    (partner|husband|wife|boyfriend|girlfriend|father|mother|dad|mum|ex|he|she) ~1 (is|was|got|gets|became|turns|being) ~2 (violent|abusive|physical with me|aggressive with me)
    (he|she|they|@person|who) ~4 (kill|shoot|stab|hurt|beat|murder|burn|strangle|find|end) (me|us|my (mum|kids|family|dog|sister|brother|parents)) (if i (leave|tell|go|call|ever|do not|try)|and|tonight|next time|one day|when he|$)
    (threatened|threatens|threatening|tried|trying|tries|wants|says he will|said he will|says she will|swore|vowed|promised|going) ~1 (to)? (kill|murder|shoot|stab|strangle|hurt|rape|beat|choke) (me|us)
    (pulled|pulls|held|holds|has|had|came at|put|point|pointed|points) ~2 (a|the|his|her)? (knife|gun) (on|to|at|against|in) ~1 (me|my)
    (lock|locks|locked|locking|trap|trapped|chained|keeps|holds) me (in|inside|up in|in my|in the|out of the house|in a room)
    (will|does|do|would) not let me (leave|go out|out|see (anyone|my|a doctor)|call|have my phone|out of)
    (scared|afraid|terrified|frightened|fear) (of|for my life|to go home|that he|that she|he will|she will) ~2 (husband|wife|boyfriend|girlfriend|partner|ex|dad|father|stepdad|mum|mother|brother|uncle|him|her|home|hurt me|kill me|hit me)
    (not|do not feel|never|unsafe|not feel) ~1 (safe)? (at home|in my own home|around him|around her|with him|with her|in my house|in this house)
    (told|tells|telling|tell|said|says|saying|wants|want|keeps telling|keep telling|asked|wished|texted|messaged) ~2 me ~1 (to|i should|go|that i should) ~1 (kill myself|die|kill yourself|end it|end my life|hang myself|end myself|jump|disappear forever)
    (blackmail|blackmailing|blackmailed|extorting|sextortion|threatening to (send|share|post|leak)) ~3 (me|nudes|pictures|photos|pics)
    (ran|running|run) away from home
    (force|forces|forced|forcing|made|makes|make) me (to)? (have sex|sleep with|touch|take my clothes|strip|do things|undress|marry)
    (in danger) (from|at home|right now|because of (him|her))
    domestic (violence|abuse)
    `,
});
