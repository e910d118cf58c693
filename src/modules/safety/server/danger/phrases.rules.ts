/**
 * How people say that they may be in danger, our own collection: without accents and apostrophes, in small
 * letters. A blank is a blank or nothing; `_` is any one word or none. Better once too often than once too
 * little: whatever stands here brings a card, and nothing else.
 */
const english = [
  // To die, and not to be.
  '(want|wants|wanted|wanting|wanna|wish|wishing|gonna|going|rather) (to|2)? _ (die|be dead|be gone forever)',
  '(want|wants|wanted|wanna|wish|need) (to|2|i could) (just )?(disappear|dissapear|disapear|dissappear|vanish|cease to exist|stop existing|stop living|sleep forever|sleep and never wake up)',
  '(want|wanted|wish|wished|rather|prefer) (to )?(not|never) (to )?(exist|be|be here|be alive|live|wake up|wake up again)',
  '(nobody|no one|noone|none) (would|will|ll|d) (even |ever )?(miss me|notice if i|care if i)',
  '(need|ready|deserve|hope|hoping|plan|planning|prefer|about|like|have|trying) (to|2) _ (die|be dead)',
  '(feel|feeling|felt) like (dying|ending it|killing)',
  '(wish|wished|wishing) (that )?i (was|were|am|could be|could just|would|could)? _ (dead|die|gone|not here|not alive|never born|never been born)',
  '(wish|wished|wishing) i (had|was|were)? ?(never|not) ?(been)? born',
  'i ?(am|m)? ?(going to|gonna)? ?(die|be dead) (today|tonight|now|soon|alone)',
  '(let|help|make) me (please )?die',
  '(no|not|dont|do not|didnt|never|cant|stop) _ (want|wanting|wanna|wish|need|deserve) (to )?(live|living|be alive|be here|exist|wake up|go on|be in this world|keep living)',
  '(cant|cannot|can not|couldnt|could not|can t) (just )?(go on|keep going|carry on|hold on|keep living)(?! ((a|an|the|my|our|your) ([a-z]+ )?)?(holidays?|vacations?|trips?|tours?|dates?|stage|air|facebook|instagram|diets?|bus|train|plane|boat|rides?|walks?|cruise|website|internet|app|camp|retreat|course)\\b)',
  '(dont|do not|no idea) (know )?how to (go on|live|keep going|carry on|keep living|survive)',
  '(cant|cannot|can not|couldnt|can t) (do|take|bear|stand|live|cope|fight|try|go on|hold on) (it |this |like this |with it |with this |life )?(any ?more|any ?longer|no more)',
  '(cant|cannot|can not) (take|bear|cope with|live with) (it|life|living|myself)',
  '(cant|cannot|can not) live (like this|this way)',
  '(no|not|any|what|whats|is there|see|the) (a |the )?(reason|point|purpose) (is )?(to|in|of|for) (my |me )?(live|living|life|go on|going on|keep going|being alive|existing)',
  '(nothing|no one|nobody) (left )?to live for',
  '(not|isnt|is life|is it|life) worth (living|it any ?more)',
  '(tired|sick|weary|done|fed up|finished) (of|with) (life|living|being alive|existing|existence|my life)',
  '(hate|hating) (living|being alive|existing|my life)(?! in\\b)',
  '(better|happier|relieved) (off )?(dead|without me)',
  '(give|giving|gave|given) up on (life|living)',
  '(ready|time|want|wanting|need) (for me )?to (go|leave) (forever|for good|for ever)',
  '(want|need) (it|this|everything|the pain|my life|life) (all )?to (end|stop)',
  '(thinking|thoughts|think|thought|dreaming|obsessed|fantasi[sz]ing) (a lot |all the time |constantly )?(about|of|with) (my own |my )?(death|dying|being dead|ending (it|things|everything|my life)|not being here|not existing|not waking up)',
  '(plan|plans|planning|want|wants|wanted|wanna|going|gonna|ready|decided|time|need|how|ways?|pills|rope) (to|2)? ?end (it|things|everything)(?! (with|between)\\b)',
  '(am|im|going|gonna) (to )?do it (tonight|today|now|tomorrow|soon)',
  '(better|happier|relieved) (off )?(if|when|once) i (was|were|am|m|wasnt|werent|wasnt|died|disappeared|left|never|just)? ?(gone|dead|not here|not alive|not around|werent here|here|born|existed|died|disappeared)',
  '(wish|wished|wishing|hope|hoping|hoped) (that )?i (just )?(didnt|dont|wont|wouldnt|never|wasnt|werent|did not|do not|will not|was not|were not|couldnt) (ever )?(wake up|exist|have to exist|have to wake up|alive|here|be here|be alive|live|woke up)',
  '(fall asleep|go to sleep|sleep|sleeping) (and )?(forever|(never|not|dont) (ever )?wak(e|ing)( up)?)',
  '(no|not|any|what|whats|is there|see|the) (a |the )?(reason|point|purpose) (any ?more|any ?longer|to anything|in anything|of anything|to any of (it|this)|of it all|to it all|of all this|in trying any ?more)',
  '(life|living|existence|existing|everything|it all|its all) (is |s |feels |seems |just )*(so |all |completely |totally )?(pointless|meaningless|hopeless|unbearable|not worth it)',
  '(feel|feeling|am|im|just|only|being) (so |like |just |such )*(worthless|hopeless|suicidal|a burden)',
  'a burden (to|on|for) (everyone|everybody|my|others|people|them|all|the)',
  '(cant|cannot|can not) (keep|go on) (doing|living|going|fighting|pretending)',
  '(see|find|is|theres|there is|have|got|only) (no|a|any|the) (other )?way out(?! of)',
  '(no|any|lost all|lost) (more )?(hope|future) (left|for me|any ?more)',
  '(give|giving|gave|given) up on (everything|it all|myself)',
  '(done|finished|through) with (everything|it all|this world|the world|this life|living)',
  '(stop|end|ending) (my|the|this|all the|all this) (suffering|misery|pain|hurt|hurting) (forever|for ?good|for ever|once and for all)',
  '(end|ending) (my|the|this|all this) (suffering|misery)',
  'i (should|must|might|may|could) (as well |just |really |probably |already )*(die|be dead|not exist|not be here|not be alive)',
  '(tired|exhausted) of (everything|it all|fighting|trying|my ?self)',
  '(wont|will not|not going to|not gonna|might not) (be (here|around|alive)|make it) (tomorrow|tonight|much longer|any ?more|for long|through|next)',
  'my last (night|day|days|hours|post|message|words)(?! (at|of|in|on|with|before|shift)\\b)',
  '(written|writing|wrote|write|leave|leaving|left) (a|my|the) (suicide )?note(?! (to|for|on|about|of|in|from)\\b)',
  'waste of (space|oxygen|air)',
  'should ?(nt|not|never) (be alive|be here|exist|have been born|live)',
  '(death|dying) (would|will|is|seems|feels|sounds) (be )?(so |like |a |an |the |much |only |my )*(easier|easy|relief|better|peaceful|peace|escape|answer|solution|option|nice|way out|way)',
  '(want|crave|craving|wish for|long for|longing for|waiting for|welcome) death',
  'would (even )?notice(?! (it|that|the|a|my)\\b)',
  // To hurt or kill oneself, or another.
  '(suicide|suicidal|suicid[a-z]*)',
  '(sewer ?slide|sui|unalive[a-z]*|kms|kys)',
  '(kil|kill|kills|killing|killed|murder|hurt|hurts|hurting|harm|harming|harmed|cut|cutting|hang|hanging|drown|drowning|shoot|shooting|burn|burned|burnt|burning|starve|starving|poison|poisoning|stab|stabbing|scratch|scratching|scratched|hit|hitting|bite|biting|choke|hate|strangle|destroy|punish|injure) (my|your|one|him|her|them) ?(self|selves)',
  '(kill|killing) me',
  '(end|ends|ending|ended) (it all|my life|our lives|my own life|my pain|the pain|myself|everything|it tonight|it now)',
  '(take|takes|taking|took) (my|his|her|their|your|ones) (own )?(life|lives)(?! back)',
  'self (harm|harms|harmed|harming|injury|injure|mutilation|inflicted)',
  '(overdos|od ?on |parasuicid)[a-z]*',
  '(slit|slitting|cut|cutting) (my |your )?(wrist|wrists|throat|arms|thighs)',
  '(jump|jumping) (off|from|in front of) (a|an|the|my) _ (bridge|roof|building|train|cliff|window|balcony|car|bus|truck|flat)',
  '(how|way|ways|easiest|quickest|painless|fastest|best) (way |ways )?(to|2|of) (die|dying|kill|hang|end my life|end it|commit|overdose|bleed out)',
  '(painless|quick|easy|peaceful) death',
  '(lethal|fatal|deadly) (dose|overdose|amount)',
  '(how many|enough) (pills|tablets|paracetamol|sleeping pills) (to|would|do|will|for)? ?[a-z]*',
  '(say|saying|said|write|writing) (my )?(last|final) (goodbye|goodbyes|words|letter)',
  '(goodbye|farewell) (everyone|everybody|world|forever|letter|note)',
  '(took|taken|swallowed|take|taking|swallow) (too many|too much|all|a lot of|lots of|so many|a handful of|a bottle of|a whole bottle of|the whole bottle of) (of )?(my |the |his |her )?(pills|tablets|meds|medication|medicine|paracetamol|tylenol|ibuprofen|painkillers|sleeping pills|sleeping tablets|antidepressants|aspirin|xanax|insulin)',
  '(how much|how many) [a-z]+ (pills |tablets )?(is |are |would |will |can |to |does it take |it takes |be )*(fatal|lethal|deadly|die|kill|overdose|od|dangerous)',
  '(urge|urges|want|wanted|wanna|need|needed|tempted|started|start|starting|relapsed|stopped|stop|back|going|gonna|been) (to )?(and )?(cut|cutting|sh)( again| so bad(ly)?| right now| tonight| now| really bad(ly)?)?(?! ?[a-z])',
  '(cutting|cut) (again|so deep|too deep|deeper)(?! ?[a-z])',
  '(noose|nooses|bleed out|bleeding out|bleed to death)',
  '(bought|have|got|getting|buy|own|holding) (a|the) (gun|rope)',
  '(going|gonna|want|wanna|about|ready) (to )?jump(?! (rope|ropes|in the|on|around|into|ship|start|for|over)\\b)',
  '(drink|drinking|drank|swallow|swallowed|swallowing) (bleach|poison|antifreeze|pills|batteries|glass)',
  '(can|could|do|will|does|would) (you|i|one|someone|it) (die|overdose|od) (from|of|on|by|if|with)',
  '(until|till) (i|it|they) bleeds?',
  '(want|need) to bleed',
  '(want|wants|going|gonna|wanna|urge|urges|plan|planning|ready) (to )?(hurt|kill|murder|stab|shoot|strangle|harm) (someone|somebody|people|him|her|them|everyone|everybody|my [a-z]+|a person|others)',
  // Done to one by others.
  '(sexual|sexually|physically|domestic|child|partner) (abuse|abused|assault|assaulted|violence|exploitation|exploited|harassment|harassed)',
  '(abused|raped|molested|beaten|assaulted|groomed|trafficked|stalked|blackmailed|threatened|attacked) by',
  '(am|im|being|getting|was|been|getting) _ (stalked|blackmailed|groomed|trafficked|threatened|followed home)',
  '(sextort|sextorsion)[a-z]*',
  '(violent|abusive) (partner|husband|wife|boyfriend|girlfriend|relationship|home|father|mother|dad|mom|mum|ex|parents|family)',
  '(partner|husband|wife|boyfriend|girlfriend|father|mother|dad|mom|mum|ex|he|she) (is|s|was|got|gets|became) (so |very |really |being )*(violent|abusive)',
  '(wont|will not|doesnt|never) lets? me (leave|go out|out)',
  '(ran|run|running) away from home',
  '(my )?(boyfriend|girlfriend|husband|wife|partner|ex|dad|father|stepdad|stepfather|mom|mum|mother|stepmom|stepmother|brother|stepbrother|sister|uncle|cousin|grandfather|grandpa|teacher|coach|boss|boyfriends?|he|she|they|parents|somebody|someone) (just |always |keeps |has |is |was |still |sometimes |regularly |also )*(hit|hits|hitting|beat|beats|beating|slap|slaps|slapped|kick|kicks|kicked|punch|punches|punched|touch|touches|touched|touching|hurt|hurts|hurting|attacked|assaulted|threatens|threatened|stalks|stalking|forces|forced|grabbed) me(?! up\\b)',
  '(scared|afraid|terrified|frightened) of (my (husband|wife|boyfriend|girlfriend|partner|ex|dad|father|stepdad|stepfather|mom|mum|mother|brother|uncle|parents)|him|her|what he|what she|going home|my ?self)',
  '(un ?safe|dont feel safe|do not feel safe) (at home|in my (own )?(home|house)|around (him|her|my)|with (him|her|my))',
  '(hits|beats|beat|chokes|choked|strangles|strangled|abuses|abused|rapes|raped|molests|molested) me',
  '(am|im|was|being|been|got) _ (raped|abused|molested|beaten|sexually assaulted)',
  '(not|isnt|dont feel|never) safe (at home|here|with him|with her|anymore|any more)',
  '(am|im|someone is|somebody is|is) in danger',
];

