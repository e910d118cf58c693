type Words = { title: string; about: string };

/** Thanks that people of the demo were given, and how they are read in Spanish. */
export type Badge = Words & {
  spanish: Words;
  given: readonly { to: string; reason: string }[];
};

export const badges: readonly Badge[] = [
  {
    title: 'Keeps the light on',
    about: 'For whoever was there, night after night, when somebody wrote.',
    spanish: {
      title: 'Deja la luz encendida',
      about: 'Para quien estuvo ahí, noche tras noche, cuando alguien escribía.',
    },
    given: [{ to: 'tomas', reason: 'For a whole winter of nights.' }],
  },
  {
    title: 'First hello',
    about: 'For whoever sees that a newcomer has written, and says hello first.',
    spanish: {
      title: 'El primer hola',
      about: 'Para quien ve que ha escrito alguien nuevo, y saluda primero.',
    },
    given: [
      { to: 'sunniva', reason: 'Nobody waited long at the door this year.' },
      { to: 'chayo', reason: 'For every greeting at the long table.' },
    ],
  },
];
