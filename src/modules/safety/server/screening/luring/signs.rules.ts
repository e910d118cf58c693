import { bounded } from '../bounded.rules.ts';
import { oneOf } from '../abuse/words.rules.ts';

/** Steps by which somebody is drawn away from where others look. */
export const kinds = [
  'age',
  'alone',
  'secrecy',
  'isolation',
  'flattery',
  'gifts',
  'pictures',
  'body',
  'meeting',
  'elsewhere',
  'testing',
  'pressure',
] as const;
export type Kind = (typeof kinds)[number];

/** How much a sign says by itself; together they say more. */
type Sign = { kind: Kind; weight: number; source: string };

const PLACE = oneOf(
  `snap(?:chat)?|insta(?:gram)?|ig|discord|disc|telegram|tg|whats ?app|wapp|wasap|guasap|kik|signal|skype|facetime|tik ?tok|messenger|wickr|session|viber|facebook|fb|steam|roblox|zoom|another app|a different app|somewhere else|text|otra app|otro lado|otro sitio|privado|private`,
);
const PICTURE = oneOf(
  `pics?|pictures?|photos?|selfies?|video|videos|vid|fotos?|una foto|nudes?|pack|snaps?|pic of (?:you|your ?self|u)|how you look|what you look like`,
);

const signs: readonly Sign[] = [
  {
    kind: 'age',
    weight: 1,
    source: `how (?:old|young) (?:are|r) (?:you|u)|what(?: is|s)? (?:your|ur) age|(?:your|ur) age|asl|(?:are|r) (?:you|u) (?:really |only |still |actually )?(?:1[0-7]|twelve|thirteen|fourteen|fifteen|sixteen|under ?age|a minor|in (?:middle|high) school|still in school)|what (?:grade|year|class) (?:are|r) (?:you|u)(?: in)?|when(?: is|s) (?:your|ur) birthday|cuantos anos tienes|que edad tienes|tu edad|en que (?:curso|grado|ano) (?:estas|vas)|(?:eres|sos) menor|cuando cumples`,
  },
  {
    kind: 'age',
    weight: 1.6,
    source: `(?:you|u) (?:are|re|seem|look|act|sound|r) (?:so |very |really |much |way )?(?:mature|older|grown ?up|wise|special|different) (?:for (?:your|ur) age|than (?:your|ur|other|the other))|mature for (?:your|ur) age|age is (?:just|only) a number|(?:i|im) (?:like|love|prefer) (?:them |girls |boys )?(?:young|younger)|(?:eres|pareces) (?:muy |tan )?madur[oa] para tu edad|la edad (?:es solo|no es mas que|no importa|solo es)`,
  },
  {
    kind: 'alone',
    weight: 1.3,
    source: `(?:are|r) (?:you|u) (?:home )?alone|home alone|(?:are|r) (?:your|ur) (?:parents?|mom|mum|dad|folks) (?:home|there|around|asleep|in|away|out)|who else (?:is|can see|reads|lives)|is (?:anyone|anybody|someone) (?:else )?(?:there|with you|around|watching|home|in the room|next to you)|do (?:your|ur) parents? (?:check|look|see|read|know|monitor|have)|does (?:your|ur) (?:mom|mum|mother|dad|father) (?:check|look|see|read|know|monitor|have)|(?:do you|you) (?:have|got|sleep in) your own (?:room|phone|computer|bedroom)|(?:lock|close) (?:your|the) door|when (?:are|do) your parents? (?:at work|leave|go|out|asleep)|who (?:checks|sees|reads|looks at) your phone|estas sol[oa]|estan tus padres|tus padres (?:estan|miran|revisan|leen|ven|saben|duermen)|hay alguien (?:contigo|en casa|mas|ahi)|tu madre (?:mira|revisa|lee|sabe|ve)|(?:revisa|mira|lee) (?:alguien )?tu (?:movil|telefono|celular)|tienes tu propio (?:cuarto|telefono|movil)|cierra la puerta`,
  },
  {
    kind: 'secrecy',
    weight: 2,
    source: `(?:our|a|this|my|little|the) (?:little |special )?secret(?: between us)?(?= |$)|keep (?:this|it|that|us|our (?:chats?|talks?|thing|messages))(?: (?:just|only|all))? (?:between us|secret|private|quiet|to yourself|from)|(?:just )?between (?:you and me|us|the two of us)|(?:dont|do not|never|you cant|you mustnt|please dont|pls dont) (?:tell|show|say(?: anything| a word)? to|mention (?:this|me|it) to|let) (?:anyone|anybody|your|ur|them|the (?:mods?|moderators?|staff|others)|a soul|people|nobody|mom|mum|dad|her|him)|(?:delete|erase|clear|wipe) (?:this|these|our|the|your|all|that) ?(?:chat|chats|messages?|conversation|history|texts?|pics?|after)?|nobody (?:needs|has|must|can|should) (?:to )?know|no one (?:needs|has|must|can|should) (?:to )?know|(?:they|your parents|people|others|your mom|your friends) (?:wouldnt|wont|would not|dont|cant|couldnt) understand (?:us|this|what we|our)|(?:nuestro|un|el) secreto|nuestro secretito|entre (?:tu y yo|nosotros)|no (?:se )?lo (?:digas|cuentes|comentes|ensenes)(?: (?:a|de))?(?: nadie)?|no le (?:digas|cuentes)|no se lo (?:digas|cuentes)|no (?:digas|cuentes) nada|borra (?:esto|los|el|la|todo|este|nuestros)|nadie (?:tiene|debe|puede) (?:que )?(?:saber|enterarse)|no lo entenderian|que quede entre`,
  },
  {
    kind: 'isolation',
    weight: 1.5,
    source: `(?:i(?: am|m)|im) the only one (?:who|that) (?:understands?|gets?|cares?|listens?|loves?|sees?)|only i (?:understand|get|care|can help)|(?:they|your (?:friends|parents|family|mom|mum|dad|therapist)|nobody|no one|people here|the (?:mods|others|people) here) (?:else )?(?:dont|doesnt|do not|wont|will never|never|cant|can not|will) (?:really |actually |truly )?(?:understand|get|care|listen|love|see|help|know)(?:s)? (?:you|u|about you|the real you|us)(?: like i do)?|nobody (?:else )?(?:understands|gets|cares about|loves|knows) you (?:like|as|the way) i|you (?:dont|do not) need (?:them|him|her|anyone|anybody|your (?:friends|parents|therapist|mom)|a therapist|this place|other people)|(?:you can|u can) (?:only )?trust (?:only )?me|(?:youre|you are) (?:better|safer) (?:off )?with me|dont (?:listen to|trust) (?:them|her|him|your)|soy (?:el|la) unic[oa] que (?:te|se|puede)|solo yo te|nadie (?:mas )?te (?:entiende|quiere|comprende|escucha|va a querer) (?:como yo|asi)|no (?:los |las )?necesitas (?:a )?(?:nadie|ellos|tus|tu)|confia (?:solo )?en mi|tus (?:padres|amigos) no te (?:entienden|quieren|escuchan)|no les hagas caso`,
  },
  {
    kind: 'flattery',
    weight: 0.8,
    source: `(?:you|u) (?:are|re|r|look|sound|seem) (?:so |very |really |such a |a |the )?(?:special|beautiful|pretty|gorgeous|cute|sexy|hot|perfect|stunning|prettiest|cutest|amazing girl|amazing boy|good girl|good boy|angel)|(?:youre|ur) (?:so |very |really |such a |a |the )?(?:special|beautiful|pretty|gorgeous|cute|sexy|hot|perfect|stunning|prettiest|cutest|good girl|good boy|angel)|i bet (?:youre|you are|ur|you look) (?:so )?(?:pretty|beautiful|cute|hot|gorgeous|handsome)|i (?:think|dream) (?:about|of) you (?:all|every|at night)|i (?:have )?never (?:felt|met|talked to) (?:this|anyone|someone|somebody) (?:way|like you)|(?:i love you|im falling for you|i like you a lot|i have a crush)|princess|babygirl|baby girl|(?:eres|estas|sos) (?:muy |tan |la mas |el mas |re )?(?:especial|guap[oa]|linda|lindo|bonita|bonito|hermos[oa]|preciosa|precioso|sexy|perfecta|perfecto)|mi (?:princesa|reina|amor|nina)|seguro (?:que )?eres (?:muy )?(?:guapa|linda|bonita)|nunca (?:conoci|senti) (?:a alguien|algo|esto)`,
  },
  {
    kind: 'gifts',
    weight: 1.5,
    source: `(?:i(?: will| can| could| wanna| want to| would)?|ill|id|let me|im going to|i m going to|lemme) (?:love to )?(?:buy|get|send|give|pay|gift|order|top up|transfer|venmo|cashapp) (?:you|u|for your|ur)(?! (?:a hug|hugs|strength|love|some links?|a link|space|time|support|a moment|credit|advice|an? idea))|(?:what(?: do you| would you|s on your)|do you) (?:want|like)(?: me to (?:buy|send|get))? (?:for (?:your birthday|christmas)|wishlist|as a gift)|(?:robux|v ?bucks|gift ?card|skins?|nitro|amazon wishlist|wish ?list)|(?:new phone|money|cash|present|gift|vape|alcohol|weed|cigarettes) (?:for you|if you|waiting)|need (?:any |some )?money|te (?:compro|regalo|mando|doy|puedo (?:comprar|mandar|regalar|dar)|voy a (?:comprar|regalar|mandar|dar)|pago|recargo|transfiero)(?! (?:un abrazo|abrazos|fuerza|animo|mi apoyo|tiempo|un consejo|la razon|las gracias|besos))|un regalo para ti|necesitas dinero`,
  },
  {
    kind: 'pictures',
    weight: 1.7,
    source: `(?:send|show|share|give|got|have|post|snap|take|can i (?:see|get|have)|could i (?:see|get)|let me see|lemme see|want to see|wanna see|i want|id love to see|any|more|do you have|you have|got any)(?: me| us| any| some| a| an| your| ur| of| you| more| another| the| just| one| recent| cute| quick| lil| little| new| other| real)* ${PICTURE}(?! of (?:the|her|him|them|it|your (?:cat|dog|pet|garden|drawing|art|room plant|food|dinner|homework)))|(?:turn|put|switch)(?: on)? (?:your|ur|the) (?:cam|camera|webcam|video)(?: on)?|what do you look like|what (?:are|r) (?:you|u) wearing|(?:video ?call|facetime|cam) me|(?:manda|mandame|envia|enviame|pasa|pasame|tienes|ensename|muestrame|quiero ver|dejame ver|me mandas|me pasas|me envias|pon)(?: me| una?| tu| tus| mas| otra| alguna| la| el)* (?:fotos?|foto|selfie|video|camara|nudes?|pack)|como eres (?:fisicamente|de fisico)|que llevas puesto`,
  },
  {
    kind: 'body',
    weight: 2.2,
    source: `(?:have|did) (?:you|u) (?:ever )?(?:kissed|kiss|had sex|touch|touched|done it|had a (?:boyfriend|girlfriend)|been kissed|seen porn|watched porn)|(?:are|r) (?:you|u) (?:a )?virgin|(?:do|did) (?:you|u) (?:touch yourself|masturbate|shave|wear a bra|like (?:kissing|sex|older))|what(?: is|s) (?:your|ur) (?:bra|cup) size|(?:without|no|less|take off|in your) (?:your |any |the )?(?:clothes|shirt|top|bra|underwear|panties|pajamas|bikini)|(?:i want|i wanna|want|like|love) to (?:touch|kiss|hold|cuddle|hug|feel|sleep (?:next to|with)) (?:you|u)(?: all| so| tight| in my| in bed| everywhere| right)?|sit on my lap|nudes?|naked|sexy (?:pic|photo)|(?:i can|let me|ill) teach you (?:how to kiss|about (?:sex|your body|love|it)|things)|(?:has (?:besado|tenido)|eres virgen|te tocas|alguna vez has (?:besado|hecho)|tienes novi[oa])|(?:sin|quitate la|quitate el|en) (?:ropa|camiseta|sujetador|bragas|ropa interior|bikini)|quiero (?:besarte|tocarte|abrazarte fuerte|tenerte|dormir contigo)|desnud[oa]`,
  },
  {
    kind: 'meeting',
    weight: 1.8,
    source: `(?:we|i|you|u|lets|wanna|want to|would love to|let us|how about we) (?:really |just |should |could |can |finally |all |you |i |we |to )*(?:meet|meet up|hang out|see each other|see you|come over|pick you up|visit you|get together)(?= (?:up|in person|irl|in real life|sometime|soon|at|tomorrow|after|this|on|somewhere|alone|for|near|by|secretly|tonight|me|one day|$|[.?])|[ .?]*$)(?! (?:the group|online|here in|your (?:doctor|therapist|gp)))|(?:meet|see) (?:you |me )?(?:in person|irl|in real life|in the park|at the mall|at my place|alone|after school|behind)|(?:ill|i can|i could|i will|let me) (?:come )?(?:pick you up|drive (?:over|to you|down)|come (?:to you|over|by|get you)|get you|give you a (?:ride|lift))|(?:your|ur) address|where (?:do (?:you|u) live|exactly|is (?:your|ur) (?:house|school)|(?:are|r) (?:you|u) (?:from|at))|what (?:school|town|city|street) (?:do|are|r) (?:you|u)|which (?:school|town|city|street)|how far (?:are|do) you|(?:quedamos|quedar|vernos|nos vemos|veamonos|conocernos|encontrarnos|paso a (?:buscarte|recogerte)|te (?:recojo|busco)|voy a (?:verte|buscarte))(?= |$)|donde vives|en que (?:colegio|calle|ciudad|barrio|escuela)|ven a mi casa|tu direccion|a que (?:colegio|escuela|instituto) vas`,
  },
  {
    kind: 'elsewhere',
    weight: 2,
    source: `(?:lets|we (?:can|could|should)|can we|could we|want to|wanna|you want to|u wanna|why dont we|move|switch|go|continue|talk|chat|come|rather|better|prefer to)(?: (?:we|you|to|talk|chat|go|move|this|it|switch|continue|keep talking|message|over|rather|just|speak|a))* (?:on|to|over|in|at|onto|via|off) (?:my )?${PLACE}|(?:do|have) (?:you|u) (?:have|got|use|on)(?: you)? ?(?:an? |any )?${PLACE}|(?:you|u) (?:have|got|use|on) ${PLACE}|(?:whats|what is|give me|gimme|send me|drop|can i (?:have|get)|could i (?:have|get)|tell me|share) (?:your|ur) (?:${PLACE}|number|phone(?: number)?|digits|handle|user(?:name)?|cell|@)|(?:add|text|message|dm|snap|find|call|hit|write) me (?:on|at|up on|in|over on|there)|(?:my|heres my|this is my) (?:${PLACE}|number|cell|phone) (?:is|:)|(?:they|the (?:mods?|moderators?|staff)|people|someone|this (?:place|site|app|chat)) (?:can|could|will|are|is|might|may)?(?: all| always| being)? ?(?:see|read|watch|watching|reading|monitored|record|watched|listening|check|spy)(?: us| this| (?:every ?thing|what we)| here| our)?|(?:away from|off) (?:here|this (?:site|app|place|chat))|not here|more private|(?:tienes|usas|dame tu|pasame tu|cual es tu|me das tu|agregame|anademe|escribeme|hablamos|hablemos|vamos|seguimos|mejor|pasamos|hablame)(?: (?:a|por|en|al|mejor|tu|hablar|el))* ${PLACE}|(?:dame|pasame|me das|cual es) tu (?:numero|telefono|movil|celular|usuario|insta|whatsapp)|aqui nos (?:leen|ven|vigilan)|los moderadores (?:leen|ven|miran)|(?:mas|en) privado`,
  },
  {
    kind: 'testing',
    weight: 1.2,
    source: `can i (?:ask|tell) you (?:something|a question|sth) (?:personal|private|weird|naughty|embarrassing|intimate|secret)|(?:i have|heres) a (?:personal|private|naughty|dirty) question|(?:do|would) (?:you|u) (?:trust|like|love) me|how (?:much|far) do you trust me|(?:are|r) (?:you|u) (?:into|open to|ok with|okay with|up for|comfortable with) (?:older|it|that|something|trying|anything)|(?:can|could|would) you (?:do|keep) (?:something|anything|a secret)(?: for me)?|can you keep a secret|truth or dare|lets play a game|(?:have you|did you) ever (?:done|tried|thought about|been with)|promise (?:me )?(?:you wont|not to|that you wont)|its (?:totally |completely |perfectly )?(?:normal|ok|okay|fine|natural)(?: everyone| all| between)|dont (?:be|worry) (?:shy|scared|a baby|silly|its normal)|everyone does it|puedo preguntarte algo (?:personal|intimo|privado)|confias en mi|sabes guardar (?:un )?secretos?|puedes guardar un secreto|verdad o reto|no seas timid[oa]|es (?:totalmente )?normal|todos lo hacen|prometeme que|te gustan (?:mayores|los mayores)`,
  },
  {
    kind: 'pressure',
    weight: 1.5,
    source: `if you (?:really )?(?:loved|cared about|trusted|liked|love|trust|like) me|(?:after|for) all i(?: have|ve)? (?:did|done|bought|do)|you owe me|(?:ill|i will|i might|i could) (?:be (?:so )?(?:sad|hurt|lonely|mad)|leave|stop talking|hurt myself|get in trouble|go to (?:jail|prison))(?= (?:if|without|because|when|$)|[ .]*$)|(?:you|u) (?:promised|said you would)|(?:i|we)(?: will|ll|d| would| could)? (?:both )?get (?:in|into) (?:so much )?trouble|dont you trust me|just (?:one|once|this once|a quick one)|please (?:baby|babe|princess)|i thought (?:you|we) were (?:mature|different|special|friends)|si (?:de verdad )?me (?:quisieras|quieres|amaras|tuvieras confianza)|despues de todo lo que|me (?:debes|prometiste)|pense que eras (?:mas )?madur[oa]|solo una(?: vez)?|no me (?:falles|dejes)`,
  },
];