const spanish = [
  '(quiero|quisiera|queria|quise|querria|deseo|deseaba|ganas de|necesito|voy a|vamos a|prefiero|preferiria|deberia|merezco|gustaria|pienso en|pensando en|penso|espero) _ (morir|morirme|morirnos|matarme|matar me|suicidarme|estar muert[ao]|desaparecer para siempre|dejar de existir|no existir|no despertar|no estar aqui|dejar de vivir|acabar con todo|no vivir)',
  '(quiero|quisiera|ganas de|necesito) desaparecer',
  'me (quiero|quisiera|voy a|queria|gustaria) (morir|matar|suicidar|ir de este mundo|colgar|ahorcar|cortar)',
  '(matarme|suicidio|suicidarme|ahorcarme|colgarme|cortarme|envenenarme|autolesi[a-z]*|sobredosis|autodestru[a-z]*)',
  'me (mato|corto|suicido|lastimo)(?! (el|la|los|las|de|a)\\b)',
  '(quitar|quitarme|quitarse|quito|quite|quitare) (me )?la vida',
  '(acabar|terminar|acabo|poner fin) (con|a) (mi vida|todo esto|todo|mi dolor|mi existencia)',
  '(hacerme|hago|hacer|haciendome|me hice) (me )?dano',
  '(lastimarme|lesionarme|herirme|danarme|golpearme)',
  '(tirarme|lanzarme|saltar|tirar me) (de|por|al|a|desde|delante) (un|una|el|la|del)? ?(puente|tren|ventana|balcon|edificio|coche|metro|via|vias|vacio|azotea)',
  '(no|ya no|nunca) (quiero|quisiera|queria|deseo|tengo ganas de|tengo fuerzas para|puedo|merezco) (seguir|vivir|existir|despertar|despertarme|estar aqui|estar viv[ao]|seguir viviendo|seguir asi|seguir adelante|continuar)',
  'no puedo (mas|con todo|con esto|con mi vida|mas con)',
  '(ya )?no (aguanto|soporto|resisto) (mas|la vida|vivir|esta vida)',
  'ya no aguanto',
  '(no )?(vale|merece|tiene) (la pena|sentido) (vivir|seguir|la vida|mi vida|existir)',
  '(mi|la) vida no (vale|tiene|merece)',
  '(sin|no tengo|perdi las|ningun[ao]?) (ganas|razon|razones|motivo|motivos|fuerzas) (de|para|por) (las? que )?(vivir|seguir)',
  '(cansad[ao]|hart[ao]) de (vivir|la vida|existir|esta vida|mi vida)',
  '(mejor|bien) (muert[ao]|sin mi)',
  'ojala (estuviera|estuviese|me|no) (muert[ao]|muriera|muriese|muera|hubiera nacido|despertara|despierte)',
  '(quisiera|ojala|desearia) (no )?(haber|hubiera) nacido',
  '(como|formas de|maneras de|manera de|forma de) (morir|morirse|matarme|matarse|suicidarme|suicidarse|quitarme)',
  '(carta|nota) de despedida',
  '(me) (pega|pegan|golpea|maltrata|maltratan|viola|violo|violaron|abusa)',
  '(abusan|abuso|abusaron) de mi',
  '(estoy|corro) (en )?(peligro)',
  '(pienso|pensando|pensar|sueno|pensamientos) (mucho |siempre |todo el tiempo )?(en|con|de|sobre) (la muerte|mi muerte|morir|morirme|no despertar)',
  'se (quiere|queria|quiso|va a|iba a|quiera) (matar|morir|suicidar|quitar la vida|cortar|ahorcar)',
  'se (autolesion[a-z]*|hace dano|suicid[a-z]*)',
  '(hij[ao]|amig[ao]|herman[ao]|novi[ao]|prim[ao]|alumn[ao]|espos[ao]|pareja|sobrin[ao]|niet[ao]) se (corta|corto|cortaba|esta cortando|lastima|golpea|mata)(?! (el|la|los|las) (pelo|cabello|unas|barba|flequillo))',
  'me (hice|hago|he hecho|estoy haciendo|vuelvo a hacer) (unos |un |varios )?(cortes|corte)(?! de)',
  'me (echaria|echarian|echaria nadie|extranaria|extranarian) _ (de menos|si|nadie)',
  'nadie (me )?(echaria|extranaria|lloraria|notaria|se daria cuenta)',
  '(veo|encuentro|hallo|tiene|tengo|perdio|perdi) (ningun |ya )?(el )?sentido (a|de|para|en) (la vida|vivir|mi vida|nada|todo|seguir|existir)',
  'no (le )?(encuentro|veo|hay|tengo|hallo) (una |ninguna |la |otra |ya )?salida(?! (de|del|a|al|para)\\b)',
  '(no (me )?(queda|hay|tengo|veo)|perdi (toda )?la|sin ninguna) (ya |ninguna |mas )?(esperanza|esperanzas)(?! de)',
  '(tengo|me da|da|con) (mucho )?miedo (de|a|que|por) (mi |el |mis )?(marido|esposo|novio|pareja|ex|padre|padrastro|mujer|esposa|madre|hermano|tio|padres|me pegue|me mate|me haga dano)',
  '(tome|tomado|tomar|tomarme|trague|tragado|tragarme|tomo) (muchas|demasiadas|todas|todas las|todas mis|un monton de|un frasco de|una caja de|tantas) ?(las |mis )?(pastillas|tabletas|medicinas|medicamentos|pildoras|somniferos)',
  '(he|me he|acabo de) (tomado|tomar|tomarme|tragado) (las |unas )?(pastillas|pildoras)',
  '(dormir|dormirme|acostarme) (para siempre|y (no|nunca|ya no) (despertar|volver a despertar|despertarme|despierte)|sin despertar)',
  '(quiero|quisiera|necesito|ojala|deseo) (que )?(todo|esto|el dolor|el sufrimiento) (se )?(acabe|acabara|termine|terminara|pare)',
  '(soy|siento|sentirme) (como )?(una|un) (carga|estorbo)',
  '(quiero|quisiera|necesito) dejar de (sufrir|sentir)',
  'nada (ya )?tiene sentido',
  'odio (mi vida|vivir)',
  'me odio( a mi)?',
  'me (voy a|quiero|quisiera|pienso|tire|tiro) ?(tirar|lanzar)? (de|por|al|desde|a las|a la|a un) (la |el |un |una )?(ventana|balcon|puente|tren|metro|edificio|via|vias|azotea|vacio|coche)',
  '(abusos?|agresion|agresiones|acoso|violencia) (sexual|sexuales|de genero|domestica|machista|intrafamiliar|familiar|fisica)',
  'me (acosan|acosa|amenaza|amenazan|chantajea|chantajean|persigue|persiguen)',
  'me (quiere|quieren|va a|van a) (matar|pegar|hacer dano|violar)',
  'amenaza con (matar|suicid)[a-z]*',
  '(quiero|voy a|ganas de|pienso) (matar|apunalar|hacer dano) (a )?(alguien|mi|el|ella|ellos|todos|gente|una persona)',
  '(hoy|esta noche|manana|ahora) lo (hago|hare|voy a hacer)',
  'lo (hago|hare|voy a hacer) (hoy|esta noche|manana|ahora)',
];

