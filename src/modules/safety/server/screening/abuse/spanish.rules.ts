import type { Pattern } from './english.rules.ts';
import { oneOf } from './words.rules.ts';

const INSULTO = oneOf(`
  idiotas?|imbecil(?:es)?|estupid[oa]s?|tont[oa]s?|inutil(?:es)?|gilipollas|pendej[oa]s?|put[oa]s?|putit[oa]|zorras?|perras?|guarr[oa]s?|cerd[oa]s?|asqueros[oa]s?|gord[oa]s?|fe[oa]s?|fracasad[oa]s?|perdedor(?:a|es)?|patetic[oa]s?
  |basura|escoria|mierda|una mierda|payas[oa]s?|subnormal(?:es)?|retrasad[oa]s?|mongolic[oa]s?|anormal|cabron(?:a|es)?|cabrones|boludo|boluda|pelotud[oa]s?|forr[oa]|culer[oa]s?|mamon(?:a|es)?|huevon(?:a)?|weon|gonorrea|malparid[oa]s?|hijueputa|hijoputa
  |(?:hij[oa] de (?:la gran |tu )?(?:puta|perra|fruta|chingada))|hdp|maricon(?:a|es)?|marica|bollera|travelo|loc[oa]s?|llor(?:on|ona|ica)|mentiros[oa]s?|farsante|cobarde|rata|bich[oa] raro|parasito|ridicul[oa]|ignorante|bastard[oa]|carapolla|tarad[oa]|bobo|boba|imbesil|cornud[oa]|soplapollas|capull[oa]s?|lerd[oa]|mugros[oa]s?|nac[oa]|mantenid[oa]|arrastrad[oa]|un estorbo|(?:una )?(?:verguenza|desgracia|deshonra|decepcion|lacra)|un cero a la izquierda|un don nadie|un asco
`);
const MUY = oneOf(
  `un|una|unos|unas|el|la|los|las|muy|tan|mas|bien|super|re|tremend[oa]|maldit[oa]s?|put[oa]s?|pinche|jodid[oa]s?|pedazo de|pobre|solo|todo|toda|completamente|realmente|verdader[oa]|grandisim[oa]|gran|autentic[oa]|simple|puro|pura|triste|vil|menudo|menuda|mayor|peor|y|de`,
);
const ERES = oneOf(`eres|sos|eris|pareces|estas hech[oa]|estas|son ustedes|sois|erai|ere`);
const GRUPO = oneOf(
  `(?:todos |todas |malditos |putos |putas |esos |esas |estos |estas )*(?:los |las |l[oa]s putos )?(?:moros|negros|judios|musulmanes|gitanos|inmigrantes|extranjeros|sudacas|panchitos|chinos|arabes|indios|refugiados|gays|homosexuales|maricones|lesbianas|bolleras|trans|transexuales|travestis|mujeres|feministas|gordos|gordas|discapacitados|mexicanos|venezolanos|colombianos|bolivianos|haitianos|subnormales|retrasados)(?: como (?:tu|vos|ustedes))?`,
);
const TE = oneOf(
  `te voy a|voy a|te vamos a|te juro que te voy a|te|os voy a|los voy a|ojala alguien te|alguien deberia|habria que|te van a`,
);

