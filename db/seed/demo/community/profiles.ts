import type { Profile } from './types.ts';

/** What people tell of themselves beyond the one line; those who are missing have told nothing yet. */
export const profiles: Record<string, Profile> = {
  wanda: {
    pronouns: 'she',
    languages: ['en', 'pl'],
    likes: 'kettles, old servers, what could be simpler here',
  },
  henrike: {
    pronouns: 'she/her',
    languages: ['de', 'en'],
    likes: 'teaching, cycling to work, the art of a short meeting',
  },
  jonas: {
    pronouns: 'he/him',
    languages: ['en', 'de'],
    likes: 'sign language, being interrupted, slow answers',
  },
  adaeze: {
    pronouns: 'she',
    languages: ['en', 'Igbo'],
    likes: 'births, waiting, everything before breakfast',
  },
  tomas: {
    pronouns: 'he',
    languages: ['en', 'cs'],
    likes: 'night buses, streets at four, my wife’s tomatoes',
  },
  aoife: {
    pronouns: 'she/her',
    languages: ['en', 'Gaeilge'],
    likes: 'nights on the ward, cats, sleeping in daylight',
  },
  bao: { pronouns: 'they/them', languages: ['vi', 'en'], likes: 'doors, stairs, who gets let in' },
  kwame: {
    pronouns: 'he/him',
    languages: ['en'],
    likes: 'football with small people, losing well',
  },
  lior: { languages: ['en', 'he'], likes: 'choirs, the breath before a word' },
  ines: { pronouns: 'ella', languages: ['es'], likes: 'la escuela, el mate, aprender de mayor' },
  jun: { languages: ['en', 'ja'], likes: 'lobbies at night. vending machines' },
  goran: { pronouns: 'he', languages: ['en', 'sr'], likes: 'wood' },
  samir: { pronouns: 'he/him', languages: ['en', 'ar'], likes: 'twins, unfinished sentences, and' },
  nasrin: {
    pronouns: 'she',
    languages: ['fa', 'en'],
    likes: 'quiet rooms, overdue books, poems by heart',
  },
  otis: {
    pronouns: 'he',
    languages: ['en'],
    likes: 'Lorraine’s recipes, crosswords, the bench by the canal',
  },
  greta: {
    pronouns: 'she',
    languages: ['en', 'de'],
    likes: 'lists, early mornings, saying it straight',
  },
  mateo: { pronouns: 'él', languages: ['es', 'en'], likes: 'café, preguntas, mi abuela' },
  petra: {
    pronouns: 'she/her',
    languages: ['en', 'de'],
    likes: 'the allotment, singing alto, being wrong by Friday',
  },
  amaru: {
    pronouns: 'he',
    languages: ['en', 'es'],
    likes: 'soil, seedlings, people who talk slowly',
  },
  anasofia: {
    pronouns: 'ella',
    languages: ['es', 'en'],
    likes: 'las prácticas, las frases que consuelan',
  },
  mira: { pronouns: 'she/her', languages: ['en'], likes: 'valve radios, short wave, solder' },
  piet: { pronouns: 'he', languages: ['nl', 'en'], likes: 'bicycles, herons, where was I' },
  dagny: {
    pronouns: 'she',
    languages: ['íslenska', 'en'],
    likes: 'sheep, forecasts, the old party line',
  },
  marisol: { pronouns: 'ella', languages: ['es'], likes: 'la masa madre, las cuatro de la mañana' },
  hadiza: {
    pronouns: 'she/her',
    languages: ['en', 'Hausa'],
    likes: 'lost property, good manners, second chances',
  },
  sunniva: {
    pronouns: 'she/her',
    languages: ['nb', 'en'],
    likes: 'arrivals, weather at sea, names and how to say them',
  },
  elspeth: {
    pronouns: 'she',
    languages: ['en', 'Gàidhlig'],
    likes: 'the shipping forecast, letters, my late husband’s boat',
  },
  yusuf: {
    pronouns: 'he',
    languages: ['en', 'Soomaali'],
    likes: 'roads, audiobooks, my mums voice notes',
  },
  imogen: {
    pronouns: 'she/her',
    languages: ['en'],
    likes: 'limpets, really, ask me about limpets',
  },
  derek: {
    pronouns: 'he/him',
    languages: ['en'],
    likes: 'brass bands, bad jokes, anything with the telly off',
  },
  pilar: {
    pronouns: 'ella',
    languages: ['es'],
    likes: 'jotas, cuidar sin desaparecer, las siestas de mi madre',
  },
  chayo: {
    pronouns: 'ella',
    languages: ['es'],
    likes: 'hilos, remedios que no curan pero acompañan, mis nietos',
  },
  nico: {
    pronouns: 'él',
    languages: ['es', 'en'],
    likes: 'el silencio entre dos canciones, el puerto',
  },
  tendai: {
    pronouns: 'he/him',
    languages: ['en', 'chiShona'],
    likes: 'diesel engines, plaiting hair (learning), Saturdays',
  },
  callum: {
    pronouns: 'he/him',
    languages: ['en'],
    likes: 'the dog, Isla’s terrible puns, ten minutes alone',
  },
  farid: {
    pronouns: 'he',
    languages: ['en', 'fr', 'ar'],
    likes: 'onions, my boy, every second weekend',
  },
  oksana: { pronouns: 'she', languages: ['uk', 'en'], likes: 'new words, fabrics, the river Lee' },
  ruth: {
    pronouns: 'she/her',
    languages: ['en', 'ייִדיש'],
    likes: 'Wednesdays, what people say at the end, soup',
  },
  ash: { pronouns: 'they/them', languages: ['en'], likes: 'playlists. quiet' },
  lindiwe: {
    pronouns: 'she/her',
    languages: ['en', 'isiZulu'],
    likes: 'questions, netball, what would you like to talk about?',
  },
  silke: {
    pronouns: 'she/her',
    languages: ['de', 'en'],
    likes: 'three-year-olds, dark rooms, dahlias',
  },
  wen: { languages: ['en', 'zh'], likes: 'pianos nobody plays, intervals, tea' },
  hal: {
    pronouns: 'he',
    languages: ['en'],
    likes: 'arguments with biscuits, the periodic table, Marjorie',
  },
  marek: { pronouns: 'he', languages: ['pl', 'en'], likes: 'roofs, chess against my phone' },
  nell: { pronouns: 'she/they', languages: ['en'], likes: 'lights, empty theatres, chips' },
  joaquin: {
    pronouns: 'él',
    languages: ['es'],
    likes: 'las cartas a mano, los caminos, el silencio de las doce',
  },
  rui: { pronouns: 'he', languages: ['pt', 'en'], likes: 'neighbours, bread, pigeons (lately)' },
  haruka: { pronouns: 'she', languages: ['ja', 'en'], likes: 'single words' },
};
