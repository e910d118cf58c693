import { rulesOf } from '../rule.rules.ts';
import { lists } from './lists.rules.ts';

/** What somebody says of another in Spanish, what is meant otherwise, and when. */
export const others = [
  ...rulesOf(
    'kill',
    lists,
    {
      'another-to-die': `
      si (lo|la) (dejo|abandono|dejamos) ~1 se (mata|suicida|corta|tira)
      @matarse ~1 si (lo|la|me|no|nos)
      @quien ~6 (quiere|queria|quisiera|va a|iba a|dice que|dijo que|amenaza con|piensa en|penso en|intento|habla de|trato de|ha intentado|pensando en|hablando de|quiera|ganas de|insinua|menciona|considera|planea|planeando) ~3 (@matarse|suicidio|el suicidio|suicidarse|matarse|morirse|morir)
      (el|ella|me|nos) ~2 (dice|dijo|conto|escribio|confeso|amenaza|ha dicho|mando|dicho) ~3 (que|con)? ~2 (quiere|queria|se quiere|va a|se va a|iba a|piensa|prefiere)? ~2 (@matarse|suicidarse|matarse|matar|suicidar|se mata|se suicida|se va a (matar|suicidar)|no quiere vivir|estaria mejor muerto|estaria mejor muerta)
      se (quiere|queria|va a|iba a|quiera|intento|intenta|ha intentado|piensa) ~1 (matar|morir|suicidar|quitar la vida|ahorcar|cortar las venas|tirar del|desvivir)
      se (tomo|ha tomado|trago) ~3 (pastillas|pastilla|pildoras|somniferos|medicamentos|pills|veneno|lejia|cloro|raticida)
      (no quiere|no tiene ganas de) (vivir|seguir viviendo|estar viva|estar vivo)
      @quien ~4 (carta|nota|mensaje|mensajes) de (despedida|suicidio)
      (me (mando|escribio|envio|dejo)) ~3 (despedida|despidiendose|adios para siempre)
      (amenaza|amenazo|amenazando) con (matarse|suicidarse|quitarse la vida|hacer una locura)
      `,
    },
    'other',
  ),
  ...rulesOf(
    'harm',
    lists,
    {
      'another-harms': `
      @quien ~4 se (corta|corto|cortaba|esta cortando|lastima|autolesiona|hace dano|hace cortes|quema|golpea|ha cortado) !(el (pelo|cabello|flequillo)|las unas|la barba|cocinando)
      se (autolesiona|autolesiono|hace dano|hace cortes|corta los brazos|corta las piernas|corta las venas|corta las munecas)
      (cortes|cicatrices|heridas) en (los|sus|las|el) ~1 @cuerpo ~1 de (mi|su)
      `,
    },
    'other',
  ),
  ...rulesOf('figure', lists, {
    'way-of-speaking': `
      (morir|morirme|morirse|muero|mori|muriendo|muerta|muerto|muertos|muertas|morirnos|moria|moriamos|muere) (de|del|de la) (la)? (risa|verguenza|hambre|aburrimiento|amor|sueno|calor|frio|ganas|pena ajena|envidia|miedo|sed|cansancio|ternura|celos|susto|curiosidad|la risa|asco|nervios|emocion|rabia|oso|cringe|felicidad|gusto|preocupacion|bochorno)
      (muero|morir|muriendo|morirme|muere|muriendome) por (un|una|ver|verte|comer|saber|el|la|ir|tus|tu|unas|unos|conocer|conocerte|probar|ti|esos|esas|llegar|dormir)
      (mi|tu|la|mis|el) (madre|padre|jefe|jefa|mama|papa|profe|profesora|padres|novia|novio|mum|dad|hermana|hermano|viejos|abuela) (me|nos) ~1 (va a|van a|mata|matara|matan|quiere)? ~1 (matar|mata|matan)? ~1 (si|cuando|como|por)
      (me|nos) (mata|matan|esta matando|estan matando|mataba) (de|el|la|los|las|este|esta|esa|ese|lentamente|tu|su|con) !(tren|bala)
      (matar|mato|matando|matamos|mataria) (el (tiempo|rato|gusanillo|hambre|aburrimiento)|por (un|una|el|la|ese|esa)|dos pajaros|moscas|cucarachas|el bicho|al (jefe|boss|monstruo))
      (me mato|matarme|me voy a matar|matandome) ~1 (de risa|estudiando|trabajando|a (trabajar|estudiar|deberes)|en el (gym|gimnasio)|haciendo|por llegar|para (llegar|aprobar)|a abdominales)
      (examen|clase|pelicula|tarea|deberes|partido|lunes|trabajo|calor|verguenza|oso|entrenamiento|resaca|jaja|lol|mates|matematicas|reunion|profe|vergonzoso|bochorno|ridiculo|spoiler|wifi) ~8 (me quiero morir|quiero morir|me queria morir|queria morirme|matarme|me mata|me quise morir|quiero morirme)
      (me quiero morir|quiero morirme|me queria morir|queria morirme|tierra tragame|me quise morir) ~8 (verguenza|jaja|lol|oso|examen|lunes|deberes|profe|clase|resaca|tarea|ridiculo|bochorno)
      suicidio (asistido|politico|comercial|colectivo en|profesional)
      (escuadron suicida|prevencion del suicidio|prevenir el suicidio|tasa de suicidio|tasas de suicidio|atentado suicida|terrorista suicida|mision suicida|linea de prevencion)
      (prevencion|curso|taller|charla|libro|documental|jornada|estadisticas|articulo|tesis|trabajo|noticia|estudio|conferencia|formacion|linea) ~4 (suicidio|autolesiones|autolesion|suicida)
      (muerta|muerto) (de|en vida no|viviente|el perro)
      (pelicula|peli|serie|novela|libro|cancion|personaje|protagonista|capitulo|episodio|videojuego|juego|obra|poema|cuento|letra|actor|actriz) ~10 (suicida|suicidio|mata|matarse|muere|morir|suicidarse|suicidarme|muerte|quiero morir|se quita la vida|mueren)
      (cortar|corto|cortarme|corte|corte) (el|las|la|los|por lo sano|con (mi|el|ella)|la (luz|leche|llamada)) ~1 (pelo|cabello|unas|barba|flequillo|cesped)
      (sin querer|por accidente|accidentalmente|cocinando|afeitandome|jugando|pelando)
      no me (voy a|quiero) (matar|morir|suicidar)
      a muerte
      (un|el) (muerto|muertos) de hambre
      (dormir|duermo|dormiria) ~1 para siempre ~3 (examenes|fin de semana|cansancio|turno|guardia)
      `,
  }),
  ...rulesOf('cue', lists, {
    soon: `@pronto`,
    'long-ago': `
      hace (anos|muchos anos|mucho tiempo|tiempo|decadas|diez anos|cinco anos|manynumber anos|varios anos|dos anos|tres anos|anios)
      (cuando|de) (tenia|era|estaba en) ~2 (anos|joven|adolescente|nino|nina|instituto|colegio|chica|chico|pequena|pequeno|universidad|secundaria)
      (en aquella epoca|en aquel entonces|en el pasado|en mi adolescencia|de joven|de adolescente|antes de la terapia)
      `,
    recovered: `
      (me alegro|contenta|contento|agradecida|agradecido|feliz|doy gracias|orgullosa|orgulloso|suerte) ~4 (viva|vivo|no lo (consegui|logre|hice)|estar aqui|seguir aqui|haber sobrevivido|estar viva|estar vivo|no (conseguirlo|haberlo))
      (estoy|voy|me siento|mucho) (mejor|bien) ~1 (ahora|hoy|desde)
      (lo supere|superado|me recupere|recuperada|recuperado|pedi ayuda y|la terapia me (salvo|ayudo)|quedo atras|sali adelante)
      (sin) (cortarme|autolesionarme|hacerme dano|autolesiones) 
      (anos|meses|dias|semanas) sin ~2 (cortarme|autolesionarme|hacerme|autolesiones)
      `,
    'again-now': `
      (otra vez|de nuevo|ultimamente|anoche|ayer|estos dias|vuelve|volvio|han vuelto|volviendo|esta noche|recaida|recai|ahora (si|otra|vuelven))
      `,
    mourning: `(murio|fallecio|muerto|muerta|perdi|funeral|cielo|entierro)`,
  }),
  ...rulesOf('soft', lists, {
    'can-not-go-on': `
      no (puedo|aguanto|soporto|resisto) (mas|asi|seguir|seguir asi|con todo|con esto|esta vida|este dolor|seguir adelante|continuar)
      no (puedo|aguanto) $
      `,
    'no-way-out': `
      (no|sin) ~3 (salida|esperanza|esperanzas|futuro)
      (nada|nunca|todo) ~1 (va a|tiene|vale|importa|tendra|perdido) ~1 (mejorar|sentido|cambiar|la pena|nada|$)
      `,
    'giving-up': `(me rindo|tiro la toalla|me doy por vencida|me doy por vencido|cansada de luchar|cansado de luchar|harta de todo|harto de todo|cansada de todo|cansado de todo|no doy mas)`,
    'pain-to-stop': `(quiero|quisiera|necesito|ojala|deseo) ~1 (que)? ~1 (todo|esto|dolor|sufrimiento|dejar de sufrir|descansar|se acabe|que acabe|dejar de sentir) ~1 (acabe|acabara|termine|terminara|pare|ya|$)`,
    burden: `(soy|siento|sentirme) ~2 (carga|estorbo|lastre)`,
    worthless: `(me odio|odio mi vida|no valgo nada|no sirvo|soy una basura|soy una mierda|doy asco|inutil)`,
    unloved: `(nadie me (quiere|necesita|extranaria)|no le importo a nadie|a nadie le importo|no importo)`,
    goodbye: `(adios $|ultimo dia|ultima noche|ultimo mensaje|hasta siempre|me voy para siempre|lo hare hoy|hoy lo hago|esta noche lo hago)`,
    sorry: `(perdon por todo|lo siento por todo|perdonenme|perdonadme|los quiero a todos|os quiero)`,
    means: `(pastillas|pistola|soga|cuerda|cuchilla|cuchillas|navaja)`,
    place: `(puente|azotea|balcon|vias|cornisa)`,
    'dark-word': `(morir|morirme|muerte|muerta|muerto|suicidio|suicida|matarme)`,
  }),
  ...rulesOf('harmed', lists, {
    'hurt-by-other': `
      me (pega|pego|pegan|golpea|golpeo|golpean|maltrata|maltrato|maltratan|viola|violo|violaron|abuso de|abusa|abusan|acosa|acosan|acoso sexualmente|amenaza|amenazan|amenazo|chantajea|chantajean|persigue|toca y no|encierra|encierran|tira del pelo|empujo|ahogo|estrangulo|apunto con)
      (abusan|abuso|abusaron) de mi
      (abuso|abusos|agresion|agresiones|acoso|violencia) (sexual|sexuales|de genero|domestica|machista|intrafamiliar|familiar|fisica)
      me (quiere|quieren|va a|van a) (matar|pegar|hacer dano|violar) !(si (no|llego|se entera|saco|suspendo)|de risa|cuando (vea|se entere))
      (dice|dijo|amenaza con) ~2 me ~1 (va a|iba a|quiere)? ~1 (matar|mata|matara|pegar)
      (amenaza con|amenazo con) (matarme|pegarme|hacerme dano)
      (miedo) ~1 (de|a|que) ~1 (mi|el) (marido|esposo|novio|pareja|ex|padre|padrastro|esposa|mujer|madre|hermano|tio)
      (me|nos|la|lo) (amenazo|amenaza|amenazaba|amenazaron|ataco|apuntaba|apunto) con (un|una|el|la)? ~0 (cuchillo|pistola|navaja|arma|machete|tijeras)
      no me deja (salir|irme|ver a nadie|hablar con nadie|llamar)
      (corro|estoy en) peligro
      `,
  }),
];