export const spanish: readonly Pattern[] = [
  {
    why: 'die',
    score: 0.92,
    source: `(?:tu madre|tus padres|tu mama) (?:debio|debieron|debio haberte|tendria que haberte) (?:abort[a-z]+|ahogado|tirado)|(?:deberias|debiste|ojala) (?:haberte|haber) (?:muerto|nacido muert[oa]|abortado)|(?:todos|nos)[a-z ]{0,14}(?:alegrariamos|alegrarian|aplaudirian|reiriamos|celebrariamos)(?: si| cuando)? ?(?:te)?|(?:nadie iria|nadie va a ir) a tu (?:funeral|entierro)|a ver si (?:te mueres|te matas|esta vez|la proxima)|(?:que pena|lastima) que (?:no te (?:murieras|moriste)|sobreviviste|fallaras)`,
  },
  {
    why: 'insult',
    score: 0.88,
    source: `(?:eres|sos|pareces) (?:mas )?(?:${MUY} )*(?:fe[oa]|gord[oa]|tont[oa]|burr[oa]|inutil) que (?:un|una|el|la|pegarle|mandado|mi)|das (?:mucha |tanta |bastante |una )?(?:pena|verguenza|lastima|grima|asco|risa)(?: ajena)?|(?:pareces|hueles a|tienes cara de|eres como) (?:un |una )?(?:vaca|cerd[oa]|mono|rata|ballena|perro|basura|mierda|payas[oa]|puta|muert[oa]|zombi|foca|sapo|bruja|caballo)|tu (?:vida|cara|cuerpo|historia|depresion|opinion) (?:es|da|me da|no) (?:una |un |puro |pura |mucho |mucha )?(?:asco|risa|pena|verguenza|mierda|basura|broma|chiste|vale|importa|mentira|patetic[oa]|ridicul[oa])|nunca (?:seras|vas a ser|llegaras a ser|tendras) (?:nada|nadie|feliz|suficiente|un hombre|una mujer|amigos)|(?:vas a|te vas a) (?:morir|quedar|acabar) (?:sol[oa]|sin nadie)|(?:arruinas|jodes|estropeas) todo|(?:quien|nadie)[a-z ]{0,14} (?:va a|podria|querria|iba a) (?:quererte|aguantarte|soportarte|amarte|estar contigo)|gente como tu (?:no|sobra|deberia|da)|verguenza deberia darte|(?:solo|no) sabes (?:dar pena|llorar|quejarte|mentir)|menud[oa] (?:mierda|asco|basura)|${INSULTO}(?: [a-z]+){0,2} (?:eres tu|sos vos|seras tu)|(?:cierra|cierren) (?:el pico|la boca|el hocico)|a nadie (?:aqui )?le importas?`,
  },
  { why: 'insult', score: 0.92, source: `${ERES}(?: ${MUY}){0,5} ${INSULTO}` },
  {
    why: 'insult',
    score: 0.9,
    source: `(?:que|menudo|menuda|vaya|tremend[oa])(?: ${MUY}){0,2} ${INSULTO} (?:eres|sos|estas)`,
  },
  {
    why: 'insult',
    score: 0.92,
    source: `(?:pedazo de|pinche|puto|puta|maldit[oa]|jodid[oa]|especie de|cacho de) (?!ansiedad|depresion|vida|enfermedad|dia|noche|madre que me|dolor|insomnio|trabajo|examen)${INSULTO}`,
  },
  {
    why: 'insult',
    score: 0.9,
    source: `^ (?:(?:oye|anda|callate|calla|mira|ja|jaja|jajaja|tu|vos|eh|ey|hola|adios|vete|largo|so|pinche|puto|puta|maldit[oa]|pedazo de|que|gran|por|y|de) )*${INSULTO}(?: de mierda| asqueros[oa])? (?:[.] )?$`,
  },
  {
    why: 'insult',
    score: 0.9,
    source: `(?:callate|calla|vete|largate|oye|escucha|mira|toma|jodete|anda|adios|por)(?: ya| la boca| de aqui| que| tu| a llorar)* ${INSULTO}`,
  },
  {
    why: 'insult',
    score: 0.93,
    source: `hij[oa]s? de (?:la gran |tu |mil )?put[ao]s?|hijo ?puta|hijueputa|la concha de tu (?:madre|hermana)|concha ?tu ?madre|tu puta madre|puta madre que te|chinga tu madre|me cago en tu|malparid[oa]|gonorrea|(?:maricon|negro|moro|sudaca|gitano|judio|puto|puta|gorda|gordo|idiota|inutil|zorra|cerdo|boludo|gay|marica|indio|panchito) de mierda`,
  },
  {
    why: 'insult',
    score: 0.88,
    source: `(?:me )?das (?:mucho |tanto |un poco de |puto )?(?:asco|pena|verguenza|lastima|risa y asco)|no vales (?:nada|para nada|una mierda|ni|un)|no sirves (?:para|de) nada|no sirven para nada|no tienes (?:cerebro|verguenza|dignidad|dos dedos|ni puta idea)`,
  },
  {
    why: 'harassment',
    score: 0.93,
    source: `que te (?:jodan|den(?: por culo)?|follen|parta un rayo|mueras|pudras|zurzan|calles)|jodete|jodanse|vete (?:a la (?:mierda|chingada|verga|porra|puta)|al (?:carajo|infierno|diablo|cuerno)|por ahi|a tomar por culo|a chingar)|vayase a la mierda|andate a la (?:mierda|concha)|a la mierda (?:contigo|todos ustedes|tu|vos|tus)|chinga(?:te| a tu)|chupame|mamala|metetelo|pudrete|callate(?: la boca| ya| de una vez| puta| el hocico)?(?= |$)|cierra (?:la boca|el pico|el hocico)|largate|nadie te (?:ha preguntado|pregunto|ha llamado)|a llorar a (?:la lloreria|otro)|deja(?:te)? de (?:llorar|lloriquear|hacerte la victima|llamar la atencion|dar pena|victimizarte|quejarte)`,
  },
  {
    why: 'harassment',
    score: 0.9,
    source: `nadie (?:aqui )?te (?:quiere|soporta|aguanta|necesita|cree|va a querer|querra|ama|respeta)|(?:todos|todo el mundo|aqui todos|la gente)(?: aqui)? te (?:odia|odian|detesta|detestan|desprecia|se rie|rechaza|odiamos)|todos nos reimos de ti|(?:se rien|nos reimos) de ti`,
  },
  {
    why: 'harassment',
    score: 0.9,
    source: `(?:^|[.] |yo )te (?:odio|detesto|desprecio|aborrezco)|como te odio|te odio(?! a ratos)`,
  },
  {
    why: 'harassment',
    score: 0.88,
    source: `(?:te lo|lo|bien que te lo|te) (?:mereces|buscaste|tienes merecido|has buscado|ganaste|merecias)(?! (?:todo lo bueno|lo mejor|ser feliz|descansar|mejor|mas|algo mejor|y mas|de verdad))|(?:es|fue|era) (?:todo )?(?:tu|culpa tuya|solo tu) culpa|culpa tuya|no mereces (?:vivir|ayuda|nada|que te|amor|amigos)|(?:solo |lo que )(?:quieres|buscas) (?:es )?(?:llamar la atencion|dar pena|atencion)|con razon te (?:dej|peg|engan|odi|abandon)[a-z]+`,
  },
  {
    why: 'die',
    score: 0.97,
    source: `(?:^|[.] |y |pues |anda |ve y |vete y |mejor |ya |solo |por favor |porfa |deberias |tu )(?:matate|suicidate|muerete|ahorcate|cortate|cortate las venas|tirate(?: por| de| a| al| desde| ya|$| [.])|cuelgate|pegate un tiro|ahogate|envenenate)|(?:matate|suicidate|muerete|ahorcate|cortate las venas|pegate un tiro)(?: ya| de una vez| tu| por favor| entonces| idiota| pues)?(?= |$)`,
  },
  {
    why: 'die',
    score: 0.95,
    source: `ojala te (?:mueras|murieras|maten|mates|pase algo malo|violen|atropelle[n]?|de cancer|pudras|suicides)|espero que te (?:mueras|mates|maten|pudras|violen)|(?:deberias|tendrias que|debes|tienes que|por que no te|porque no te) (?:morir(?:te)?|matar(?:te)?|suicidar(?:te)?|mueres|matas|suicidas|tiras|cuelgas|ahorcas|desaparecer|estar muert[oa])|mereces (?:morir|la muerte|estar muert[oa])|no (?:deberias|tendrias que) (?:existir|haber nacido|vivir)|hazlo (?:ya|de una vez|cobarde|pues)[a-z ,]*(?:cobarde|nadie|tirate|matate|gallina)?|no (?:eres capaz|te atreves|tienes (?:huevos|cojones|valor))[a-z ]*(?:matar|hacerlo|morir)`,
  },
  {
    why: 'die',
    score: 0.93,
    source: `nadie te (?:echaria de menos|extranaria|lloraria|va a (?:extranar|echar de menos|llorar))|(?:el mundo|todos|todo|tu familia|la gente)[a-z ]{0,20}mejor sin ti|(?:mejor|mas felices) (?:muert[oa]|si te mueres|si no existieras|si te matas)`,
  },
  {
    why: 'threat',
    score: 0.94,
    source: `${TE} (?:matar|partir|romper|reventar|pegar|violar|encontrar|buscar|golpear|destrozar|arruinar|rajar|apunalar|joder la vida|hacer dano|quemar|rajo|mato|reviento|parto|rompo|rajar)(?:te|te a ti|os)?(?= (?:la cara|la boca|los|las|todo|a ti|hijo|puta|a golpes|una paliza|cuando|si|bitch|cabron|en|zorra|por|y |hasta|$|[.])|[ .]*$)|voy a (?:matarte|pegarte|violarte|partirte|romperte|encontrarte|hacerte dano|ir a por ti|hacerte la vida)|se (?:muy bien )?donde (?:vives|trabajas|estudias|vive tu)|te vas a (?:arrepentir|enterar|acordar de mi)|te arrepentiras|vas a (?:pagar|arrepentirte|morir|ver)|estas muert[oa]|ten cuidado con lo que|cuidate la espalda|(?:publico|publicare|subo|paso|voy a (?:publicar|subir|pasar|mandar|ensenar)|mando) tus (?:fotos|nudes|videos|packs)`,
  },
  {
    why: 'hate',
    score: 0.93,
    source: `${GRUPO}(?: (?:son|sois|todos|todas|unos|unas|unas|solo|deberian|tendrian|merecen|deben|hay que|que|ser|estar|una|un|dan|me dan|nos|tienen|vienen|a|solo|muy|puros|puras|de|no|la|el|morir|se|pura|siempre|huelen))+ ?(?:ladrones|ladronas|asco|asqueros[oa]s|basura|escoria|animales|delincuentes|criminales|terroristas|parasitos|enferm[oa]s|una plaga|plaga|una enfermedad|inferiores|vagos|vagas|violadores|putas|putos|tont[oa]s|inutiles|sirven(?: para nada)?|para nada|morir(?:se)?|muert[oa]s|fuera|quemarlos|colgarlos|expulsad[oa]s|irse|robar|delinquir|degenerad[oa]s|antinatural|antinaturales|pervertid[oa]s|mal|histericas|cocina|muertos|matarlos|echarlos|subnormales|monos|ratas)`,
  },
  {
    why: 'hate',
    score: 0.93,
    source: `(?:vuelve|vuelvete|vete|largate|vuelvanse|regresa|iros|que se vayan|regresate|volved)(?: todos)? a (?:tu|su|vuestro|tus) (?:puto )?(?:pais|selva|tierra|cocina|patera)|(?:odio|fuera|muerte|mueran|matar|echar)(?: a)?(?: todos| todas)?(?: los| las)? (?:moros|negros|judios|musulmanes|gitanos|inmigrantes|extranjeros|sudacas|panchitos|gays|maricones|lesbianas|trans|travestis)|(?:eres|sos|puto|puta|sucio|sucia|asqueros[oa]|pinche|maldit[oa]|otro|otra|un|una) (?:sudaca|panchit[oa]|negrata|maricon|bollera|travelo|moro|mongolic[oa]|subnormal|negro de mierda|sidoso|machupichu)|heil hitler|(?:^| )(?:sudaca|panchit[oa]|negrata|travelo|maricon)(?:es|s)?(?: [.])? ?$`,
  },
  {
    why: 'sexual',
    score: 0.94,
    source: `(?:manda|mandame|mandas|envia|enviame|envias|pasa|pasame|pasas|muestra|muestrame|ensena|ensename|ensenas|dejame ver|quiero ver|a ver|sube|comparte|dame|tienes)(?: me| unas?| tus?| el| la| las| los| fotos?| una foto| foto| video| mas| un| de| en| tu| pack| sin| ti)* (?:nudes?|desnud[oa]s?|tetas|pechos|culo|cono|polla|verga|pene|pack|packs|bragas|lenceria|ropa(?: interior)?|cuerpo|tanga|vagina|pezones|intimas)`,
  },
  {
    why: 'sexual',
    score: 0.94,
    source: `(?:quiero|quisiera|vamos a|te voy a|me gustaria|deja que te|dejame|ganas de|podemos|quieres|te gustaria|voy a|como me gustaria|que ganas de)(?: que me| me| te| yo| mucho)* (?:follar(?:te|nos|me)?|coger(?:te|nos)?(?! (?:el|un|una|la) (?:bus|tren|cosas|avion|taxi|metro|fuerzas|aire))|chupar(?:te|tela)?|comerte (?:el|la|toda|entera|las)|lamerte|tocarte|cojerte|metertela|meterte|desnudarte|sexo contigo|tener sexo conmigo|tener sexo contigo|hacerte el amor|hacerte mia|verte desnuda|verte desnudo|darte duro|darte por|chupes|la chupes|culear|sexo|sexting|cibersexo)(?= |$)`,
  },
  {
    why: 'sexual',
    score: 0.93,
    source: `chupame(?:la| la)?|chupamela|mamame(?:la)?|mamamela|cometela|comeme|sientate en mi|ponte a cuatro|abre las piernas|tocate|mastúrbate|masturbate|que llevas puesto(?! (?:para|a la|en la boda))|de que color (?:es|son|llevas) (?:tu|tus|las)|(?:estas|eres) (?:para (?:darte|comerte|follarte|mojar pan|cogerte)|buenisim[oa]|bien buen[oa]|muy buen[oa] y|cachond[oa]|mojad[oa]|calient[eo]|caliente|virgen|bien ric[oa]|ric[oa])|que (?:ric[oa]|buen[oa]) (?:estas|culo|tetas|cuerpo)|(?:estoy|me pones|me tienes|ando) (?:muy |bien |tan )?(?:cachond[oa]|caliente|dur[oa]|a mil|berraco|burro)|(?:lindas|buenas|ricas|que) tetas|(?:buen|rico|lindo) culo|eres virgen|te la meto|te follo|te cojo|te follaria|te cogeria|te comeria (?:toda|entera|el)|sexo (?:conmigo|contigo|por camara|duro)|hablame sucio|mami rica|mamacita|cuanto cobras`,
  },
];