/** Alone these say it; among others they may be about anything. */
const alone = [
  '(i )?(am |im )?(to )?(die|dying|dieing)',
  '(i )?(give up|want out)',
  '(theres |there is )?(no way out|no hope|no point|no future)',
  '(i )?(am |im |feel |feeling )?(so )?(hopeless|worthless)',
  '(i )?(am |im )?not (going to|gonna) make it',
  '(please )?make it (all )?stop',
  '(hide |hiding |buy |using )?razor ?blades?',
  '(sin|no hay) (salida|esperanza)',
  '(i )?(want to |feel |feeling )?(dye|dead inside)',
  '(pills|cutting|rape|raped|rapist|abuse|abused)',
  '(please )?(i need )?(help|crisis|emergency|sos|hotline|helpline|help line)( me)?( now)?( please)?',
  '(me )?(morir|morirme|muero|matar)',
  '(por favor )?(necesito )?(ayuda|ayudame|ayudenme|socorro|auxilio|emergencia)( por favor)?',
];

/** In other languages the plainest words alone; found within words where a script has no blanks. */
const elsewhere =
  /(?:^| )(?:(?:will|mochte) (?:nicht mehr leben|sterben|nur noch sterben)|mich (?:umbringen|toten|ritzen)|selbst ?mord|suizid\S*|selbst ?verletzung|(?:veux|voudrais|envie de|voulais) (?:mourir|en finir|me tuer|disparaitre)|me suicider|plus envie de vivre|auto ?mutilation|(?:quero|queria|vou) (?:morrer|me matar)|nao quero (?:mais )?viver|(?:voglio|vorrei) (?:morire|farla finita|uccidermi|sparire)|uccidermi|suicidarmi|wil (?:dood|sterven|niet meer leven)|zelf ?moord|хочу (?:умереть|сдохнуть|померти|вмерти)|не хочу (?:жить|жити)|самоуби\S*|самогуб\S*)(?= |$)|想死|自[杀殺]|不想活|死にたい|自傷|죽고\s?싶|اريد ان اموت|انتحار/u;

