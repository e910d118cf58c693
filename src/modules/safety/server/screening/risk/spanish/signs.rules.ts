import { rulesOf } from '../rule.rules.ts';
import { lists } from './lists.rules.ts';

/** What somebody says of themselves in Spanish. */
export const signs = [
  ...rulesOf(
    'wish',
    lists,
    {
      'wish-to-die': `
      @quiero ~1 @morir
      @quiero desaparecer !(de (la|las|esta|redes|instagram|facebook)|un rato|unos dias|bajo|cuando (la gente|todos|me miran))
      @quiero que ~2 (muera|mate|muriera|lleve|atropelle|parta un rayo y muera)
      me (quiero|quisiera|queria|gustaria|quise) (morir|ir de este mundo|dormir y no|ir para siempre|morir de una vez)
      me (gustaria|encantaria) ~1 (morir|morirme|desaparecer|no existir|estar muerto|estar muerta|no despertar)
      (dormir|morirme|morir|irme|descansar) para siempre !(de (la|aqui|casa)|del (trabajo|pueblo))
      ojala me (diera|de) (un|una)? ~1 (infarto|cancer|algo malo|paro cardiaco|derrame)
      quiero que ~1 (acabe|termine) todo
      ojala ~1 no (me)? (despertara|despierte|despertase|amanezca|amaneciera) !(temprano|tan temprano|el (vecino|perro|ruido|despertador)|la (alarma|vecina))
      que se (acabe|acabara|termine|terminara) ~1 (mi vida|la vida|todo esto|mi sufrimiento)
      (no tiene|que) sentido ~1 (vivir|seguir viviendo|la vida|mi vida)
      (si|que) me (atropella|atropellara|atropelle|mata|matara) ~5 (igual|importa|mejor|alivio|favor)
      ojala (me|no|estuviera|estuviese|un|una|nunca|alguien|dios|pudiera) ~2 (muera|muriera|muriese|muerta|muerto|despierte|despertara|despertar|despertase|naciera|nacido|existiera|atropelle|atropellara|mate|matara|maten|lleve|llevara|morirme|morir|desaparecer|sobreviva|amanezca)
      (quisiera|desearia|ojala|preferiria|gustaria) ~1 (no|nunca) ~1 (haber|hubiera|hubiese) nacido
      (preferiria|prefiero) (estar)? (muerta|muerto|morir|morirme|no vivir|no existir) !(antes que|de|a (ir|comer|ver|tener))
      (estaria|estare|estoy) mejor (muerta|muerto|bajo tierra|sin vivir)
      (mejor|prefiero|preferible|deberia) ~1 (muerta|muerto|me muero|morirme|morir|no existir) !(de)
      que (me)? (muera|muriera|lleve la muerte|lleve dios|atropelle un (coche|carro|tren|camion)|pase (algo malo|un coche))
      (no (me)? (importa|importaria|da miedo|preocupa)|me da igual|da lo mismo|me daria igual) ~2 (morir|morirme|muero|muera|muriera|estar muerta|estar muerto|no despertar|vivir o morir|vivo o muero|despertar|la muerte)
      (pienso|pensando|pensar|penso|suenio|sueno|fantaseo|pensamientos|pensado|obsesionada|obsesionado|imagino) ~2 (en|con|de|sobre)? ~1 (la muerte|mi muerte|morir|morirme|no despertar|estar muerta|estar muerto|desaparecer|no estar|dejar de existir|mi funeral|mi entierro|como seria no)
      (la muerte|morir|morirme|estar muerto|estar muerta|no existir) ~2 (es|seria|sera|parece) ~3 (alivio|salida|solucion|mejor|facil|descanso|paz|opcion|unica|liberacion)
      (unica|mejor) (salida|solucion|opcion|manera|forma) ~3 (muerte|morir|morirme|desaparecer|no existir|matarme|suicidio|suicidarme)
      (dormir|dormirme|acostarme|cerrar los ojos|duermo) ~2 (para siempre|sin despertar|y (no|nunca) ~2 (despertar|despertarme|despierte|abrirlos|levantarme))
      (dios|muerte|senor) ~2 (llevame|lleveme|me lleve|llevarme|me recoja)
      (lleveme|llevame) ~2 (dios|contigo|con el|con ella|muerte)
      (quiero|quisiera|necesito|voy a|pronto) ~1 (irme|reunirme|encontrarme) con (el|ella) $
      (quiero|quisiera|necesito|voy a|pronto) ~1 (irme|reunirme|estar|encontrarme|ir) con (el|ella|mi (madre|padre|hijo|hija|mama|papa|mum|dad|abuela|abuelo|hermano|hermana|esposo|esposa|marido)) ~2 (cielo|alla|muerte|otra vida|arriba|donde esta|donde este)
      me quiero morir
      me quiero morir $
      tengo (pensamientos|ideas) (de muerte|oscuros de|de morir)
      `,
      'not-to-live': `
      (no|nunca|tampoco) (quiero|quisiera|queria|deseo|puedo|merezco|tengo ganas de|tengo fuerzas para|me apetece|se como|vale la pena|soporto|aguanto|sirve de nada|encuentro motivos para|tengo motivos para|tengo razones para|se si quiero|tengo por que|encuentro razones para|le veo sentido a|encuentro sentido a|veo sentido a) ~2 (vivir|viviendo|existir|despertar !(a|temprano|tan|tarde)|despertarme !(a las|temprano|tan|tarde|con|en)|estar aqui|estar viva|estar vivo|estar en este mundo|seguir en este mundo|vivir asi|la vida|mi vida|esta vida|seguir viva|seguir vivo|estar mas aqui|seguir aqui|seguir con mi vida|seguir con vida|levantarme nunca|cumplir anos|llegar a (manana|los))  !(con (mis|mi|el|ella|los|sus|tus)|en (esta|este|la|el|casa|mi|madrid|un|una) ~0 (casa|ciudad|piso|pueblo|pais|barrio)|sola|solo|lejos|juntos|temprano|tarde)
      (no quiero|no puedo|no quisiera) (vivir|seguir viviendo|existir) (mas|asi|con este dolor|sin (el|ella|mi|ti)|$)
      no quiero (estar|seguir) (aqui|viva|vivo) (mas|nunca|$)
      (sin|no tengo|no me quedan|no me queda|no quedan|perdi|perdido|pocas|ningun|ninguna|no encuentro|no hay|cero|no veo|quitado|quitaron|fueron|para que|que) ~2 (ganas|razon|razones|motivo|motivos|fuerzas|sentido|proposito|caso) ~1 (de|para|por|en|a|tiene) ~1 (vivir|seguir viviendo|seguir viva|seguir vivo|existir|la vida|mi vida|estar viva|estar vivo|seguir aqui|las que vivir|los que vivir)
      (para que|por que) ~1 (vivir|vivo|sigo viva|sigo vivo|seguir viviendo|existo|naci|seguir viva|seguir vivo|estoy viva|estoy vivo|seguir aqui)
      (cansada|cansado|harta|harto|agotada|agotado|hasta las narices|fatigada) de (vivir|la vida|existir|esta vida|mi vida|seguir viva|seguir vivo|estar viva|estar vivo|mi existencia|este mundo) !(con|en|sola|lejos)
      (odio|detesto) (vivir|estar viva|estar vivo|existir|haber nacido|mi existencia|despertarme viva|despertarme vivo|seguir viva|seguir vivo) !(en|con|aqui|sola)
      (la|mi|esta) vida no (vale|tiene|merece) ~1 (sentido|la pena|nada|que la viva|valor)
      (no|para que) (vale|merece) (la pena)? (vivir|la vida|seguir viviendo|mi vida|estar viva|estar vivo)
      no (soy|estoy hecha|estoy hecho|valgo) ~1 para (vivir|este mundo|esta vida)
      no (pertenezco|encajo) ~1 en (este mundo|esta vida)
      (dejar|dejo|abandonar|partir de|salir de|irme de|quiero fuera de) (este mundo|esta vida|la vida)
      (no|nunca) (deberia|debi|debia|tenia que|tendria que) ~1 (haber nacido|nacer|existir|estar viva|estar vivo|estar aqui|seguir viva)
      (ya|perdi|perdido|sin) ~1 (las)? ganas de (vivir|todo y de vivir)
      (unica|unico) ~2 (razon|motivo|cosa) ~4 (sigo|mantiene|estoy|detiene|frena|ata) ~2 (viva|vivo|aqui|vida)
      (no se|dudo) ~1 (si|como) ~2 (seguir viviendo|quiero vivir|vivir mas|sobrevivir esta noche|llegar a manana|seguir viva|seguir vivo|quiero seguir)
      `,
      'better-without-me': `
      (mejor|felices|feliz|tranquilos|tranquila|tranquilo|aliviados|alivio|contentos|facil|bien) ~4 sin mi !(ayuda|coche|telefono|movil|carro)
      (mejor|felices|feliz|tranquilos|tranquila|aliviados|alivio|facil|favor|bien|contentos) ~4 (si|cuando|el dia que) ~1 (no (existiera|existiese|existo|hubiera nacido|viviera|estuviera|este|estoy)|me (muriera|muriese|muero|matara|mato|fuera para siempre|voy para siempre|vaya para siempre)|desapareciera|desapareciese|desaparezco|estuviera muerta|estuviera muerto|muero)
      si (yo)? (no (existiera|existiese|estuviera viva|estuviera vivo|viviera|hubiera nacido)|me (muriera|muriese|muero|mato|matara)|desapareciera|desaparezco|muero|estuviera muerta|estuviera muerto) ~5 (mejor|nadie|nota|notaria|importa|importaria|feliz|felices|alivio|tranquilos|bien|echaria|extranaria|llora|lloraria|problema|problemas|daria cuenta)
      nadie ~1 (me)? (echaria|extranaria|lloraria|notaria|se daria cuenta|echara|extranara|importaria) ~3 (muero|muriera|muriese|falta|menos|desaparezco|desapareciera|no estoy|no estuviera|mato|voy|fuera|existo|existiera|muerta|muerto|$)
      (alguien|quien) (me)? (echaria|extranaria|lloraria|iria) ~3 (menos|muriera|muero|entierro|funeral)
      (ir|iria|vendria|venir) ~1 a mi (funeral|entierro|velorio)
      (soy|siento que soy|ser) ~1 (una|un) (carga|estorbo|peso|lastre) ~6 (morir|muero|desaparecer|desaparezco|sin mi|no existir|mejor|vivir|no estar)
      `,
    },
    'self',
  ),
  ...rulesOf(
    'kill',
    lists,
    {
      'to-kill-oneself': `
      @matarme
      me (voy a|quiero|quisiera|iba a|queria|pienso|podria|deberia|vaya a|dan ganas de) ~1 (matar|suicidar|quitar la vida|colgar|ahorcar|tirar|lanzar|aventar|pegar un tiro|cortar las venas|quitar de en medio|volar la cabeza|desvivir)
      me (mato|suicido|cuelgo|ahorco|desvivo) !(de risa|a (trabajar|estudiar)|estudiando|trabajando|en el (gym|gimnasio)|por)
      (pienso|pensando|pensar|penso|pensado|pensamientos|ideas|planes|planteando|planteado|plantearme|planteo|intento|intentos|intencion|ideacion|considero|considerando|idea|tendencias|impulsos|ganas|plan|hablo|riesgo) ~2 (en|de|con|sobre)? ~1 (suicidio|suicidas|suicida|suicidarme|el suicidio|quitarme|matarme|desvivirme)
      (me siento|estoy|soy|sintiendome|sentirme) ~1 suicida
      (he)? (intente|intentado|intentar|trate de|tratado de) ~1 @matarme
      el suicidio ~2 (es|parece|seria) ~3 (salida|solucion|opcion|unica|facil|mejor|respuesta)
      (no aguanto|no puedo) ~4 (quitar la vida|matar|suicidar)
      ^ (suicidio|suicidarme|matarme|morirme|quiero morir) $
      `,
    },
    'self',
  ),
  ...rulesOf(
    'method',
    lists,
    {
      means: `
      (como|formas de|maneras de|manera de|forma de|metodo|metodos|modo de|manera mas ~2 de|forma mas ~2 de) ~2 (morir|morirse|morirme|matarme|matarse|suicidarme|suicidarse|quitarme la vida|ahorcarme|ahorcarse|colgarme|hacer una soga|hacer un nudo de horca) ~2 !(de risa)
      (cuantas|cuanta|cuanto|que cantidad|que dosis|suficientes) ~2 @pastillas ~5 (morir|morirme|matarme|mata|mortal|letal|matar|sobredosis|despertar|muero|mueres)
      (dosis) (letal|mortal)
      (tengo|compre|guardo|guardadas|guardado|consegui|escondi|junte|juntando|guardando|ahorrando|he comprado|he guardado|acumulando) ~2 (una|las|la|un|mis|suficientes)? ~1 (pastillas|soga|cuerda|pistola|navaja|cuchilla|cuchillas|arma|somniferos|veneno|medicamentos) ~5 (para (matarme|morir|hacerlo|acabar|terminar|no despertar|suicidarme|eso|cuando)|lista|listas|listo|preparada|preparadas|suficientes|en la mano|al lado|aqui|guardadas|escondidas|bajo la (cama|almohada)|y (voy|no|quiero|ganas))
      (tomarme|tragarme|tomar|tragar) (todas|todo|toda|un monton|demasiadas|muchas) ~3 @pastillas
      @pastillas ~4 (para siempre|no despertar|tomarmelas todas|tomarlas todas|tragarmelas)
      (tomarmelas|tragarmelas|tomarlas todas)
      me tomo (todo|todas) $
      `,
      plan: `
      (tengo|hice|ya tengo|he hecho|todo|lo tengo) ~2 (plan|planeado|pensado|decidido|preparado|planificado) ~3 (para|de|como|y|matarme|morir|suicidarme|suicidio|mi muerte|hacerlo|cuando|con las pastillas) ~2 (matarme|morir|suicidarme|suicidio|quitarme|acabar|hacerlo|voy a|hare|muerte)
      (carta|cartas|nota|notas|mensaje|video) de (despedida|suicidio|adios)
      (escribi|escribo|escrito|deje|dejo|dejare|escribiendo) ~2 (cartas|carta|nota|una nota) ~2 (para (mi|mis|cuando|todos|despedirme)|despidiendome|de despedida)
      @pronto ~2 (lo|me|voy|todo|termino|acabo|sera) ~2 (hago|hare|voy a hacer|mato|matar|acaba|termina|acabo|muero|la noche|mi ultimo|ultimo|ultima|suicido)
      (lo|me) (hago|hare|voy a hacer|mato|matare|suicido|suicidare|cuelgo|acabo) ~2 @pronto
      (hoy|esta noche|manana) (es|sera) (mi ultimo|la ultima|mi ultima|el ultimo|el dia|la noche)
      me (tiro|lanzo|arrojo|aviento|cuelgo) ~1 (del|de la|por la|al|a la|a las|desde|bajo) ~1 (puente|ventana|balcon|azotea|tren|metro|via|vias|edificio|rio|mar|techo|viga)
      (mi|el|la) (ultimo|ultima) (dia|noche|mensaje|adios|vez que) ~3 (viva|vivo|vida|con vida|hablo|escribo|sabran|$)
      (ya)? (elegi|tengo|puse|fije|escogi) ~1 (fecha|dia|hora|el dia) ~3 (morir|matarme|irme|hacerlo|acabar|suicidarme)
      no (estare|voy a estar|llegare|llego|pasare|paso|voy a llegar) ~1 (aqui|viva|vivo|con vida|a)? ~1 (manana|de esta noche|el lunes|la semana que viene|mucho (mas)? tiempo|para mi cumpleanos|navidad|fin de ano)
      (manana|cuando (leas|lean|despierten|despiertes|encuentren|se despierten)) ~3 (estare muerta|estare muerto|no estare (aqui|viva|vivo|entre|mas|con|$)|me habre ido|habre muerto|ya no|sera tarde)
      `,
    },
    'self',
  ),
  ...rulesOf(
    'act',
    lists,
    {
      'taken-something': `
      (me|he|ya|acabo de|me he|acabo|recien)? ~1 (tome|tomado|tomarme|trague|tragado|tragarme|tomar|bebi|bebido|ingeri|zampe|tomando) ~1 (muchas|demasiadas|todas|un monton|tantas|como|un bote|un frasco|el frasco|una caja|la caja|dos cajas|el bote|medio bote|medio frasco|varias|un blister|dos blisters|un punado|mas de|todo el|toda la|manynumber|10|15|20|30|40|50|veinte|treinta|cuarenta) ~4 @pastillas
      (bebi|bebido|tome|tomado|trague|bebiendo) ~1 (lejia|cloro|veneno|raticida|insecticida|anticongelante|desinfectante)
      me (las)? (tome|trague|he tomado|he tragado) todas
      (tome|tomado|hice|hecho|tuve|tengo|metido) ~1 (una)? sobredosis
      `,
      'on-the-edge': `
      (estoy|sentada|sentado|parada|parado|subida|subido|de pie|asomada|asomado) ~1 (en|al|sobre|a) (el|la|las|un|una|lo alto|borde)? ~3 (borde|puente|azotea|via|vias|cornisa|barandilla|balcon|tejado|ventana|acantilado|ventana) ~6 (saltar|tirarme|salto|tiro|adios|acabar|lanzarme|miro abajo|abajo|listo|lista|voy a|del puente|de la azotea|del edificio|esperando el tren|borde|tren)
      (soga|cuerda|cinturon) ~3 (en|alrededor|al) ~1 cuello
      (pistola|cuchillo|navaja|cuchilla|arma|soga|cuerda) ~2 en la (mano|boca|cabeza|muneca|sien)
      (a punto de|por) (saltar|tirarme|matarme|colgarme|hacerlo|cortarme|suicidarme|acabar con todo|tomarmelas)
      me (estoy|voy)? (desangrando|desangro|corte las venas|he cortado las venas|abri las venas|corte las munecas|he cortado las munecas)
      (sangre) ~4 (no para|por todas partes|por todos lados|mucha|venas|munecas|corte)
      (mucha|tanta|tantisima) sangre ~4 (corte|munecas|cortado|brazo|venas|bano|$)
      (intente|intentado|trate de) ~2 @matarme ~3 (anoche|hoy|ayer|esta manana|hace un rato|otra vez|esta semana|la semana pasada)
      `,
    },
    'self',
  ),
  ...rulesOf(
    'harm',
    lists,
    {
      'self-harm': `
      (hacerme|hago|haciendome|hice|hecho|hare|haga) ~1 (dano|cortes|heridas) !(a (ti|el|ella)|sin querer|en el|jugando|entrenando)
      (cortarme|lastimarme|autolesionarme|autolesiono|autolesione|autolesion|autolesiones|autolesionar|quemarme|rajarme|golpearme|aranarme|lesionarme|herirme|castigarme con|autoagredirme) !(el (pelo|cabello|flequillo|dedo|bigote)|las unas|la barba|un poco el)
      me (corto|corte|cortaba|he cortado|estoy cortando|vuelvo a cortar|volvi a cortar|rajo|raje|quemo|queme|he quemado|arano|golpeo|lastimo|lastime|autolesiono|he lastimado|autolesione|pincho|muerdo hasta) !(el (pelo|cabello|flequillo|dedo)|las unas|la barba|con (el papel|un papel|el sol|el horno)|cocinando|afeitandome|pelando|haciendo|de|la lengua|en (la playa|el horno|la cocina)|un dedo)
      (ganas|impulso|impulsos|urgencia|necesidad|deseos) de (cortarme|hacerme dano|lastimarme|autolesionarme|quemarme|golpearme|sangrar|herirme)
      (cortes|cicatrices|heridas|marcas|quemaduras) ~2 (en|por|de) ~2 @cuerpo !(de la operacion)
      (volvi|vuelto|recai|recaida|vuelvo) ~2 (a)? (cortarme|cortes|autolesion|autolesionarme|hacerme dano|lastimarme)
      (merezco|necesito|quiero) ~1 (sufrir|sangrar|sentir dolor|dolor fisico|castigarme|hacerme dano)
      (miedo|asusta|asustada) ~2 (de|a|que) ~1 (lo que pueda hacer|lo que pueda hacerme|hacerme dano|mi misma|mi mismo|hacer una locura|hacer una tonteria)
      (matarme de hambre|dejar de comer hasta|morir de hambre hasta)
      `,
    },
    'self',
  ),
  ...rulesOf(
    'farewell',
    lists,
    {
      goodbye: `
      (adios|hasta siempre) (a todos|a todas|mundo|para siempre|mundo cruel|vida|amigos mios|mis amores|familia|y (gracias|perdon) por todo) !(hasta manana|nos vemos)
      (esto|este) es (un|el|mi)? (adios|final|fin|ultimo mensaje|despedida|ultimo adios) !(de (curso|mes|semana|la peli|capitulo))
      (despedirme|despidiendome|me despido|despedida) ~2 (de todos|para siempre|de este mundo|de la vida|de mi familia|antes de irme) !(del trabajo|del curso)
      (diganle|dile|diles|decidle|digan) ~1 a (mi|mis) ~2 (que)? ~1 (la|lo|los|las)? ~1 (quiero|amo|quise|ame|perdone|perdon|lo siento|no fue su culpa) 
      (cuida|cuiden|cuidad|cuidame|cuidenme|alguien que cuide|quien cuidara|cuidar) ~1 (de|a)? ~1 (mi|mis|el|los|la) ~1 (perro|perra|gato|gata|gatos|perros|hijos|hijo|hija|madre|mama|mum|hermana|hermano|familia|hermanos|bebe) ~5 (cuando (no este|me vaya|me muera|muera|falte)|no estare|no voy a estar|ya no este|si no (estoy|vuelvo)|cuando yo no)
      cuando (leas|lean|leais|alguien lea|encuentren|vean) esto ~4 (no estare|habre (muerto|ido|partido|dejado)|muerta|muerto|ido|tarde)
      (nos vemos|los veo|te veo|nos veremos) en (otra vida|el otro lado|el cielo|el mas alla|la otra vida)
      (regale|regalo|regalando|regalado|di|reparti|repartiendo) ~2 mis ~5 (no (las|los) (necesito|voy)|donde voy|ya no|antes de|no me haran)
      (gracias por todo) ~5 (adios|no estare|me voy para siempre|hasta siempre|no puedo mas|esto se acaba)
      (perdon|perdonenme|perdonadme|lo siento) ~4 (por irme|por lo que voy a hacer|por dejaros|por dejarlos|no puedo mas adios|no aguanto mas adios)
      (pronto|por fin|finalmente|al fin) ~2 (descansare|descansar|en paz|estare en paz|todo acabara|todo terminara|dejare de sufrir) !(en vacaciones|el domingo)
      (no (me)? (busquen|busqueis|busques|lloren|lloreis)) ~3 (por mi|cuando|no estare|es tarde|$)
      `,
    },
    'self',
  ),
];
