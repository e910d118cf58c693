import { rulesOf } from '../rule.rules.ts';
import { lists } from './lists.rules.ts';

/** When, where, and in which world something is said. */
export const cues = rulesOf('cue', lists, {
  soon: `@soonest`,
  'long-ago': `
    used to
    (years|year|decades|decade|ages|long time) ago
    (when|while|since|back when) (i|he|she|they|we) (was|were) ~1 (in (high school|school|college|uni|university|middle school|my (teens|twenties|20s|thirties)|primary)|a (teen|teenager|kid|child|student|girl|boy|freshman)|young|younger|little|11|12|13|14|15|16|17|18|19|20|21|22|fifteen|sixteen|seventeen|fourteen|thirteen|twelve|eighteen|nineteen|growing up|at (school|uni|university|college)|pregnant|in the army|manynumber)
    (back then|back in|back in the day|in the past|long ago|in my (teens|twenties|20s|past|youth|thirties)|as a (teen|teenager|kid|child|teenage)|at (15|16|17|14|13|12|18|19|fifteen|sixteen|fourteen|seventeen)|in (1990|1995|2000|2005|2010|2012|2015|2016|2017|2018|2019)|a lifetime ago|in (high school|college)|my younger self|years before|growing up|in (19|20) ~0 manynumber)
    in manynumber
    (last year|a year ago|months ago|two years|three years|five years|ten years|few years|several years|many years|couple of years) ~2 (ago|back|clean|later|free|since|without|sober)
    (at|was at|hit) (my|the|a)? (lowest|worst|lowest point|darkest|darkest point|rock bottom) ~3 (then|years|ago|but now|in)
    `,
  recovered: `
    (glad|happy|grateful|thankful|blessed|lucky|proud) ~4 (to be here|alive|here|did not|survived|failed|still here|lived|be here|not succeed|stayed|chose|to be living|made it|recovered)
    (i am|i feel|doing|feeling|i got|it got|it gets|got|gets|life is|things are|much|i have been|i get|years been) ~1 (better|well|good|okay|healthy|stable|happy|recovered|fine|great) ~1 (now|these days|today|since|nowadays|for years|$)
    (recovered|recovering|in recovery|got help|got through it|came through|came out the other side|moved past|healed|healing|never again|saved my life|turned my life around|not anymore|no longer do|no longer feel|not since|long behind|behind me|over it now|got better|gets better|made it through|made it out|survived|thank god i|clean now|fully recovered|it passed|past that)
    (days|weeks|months|years|year|month|week) (clean|free|since i|without|self harm free|sh free|strong)
    clean (for|since|from)
    (have|has) not (cut|self harmed|hurt myself|done it|felt (that|like that)|felt suicidal|had (those|any)|thought (about|of) (it|suicide|that)|had suicidal|harmed|been suicidal) ~3 (in|for|since)
    (stopped|quit) (cutting|self harming|hurting myself|burning|thinking)
    (thoughts|urges) ~2 (gone|stopped|went away|passed|went)
    `,
  'again-now': `
    (again|lately|recently|these days|nowadays|coming back|came back|come back|returning|returned|resurfacing|creeping|tonight|right now|back again|relapse|relapsed|last night|yesterday|this morning|last week|at the moment|getting worse|worse|last month|this month|few weeks ago|days ago|weeks ago)
    now (i|it|they|the|that|those|my|and|im|its|when|everything|he|she|again)
    (but|and) now
    `,
  'but-today': `
    but (i|it|the|my|they|this) ~1 (do not|am|is|are|can not|want|think|will|have|feel)
    `,
  fiction: `
    (movie|film|films|movies|episode|season|series|show|netflix|novel|book|books|character|characters|protagonist|plot|scene|scenes|script|screenplay|fanfic|fanfiction|fiction|story i am writing|song|songs|lyrics|lyric|album|band|chorus|verse|track|musical|opera|play|hamlet|romeo|juliet|ophelia|anime|comic|poem|poems|podcast|documentary|actor|actress|villain|hero|spoiler|spoilers|trailer|theatre|drama|playlist|rapper|singer|author|soundtrack|shakespeare|short story|webtoon|audiobook|game of thrones|reality show|chapter)
    `,
  game: `
    (game|games|gaming|gamer|level|boss fight|boss|respawn|respawned|spawn|minecraft|fortnite|valorant|roblox|overwatch|lobby|ranked|speedrun|npc|npcs|dnd|dungeon|quest|xp|console|xbox|playstation|ps5|steam|multiplayer|raid|guild|loot|checkpoint|zelda|pokemon|skyrim|cod|gta|apex|league of legends|lol ranked|chess|mario|sims|sim|elden ring|dark souls|hardcore|avatar|grenade|sniper|teammates|teammate|match|round|server|controller|healer|tank|mage|among us|warzone|creeper|zombies|hp)
    `,
  study: `
    (essay|thesis|dissertation|research|statistics|statistic|lecture|seminar|course|module|curriculum|textbook|sociology|psychology class|article|survey|durkheim|literature|epidemiology|rates|awareness|prevention|training|workshop|certificate|webinar|conference|campaign|charity|volunteer|volunteers|volunteering|hotline|helpline|policy|guidelines|protocol|risk assessment|first aid|quiz|handbook|leaflet|poster|the news|headline|headlines|newspaper|journalist|celebrity|documentary|parliament|debate|fundraiser|explain|explaining|explained)
    `,
  light: `
    (embarrassed|embarrassing|embarrassment|awkward|cringe|cringed|mortified|mortifying|humiliated in front|homework|essay due|wifi|wi fi|monday|mondays|traffic|hangover|hungover|queue|spoiler|spoilers|lag|lagging|printer|spreadsheet|spreadsheets|laundry|dishes|commute|commuting|alarm clock|diet|haircut|outfit|group project|pop quiz|math|maths|algebra|calculus|chemistry|physics test|history test|powerpoint|meeting that|meetings|zoom call|zoom|customer service|on hold|ikea|karaoke|autocorrect|typo|leg day|burpees|squats|period cramps|sunburn|spicy|curry|wing|wings|brain freeze|referee|penalties|tax return|taxes|dmv|dentist|mosquito|mosquitoes|hay fever|allergies|flu|man flu|heat wave|heatwave|so hot|humidity|queueing|small talk|icebreaker|icebreakers|pineapple|burnt toast|parking ticket|crossword|sudoku puzzle|knitting|assignment|assignments|deadline|deadlines|finals|midterm|midterms|midterm|fart|farted|tripped in front|waved at|called the teacher|crush saw|wrong person|joking|jk|just kidding|kidding|figure of speech|exaggerating|battery|update|updates|windows update|loading|buffering|jet lag|flight delay|delayed|turbulence|marathon|treadmill|bagpipes|baby shark|jingle|radio ad|on repeat|socks|lego|shoes|heels|waiting in line|line at|phone died|left on read|reply all|pimple|acne|bad hair|dad jokes|puns)
    `,
  laughs: `lol`,
  'not-light': `
    (not (joking|kidding|a joke|lol|even joking)|no joke|serious|seriously|for real|mean it|do not want to be here|irl|actually want|i am not ok|not okay|not ok|crying|pills|noose|rope|tonight)
    `,
  shame: `(class|crush|audience|stage|front of (everyone|the|my|all)|out loud|microphone|voice memo|presentation|speech|everybody laughed|everyone laughed|slipped|tripped|fell over|sneezed|burped|toilet paper|fly was|zipper|nickname|baby photos|wrong name|auntie|karaoke)`,
  fear: `(afraid|scared|fear|fears|terrified|phobia|anxiety|anxious|worry|worried|worrying|panic|nightmare|nightmares|dream|dreamt|dreamed|frightened|heart attack|cancer|hospice|illness|ill|diagnosis|disease|terminal|virus|doctor|doctors|dog|cat|pet|puppy|hamster|bird|plant|horse|fish|rabbit|vet)`,
  accident: `(accident|accidentally|shaving|cooking|kitchen|surgery|surgeon|operation|mosquito|tattoo|tattooed|sunburn|fabric|sewing|wood|vegetables|dishes|thorns|hike|bike|gym|fell|football|garden|gardening|needle phobia|blood test|dentist|chef|onion|onions|knitting|fence|cat|dog|barbecue|oven|stove|eczema|rash|acne|vaccine|iv|waxing|wax|laser|razor burn|beard|legs for|chickenpox)`,
  drink: `(drink|drinking|drank|alcohol|sober|sobriety|smoking|smoked|gambling|gambled|beer|wine|vodka|whisky|aa|weed|vape|cocaine|heroin|crohns|cancer|remission)`,
  mourning: `(died|dead|death|passed|suicide|killed himself|killed herself|funeral|grave|lost (him|her|my)|heaven|buried|gone)`,
  sick: `(flu|fever|hangover|hungover|vomiting|throwing up|sick as|food poisoning|migraine|cramps|period|cold|covid|tonsillitis|stomach bug|cough|toothache|sunburn|workout|gym|chemo|panic attack|panic attacks|panic|palpitations|heart racing|chest)`,
});