/** What is none, though it begins like one: not where somebody says in the same breath that they want it. */
const figures = [
  'die (laughing|of laughter|of laughing|of embarrassment|of boredom|of curiosity|for (a|some|this|that|these)|to know)',
  'dying (to|for|my|a) [a-z]+',
  'to die for',
  'die hard',
  'die (my|her|his|your|the) hair',
  'mor(ir|irme|irse) de (risa|verguenza|ganas|hambre|aburrimiento|amor|sueno|calor|frio)',
];
/** And what is none whoever says so. */
const harmless = [
  '(want|wants|wanted|hope|wish|like|need) (to )?wake up (early|earlier|late|later|at [0-9a-z]+ ?(am|pm|oclock)|before [a-z0-9]+|in time|on time)',
  'cut(ting)? (myself|yourself) (some|a) (slack|break|piece|slice)',
  'killing me softly',
  '(tired|sick|fed up) of living (near|next to|out of|with (my |the |our |her |his )?(parents|family|roommates?|flatmates?|husband|wife|boyfriend|girlfriend|partner|mother|father|people|others|him|her|them|in ?laws|cats?|dogs?)|in (this|a|my|the|that) (house|flat|city|town|village|apartment|room|place|country|mess|car|hostel))',
  'goodbye letter (to|for) (a|my|our|the) (job|boss|team|class|teacher|colleagues?|students?)',
  'no puedo (con todo )?mas (feliz|content[ao]|alegre)',
];

