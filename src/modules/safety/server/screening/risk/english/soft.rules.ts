import { rulesOf } from '../rule.rules.ts';
import { lists } from './lists.rules.ts';

/** What many say who are only sad: a sign together with others alone. How much each weighs: `soft.rules.ts`. */
export const soft = rulesOf('soft', lists, {
  'can-not-go-on': `
    (can|could) not (go on|keep going|carry on|continue|keep on|hold on|keep fighting|keep living|do life)
    ((can|could) not|not) ~1 (do|take|handle|bear|stand|cope with|deal with|live with) (this|it|life|myself|any of this|it all|everything|this pain) (anymore|any more|any longer|much longer|another day|one more day|$)
    (can|could) not (live|exist) like this
    (can|could) not ~1 (do|take|handle|bear|stand) (life|being alive|living)
    (can|could) not fight ~2 (anymore|any more|any longer|$)
    too tired to (fight|go on|keep going|try|live|exist)
    `,
  'no-way-out': `
    ((can|could|do) not|not) (see|find|think of|know) ~1 (a|any|another|the)? (other)? way out
    (no|only|not any|any|one) (other)? way out
    (no|lost|not have|without|zero|lost all|any|losing) ~1 (hope|hopes) ~1 (left|anymore|any more|for me|for my|at all|$)
    (hopeless|despair)
    (no|not have|not see|see no|without) ~1 future
    (nothing|no one) ~1 (left|matters|helps|works|will help|ever changes|can help|can save)
    beyond (help|saving|repair|hope)
    it (will|is) never (get|getting|going to get|be) ~1 (better|okay|ok|over)
    `,
  'no-point': `
    (no|what|whats|any|lost|see|see the|the|is|not see a|a) ~1 (point|purpose) ~1 (anymore|any more|in anything|to anything|of anything|to any of this|to it|of it all|of it|in trying|in going on|to go on|of this|of going on|of trying|to keep going|in it|to continue|in continuing|to keep trying|to this|going on|left|$)
    (pointless|meaningless)
    why (bother|even try|am i trying|keep trying|keep going)
    `,
  'giving-up': `
    (give|giving|gave|given) up (on (everything|it all|myself|me|trying|the world)|$)
    (done|finished|through) (of|with) (everything|it all|it|fighting|trying|this world|pretending|this|all of it|all this|people|the world) $
    i am done (now|here)? $
    (done|finished) (trying|fighting)
    (tired|sick|exhausted) of (fighting|trying|everything|hurting|the pain|suffering|being in pain|it all)
    `,
  'pain-to-stop': `
    (want|need|wish|make|makes|like|hope|pray|praying) ~2 (it|everything|this|pain|hurt|all|voices|thoughts|suffering|hurting) ~1 (to|would|all)? (stop|end|be over|go away|stops|ends)
    (want|wanted|need) to (end|stop) (the|this|my|all the|all this) (pain|suffering|misery|hurt)
    (end|ending|escape|stop) (my|the|this) (pain|suffering|misery)
    (only|one) ~1 (way|thing) ~3 (stop|escape|end|peace)
    `,
  burden: `
    (a|such a|nothing but a|only a|huge|big) burden
    (burdening|burdened|burden) (everyone|people|my|them|others|everybody|you|on|to)
    (waste|wasting) of (space|oxygen|air|life|skin|time and space)
    (only|ever) (bring|hurt|make|hurting|disappoint) ~1 (people|everyone|them|my family|pain|everybody)
    `,
  worthless: `
    (worthless|useless|unlovable|pathetic|disgusting) !(to|job|meeting)
    (hate|hated|hating|despise|loathe) (myself|my life|me|who i am|everything about me)
    do not (deserve|matter) ~1 (love|anything|happiness|help|good|$)
    (i ruin everything|everything i touch)
    `,
  unloved: `
    (no one|nobody) ~1 (care|cares|cared|loves|wants|needs|would care|cares about) ~1 (me|about me|anyway|if|$)
    (no one|nobody|anyone|anybody) ~2 (miss|notice|remember) (me|if|$)
    `,
  sorry: `
    (sorry|forgive me) for (everything|it all|all|being|existing|ever)
    (i am|im|so)? sorry (mum|dad|everyone|to everyone|to my family|you guys|guys|$)
    not ~1 (your|their|his|her|anyones) fault
    (love|loved) you (all|guys|so much) $
    `,
  goodbye: `
    (goodbye|farewell|bye forever) $
    ^ (goodbye|farewell|bye)
    i am (checking out|signing off|out of here|off) $
    (my|a|one|the) (last|final) (night|day|message|post|text|words|time|goodbye|letter)
    (will|would|going to) not ~1 (be here|be around|see you|wake up)
    (not|no) (be|being) (here|around) ~1 (anymore|much longer|soon)
    when i am gone
    (leave|go|going|leaving|gone) (forever|for good|away forever)
    (it is|its|is) (time|my time) (to go)? $
    (end it|ended it|ending it) $
    (do it|did it|doing it) (tonight|now|right now|soon|for real|this time) $
    (tonight|today) is the (night|day)
    (going|ready) to (sleep|rest) (now|forever|finally|at last)
    (want|ready|need) to (leave|go|disappear|vanish|be gone|go away) (forever|for good|everything|$)
    `,
  lied: `
    (i|and) lied $
    (i|was) lying $
    that was a lie
    it is not true
    `,
  undecided: `
    can not decide $
    (do not|not) know if i (should|will|can) ~1 (do it|go through|this|$)
    should i do it
    `,
  ready: `
    (have|got|i have|is|its|are|am) (everything|all|it all|all of it)? ~1 (everything|all) ~1 (ready|prepared|set up|set|planned|in place) $
    (everything|all) (is|s)? (ready|prepared|in place|planned) $
    `,
  waiting: `
    waiting ~2 (for|until|till) ~5 (bed|asleep|sleep|leave|leaves|work|out) $
    `,
  'give-away': `
    (he|she|they|you|someone|anyone|who) (can|could|should|wants to) have my
    (giving|gave|give) ~2 my ~2 away
    `,
  'no-need': `
    (will|going to|do|would) not (need|be needing|want) (it|them|any of (it|this)|that|those|this|money) ~1 (anymore|where|after|soon|$)
    `,
  'no-return': `
    (will|would|going to|am) not ~1 (come|coming|be coming|make it|return|going|be back) ~1 (home|back) $
    not turning back
    `,
  done: `
    (it is|its|i am) done $
    did it $
    `,
  place: `
    (to|in|at|near) the ~1 (train station|tracks|bridge|woods|cliff|river|railway|rails|lake) 
    (on|at|by|up on|from|off|over) (the|a|my) ~1 (roof|bridge|ledge|balcony|cliff|tracks|edge|railing|overpass|window|water|rooftop) ~2
    `,
  height: `
    ^ (its|it is|this is) (high|far down)
    (looking|look|staring) (down|over|at the (water|tracks|drop|ground|river))
    (really|so|very|how)? (high|far) (up|down)
    `,
  means: `
    (pills|gun|rope|blade|blades|razor|razors|noose|bullet|knife|bottle of pills)
    (bleach|exhaust)
    `,
  'dark-word': `
    (dead|grave|coffin|overdose|kms)
    `,
  'death-word': `
    (death|dying|die|suicide|suicidal)
    `,
  blood: `(bleed|bleeding|scars|cuts|cutting)`,
});
