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
  '(cant|cannot|can not|couldnt|could not|can t) (just )?(go on|keep going|carry on|hold on|keep living)(?! (a|an|the|my|our|your|holidays?|vacations?|trips?|tours?|dates?|stage|air|facebook|instagram|diets?)\\b)',
  '(dont|do not|no idea) (know )?how to (go on|live|keep going|carry on|keep living|survive)',
  '(cant|cannot|can not|couldnt|can t) (do|take|bear|stand|live|cope) (it |this |like this |with it |with this |life )?(any ?more|any ?longer|no more)',
  '(cant|cannot|can not) (take|bear|cope with|live with) (it|life|living|myself)',
  '(cant|cannot|can not) live (like this|this way)',
  '(no|not|any|what|whats|is there|see|the) (a |the )?(reason|point|purpose) (is )?(to|in|of|for) (my |me )?(live|living|life|go on|going on|keep going|being alive|existing)',
  '(nothing|no one|nobody) (left )?to live for',
  '(not|isnt|is life|is it|life) worth (living|it any ?more)',
  '(tired|sick|weary|done|fed up|finished) (of|with) (life|living|being alive|existing|existence|my life)',
  '(hate|hating) (living|being alive|existing)',
  'better (off )?(dead|without me)',
  '(give|giving|gave|given) up on (life|living)',
  '(ready|time|want|wanting|need) (for me )?to (go|leave) (forever|for good|for ever)',
  '(want|need) (it|this|everything|the pain|my life|life) (all )?to (end|stop)',
  // To hurt or kill oneself.
  '(suicide|suicidal|suicid[a-z]*)',
  '(sewer ?slide|sui|unalive[a-z]*|kms|kys)',
  '(kil|kill|kills|killing|killed|murder|hurt|hurts|hurting|harm|harming|harmed|cut|cutting|hang|hanging|drown|drowning|shoot|shooting|burn|burning|starve|starving|poison|poisoning|stab|stabbing|choke|strangle|destroy|punish|injure) (my|your|one|him|her|them) ?(self|selves)',
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
  '(goodbye|farewell) (world|forever|letter|note)',
  // Done to one by others.
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
];

/** Alone these say it; among others they may be about anything. */
const alone = [
  '(i )?(am |im )?(to )?(die|dying|dieing)',
  '(i )?(give up|want out)',
  '(please )?(i need )?(help|crisis|emergency|sos|hotline|helpline|help line)( me)?( now)?( please)?',
  '(me )?(morir|morirme|muero|matar)',
  '(por favor )?(necesito )?(ayuda|ayudame|ayudenme|socorro|auxilio|emergencia)( por favor)?',
];

/** What is none, though it begins like one. */
const harmless = [
  'die (laughing|of laughter|of laughing|of embarrassment|of boredom|of curiosity|for (a|some|this|that|these)|to know)',
  'dying (to|for|my|a) [a-z]+',
  'to die for',
  'die hard',
  'mor(ir|irme|irse) de (risa|verguenza|ganas|hambre|aburrimiento|amor|sueno|calor|frio)',
  'no puedo (con todo )?mas (feliz|content[ao]|alegre)',
];

const pattern = (source: string): string =>
  source.replaceAll(' _ ', ' (?:[a-z]+ )?').replaceAll(/ (?!\?)/gu, ' ?');

// One by one: all in one would be half a second's work for whoever compiles it.
const phrases = [...english, ...spanish].map((one) => new RegExp(`(?:^| )${pattern(one)}(?= |$)`));
const lone = alone.map((one) => new RegExp(`^${pattern(one)}$`));
const notMeant = harmless.map((one) => new RegExp(`(?:^| )${pattern(one)}(?= |$)`, 'g'));

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
  return phrases.some((one) => one.test(rest)) || lone.some((one) => one.test(words));
};