export const rules = signs.map(({ kind, weight, source }) => ({
  kind,
  weight,
  pattern: new RegExp(`(?<= )(?:${bounded(source)})(?= )`),
}));

/** What somebody says who looks after others: which ages a place is for, whom to tell, where help is. */
export const KIND = new RegExp(
  `(?<= )(?:${bounded(`(?:this|the|our|its) (?:room|space|place|group|chat|side|forum|community)(?: here)? (?:is|are|was) (?:only |just )?(?:for|meant)|(?:tell|told|talk to|talked to|speak to|speak with|reach out to|show|go to|ask) (?:a|an|another|some|your|any|somebody|someone)(?: (?:adult|trusted|school|grown|one|of|your|or|mum|mom|dad))* (?:adult|teacher|parents?|mum|mom|dad|counsell?or|doctor|gp|nurse|therapist|grown ?up|you trust|moderator|staff|somebody you trust|someone you trust)|(?:have|did) you (?:told|tell|talked to|spoken to|speak to)|an adult you trust|(?:please )?(?:dont|do not|never) (?:share|give|post|send|put)(?: out)? (?:your|any|personal|pictures|photos|private)|keep (?:your )?(?:personal|private) (?:details|information|info)|(?:you can|please|use the|press) report|not allowed (?:here|to)|(?:against|in) (?:our|the) (?:rules|guidelines)|helpline|childline|emergency|988|samaritans|school counsell?or|(?:has|have) (?:contado|hablado) (?:a|con) (?:algun|un|tu|tus)|(?:cuentaselo|diselo|habla|cuentale) (?:a|con) (?:un|algun|una|tu|tus|alguien)|un adulto de confianza|esta (?:sala|comunidad|zona|chat) es para|no (?:compartas|des|mandes|pongas) (?:tus|datos|fotos|tu)|orientador`)})(?= )`,
);
