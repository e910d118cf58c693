const cual = 'un|una|el|la|los|las|del|mi|mis|este|esta|unos|unas';

/** Words that the Spanish patterns speak of by one name. */
export const lists = {
  cual,
  quiero:
    'quiero|quisiera|queria|quise|querria|deseo|deseaba|desearia|ganas de|necesito|prefiero|preferiria|deberia|merezco|gustaria|anhelo|ojala pudiera|pido|ruego|rezo|quiera|apetece|tendria que|tengo que|estoy lista|estoy listo|lista para|listo para|espero|siento que quiero|mejor|facil|dan ganas de|deseando|queriendo|tengo ganas de|sueno con|suenio con|preparado para|preparada para',
  morir:
    'morir|morirme|morirnos|estar muerta|estar muerto|desaparecer para siempre|desaparecer del mundo|desaparecer de este mundo|desaparecer de la vida|dejar de existir|no existir|no despertar|no despertarme|no estar aqui|no estar|dejar de vivir|no vivir|irme de este mundo|irme para siempre|dormir para siempre|dormirme para siempre|no haber nacido|que me muera|que me lleve dios|no seguir viviendo|no seguir aqui|partir de este mundo|estar bajo tierra|descansar para siempre',
  matarme:
    'matarme|suicidarme|quitarme la vida|quitarme del medio|quitarme de en medio|quitarme de enmedio|acabar con mi vida|terminar con mi vida|poner fin a mi vida|acabar conmigo|terminar conmigo|ahorcarme|colgarme|cortarme las venas|abrirme las venas|pegarme un tiro|darme un tiro|dispararme|envenenarme|ahogarme|aventarme|tirarme (a|de|por|al|del|desde|delante|debajo|bajo) !(sofa|cama|piscina|agua|suelo|monte|la (piscina|cama|playa|calle a)|el (sofa|suelo))|lanzarme (a|de|por|al|del|desde|delante|bajo)|arrojarme (a|de|por|al|del|desde|delante|bajo)|saltar (de|del|desde|por) (la|el|un|una)? ~1 (puente|ventana|balcon|azotea|edificio|techo|tejado|acantilado|piso|planta)|tomarme todas (las|mis)? ~1 pastillas|tomarme todo (el)? (frasco|bote)|tomarme un (frasco|bote|monton)|acabar con todo|terminar con todo|unaliveme|desvivirme|autoeliminarme|matar me|atentar contra mi vida|hacer una tonteria|hacer una locura|estrellar el (coche|carro|auto)|estrellarme',
  matarse:
    'matarse|suicidarse|quitarse la vida|quitarse del medio|acabar con su vida|terminar con su vida|poner fin a su vida|ahorcarse|colgarse|cortarse las venas|pegarse un tiro|dispararse|tirarse (a|de|por|al|del|desde|delante|bajo)|lanzarse (a|de|por|al|del|desde|bajo)|morir|morirse|no vivir|desaparecer para siempre|desvivirse|saltar (de|del|desde) (un|el)? ~1 (puente|azotea|balcon)|tomarse todas ~2 pastillas|hacer una tonteria|hacer una locura|acabar con todo|irse de este mundo',
  cuerpo:
    'brazo|brazos|vena|venas|muneca|munecas|pierna|piernas|muslo|muslos|antebrazo|antebrazos|barriga|piel|estomago|abdomen',
  quien:
    'hijo|hija|hijos|amigo|amiga|amigos|hermano|hermana|novio|novia|primo|prima|alumno|alumna|esposo|esposa|marido|mujer|pareja|sobrino|sobrina|nieto|nieta|padre|madre|papa|mama|mum|dad|abuelo|abuela|tio|tia|companero|companera|vecino|vecina|ex|jefe|chico|chica|muchacho|muchacha|cunado|cunada|roomie|alguien',
  pastillas:
    'pastillas|pastilla|pildoras|somniferos|tabletas|medicamentos|medicinas|medicacion|frasco|blister|caja|cajas|pills|ansioliticos|antidepresivos|lorazepam|diazepam|clonazepam|trankimazin|orfidal|lejia|cloro|raticida|veneno|insulina',
  pronto:
    'esta noche|hoy|manana|ahora|ahora mismo|pronto|esta tarde|este fin de semana|el (lunes|martes|miercoles|jueves|viernes|sabado|domingo)|cuando (todos|todo|mi|mis|se|ellos|me|termine|acabe) ~4 (duerman|duerma|vayan|vaya|salgan|salga|dormidos|acosten|trabajar|trabajo)|al amanecer|en un rato|en una hora|en unos minutos|dentro de (un|una|poco|unas)|antes de (que|manana)|a medianoche|la proxima semana|esta semana|en cuanto',
} as const;