const pattern = (source: string): string =>
  source.replaceAll(' _ ', ' (?:[a-z]+ )?').replaceAll(/ (?!\?)/gu, ' ?');

// One by one: all in one would be half a second's work for whoever compiles it.
const phrases = [...english, ...spanish].map(
  (one) => new RegExp(`(?:^i? ?| )${pattern(one)}(?= |$)`),
);
const lone = alone.map((one) => new RegExp(`^${pattern(one)}$`));
const wanted =
  '(?<!(?:^| )(?:want|wants|wanted|wanting|wanna|wish|hope|need|going|gonna|ready|quiero|quisiera|voy a|deseo) ?(?:(?:to|just|i|really) ?)*)';
const notMeant = [
  ...figures.map((one) => `${wanted}(?:^| )${pattern(one)}(?= |$)`),
  ...harmless.map((one) => `(?:^| )${pattern(one)}(?= |$)`),
].map((source) => new RegExp(source, 'g'));

/** Words in which a slip of the finger is forgiven: those that the phrases are made of. */
export const known: ReadonlySet<string> = new Set(
  [...english, ...spanish, ...alone].flatMap((source) =>
    source
      .replaceAll(/\[[^\]]*\][*?]?/gu, ' ')
      .split(/[^a-z]+/u)
      .filter((word) => word.length > 2),
  ),
);

/** Whether words say it, as they are written above. */
export const says = (words: string): boolean => {
  const rest = notMeant.reduce((left, one) => left.replaceAll(one, ' '), words);
  return (
    phrases.some((one) => one.test(rest)) ||
    lone.some((one) => one.test(words)) ||
    elsewhere.test(words.normalize('NFC'))
  );
};
