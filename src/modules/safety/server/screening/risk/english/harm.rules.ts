import { rulesOf } from '../rule.rules.ts';
import { lists } from './lists.rules.ts';

/** Hurting oneself, without wanting to die. */
export const harm = rulesOf('harm', lists, {
  'self-harm': `
      @hurts
      (close to|about to|want to|going to|might|near|gonna) ~1 (relapsing|relapse)
      (from|because of|by|about|hide) (me|my)? cutting $
      (cuts|scars|wounds) ~5 (open|fresh|infected|stinging|itching|bleeding|reopened)
      scars ~2 (from|since) (last|this|yesterday)
      blood on my (sleeve|sleeves|sheets|hands|razor|bathroom)
      (urge|urges) (is|are) ~1 (back|strong|winning|here|unbearable|overwhelming|bad|getting)
      asked ~3 safe ~4 lied
      @body ~5 @wound
      @wound ~5 @body
      body ~2 covered in (cuts|scars|burns)
      (make|making|made) (myself|me) bleed
      (something|anything|harm) ~2 (bad|stupid|terrible|drastic|awful|horrible) ~1 to (myself|himself|herself|themselves)
      (something|harm|damage) to (myself|himself|herself|themselves)
      (burn|burning|burned|burnt) ~3 (with|using) (a|my|the)? (lighter|cigarette|cigarettes|iron|candle|match|matches) (on purpose|again|when|$)
      (compass|needle|razor|blade|scissors|knife|glass|pin|sharpener) ~4 (my|into my) ~1 @body ~2 (bleed|hurt|sting|stings|cut|scratch|$)
      (need|needs|get) stitches ~4 (cut|did to myself|again)
      (addicted|addiction) to (cutting|the pain|self harm|hurting)
      ^ (i)? (am|been|have been|started)? (cut|cutting|burning|sh|self harm) (again)? $
      @body ~2 (cuts|scars|slashes|burns|covered in (cuts|scars)|bleeding|razor) (all|on|everywhere|up|from (cutting|the blade|her|his|my)|and|$)
      (cuts|scars|slashes|burns) (all over|up and down|all up|across) (my|her|his|their|the)
      (self|selfs|self) (harm|harms|harmed|harming|injure|injury|injuring|mutilation|mutilate|inflicted|destruct|harmer)
      (cut|cuts|cutting|slice|slicing|sliced|scratch|scratched|scratching|burn|burned|burnt|burning|carve|carved|carving|stab|stabbing|slash|slashed|bruise|bruising) ~1 (my|up my|into my|open my|on my|across my|along my|her|his|their|into his|into her|the inside of my) ~2 @body
      (cut|cuts|cutting|scars|burns|slashes|marks|lines|wounds|gashes|razor|blade|blades|scar) ~1 (on|all over|up|along|across|into|against|covering|over|down|in) ~1 (my|her|his|their|both my) ~1 @body
      (urge|urges|want|wanted|need|needed|tempted|started|start|starting|relapsed|back to|going to|been|craving|itching|desire|about to|try not to|trying not to|resist|resisting|fighting|stop|stopped|quit|addicted to|thinking about|think about|thoughts of|have been|almost|nearly|feel like) (to|and|by|with)? ~1 (cut|cutting|sh|self harm|bleed|burn myself|slice|slicing) (again|so bad|bad|right now|tonight|now|deep|deeper|today|every|when|to|since|until|till|because|more|last|if|a lot|and|but|for|$) !(back|down|off|out|my hair|carbs|calories|it off)
      (i|have|been|she|he|they|daughter|son|friend|sister|brother) ~1 (am|is|was|been|started|has|keeps|keep|still|were)? ~1 (cut|cuts|cutting|sh) (again|to (cope|feel|punish|release|numb|deal)|deep|deeper|too deep|last night|when (i|she|he|things|it|my)|because i (hate|deserve|need|feel|am)|until (i|it)|in (secret|the bathroom|the shower)|tonight|right now|since i|as a way|so i can feel) !(the|video)
      (cutting|self harm|sh|burning|hurting) (is|was|helps|helped|makes|made|gives|feels|releases|calms) ~3 (only|me|helps|relief|feel|better|release|numb|pain|cope|way|thing|calm)
      (relapsed|relapse|relapsing) (again|last night|tonight|today|yesterday|on (sh|self harm|cutting|my)|after ~3 (clean|days|weeks|months)|and|bad|hard|$)
      ~2 (days|weeks|months) clean ~3 (and|but) ~4 (cut|relapsed|want|urge|urges|broke|blade|slipped|ruin|ruined|threw)
      (broke|break|breaking|ruined|lost) my (streak|clean streak|sh streak)
      (blade|blades|razor|razors|razor blade|razor blades|lighter|scissors|sharpener|glass|needle|knife) ~4 (calling|my skin|my arm|my arms|my wrist|my wrists|my thighs|my thigh|under my (mattress|pillow|bed)|hidden|to cut|hide|against my|in my drawer|cut myself|on my skin|in my phone case|and my (arm|wrist|leg|thigh)|to hurt)
      (hide|hiding|hid|cover|covering|cover up|hides) ~1 (my|the|her|his) ~1 (cuts|scars|burns|marks|wounds|arms|wrists|fresh cuts|blades|blade|razor)
      (fresh|new|more|open) (cuts|scars|wounds|burns)
      (long sleeves|wear sleeves|hoodie) ~4 (cuts|scars|hide|arms|cover|marks)
      (deserve|deserves|need|want|wanted) to (bleed|be punished and hurt|hurt myself|feel pain|be in pain|be hurt|see blood|see my blood|see myself bleed|punish myself)
      (cut|cutting|scratch|scratching|scratched|slice|hit|punch|hurt|dig|digging|skin|myself) ~5 (until|till) (i|it|they) (bleed|bleeds|bled)
      (want|need|wanted|urge|like|urges|tempted|going) to (hurt|harm|cut|burn|punish|injure) (myself|my body|me)
      (snap|snapping|hair tie|rubber band) ~3 wrist ~4 (instead|urge|cut|urges|hurts)
      (bang|banging|smash|smashing|slam|slamming|hit|hitting|punch|punching) my (head|fist|fists|hand) ~2 (against|on|into) the (wall|floor|walls) ~3 (until|till|hurt|bleed|bruise|punish|pain|again|when i|because i)
      (pull|pulling|rip|ripping|tear|tearing) (out)? my (hair|skin|nails) ~1 (out)? (until|to (feel|punish|hurt))
      (make|making|made) ~1 (styro|beans|baby cuts|cat scratches)
      (afraid|scared|worried|fear|terrified|frightened) ~3 (what i (might|will|could|may|would|am going) ~1 (do|to do)|hurt myself|harm myself|do something (stupid|bad)|i will (hurt|do something|kill|snap)|of myself|i might (hurt|do|kill)|be alone with myself|left alone with)
      (might|may|will|ill|could|going to|about to|want to|urge to|afraid i will|before i|scared i will) ~1 do something (stupid|bad|reckless|terrible|drastic|dangerous|to myself|permanent|i can not take back|i will regret|irreversible) 
      (do|done|doing|did|doing) (something|anything|stuff|things|harm|damage|violence) to (myself|my body)
      (can|could|do|will|am) not ~3 (keep|stay|be|feel|trust|keeping|guarantee) ~1 (myself|my)? ~1 (safe|safety|alone with myself) (from myself|tonight|anymore|right now|with myself|by myself|alone|around (knives|pills|myself)|if i|$) !(at (home|school|work)|here|online|with (him|her|them)|around (him|her|my|people)|in (my|the))
      (not|never) (trust|trusting|safe with|safe around|safe from|safe alone with|be trusted with|be left alone with|trusted) myself (tonight|right now|alone|around (pills|knives|sharp|blades|the (pills|knives|medicine|bridge|tracks|balcony|blades))|not to|to be|with (knives|pills|sharp|it)|$)
      (danger|risk|threat) to (myself|herself|himself|themselves)
      (starve|starving|starved) (myself)
      (not eaten|have not eaten|not eating) ~6 (fainted|faint|collapsed|passed out|if it kills me|to die|until i die)
      (not eaten|have not eaten|refuse to eat|refusing to eat|stopped eating) ~3 (because i want to (die|disappear|waste)|until i (die|disappear|faint|collapse|waste)|to (die|disappear)|faint|fainted|collapsed|passed out)
      (fainted|collapsed|passed out) ~5 (not eaten|not eating|starving|purging|days without|restricting)
      `,
});
