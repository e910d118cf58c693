import type { WordKey } from '#modules/admin/settings.contract.ts';

type Text = Record<'en' | 'es', string>;

/** What whoever runs the demo says of it. Nobody is behind it: each text says so, and nothing in it can be written to. */
export const texts: Partial<Record<WordKey, Text>> = {
  contact: {
    en: 'This is a demonstration: nobody reads here. In a place of your own, your address stands here.',
    es: 'Esto es una demostración: aquí no lee nadie. En un lugar tuyo, aquí está tu dirección.',
  },
  hours: {
    en: 'Made up: on weekdays from six to nine in the evening, Berlin time, and on Sunday mornings.',
    es: 'Inventado: entre semana de seis a nueve de la tarde, hora de Berlín, y los domingos por la mañana.',
  },
  privacy: {
    en: `This is a demonstration, and everybody in it is made up. Write nothing real here: whoever opens it can be anybody of it, and reads what they read.

## Who answers for it

Whoever started this demonstration, on whatever machine it runs.

## What we keep, and what for

What you do here, until the demonstration is thrown away.

## Who reads it

Everybody who comes in as somebody here.`,
    es: `Esto es una demostración, y aquí todo el mundo es inventado. No escribas nada real: quien la abre puede ser cualquiera de aquí, y lee lo que lee esa persona.

## Quién responde de ello

Quien puso en marcha esta demostración, en la máquina en la que funcione.

## Qué guardamos y para qué

Lo que haces aquí, hasta que se tire la demostración.

## Quién lo lee

Todo el mundo que entra como alguien de aquí.`,
  },
  terms: {
    en: `This is a demonstration. Look around, try everything, break what you like.

- Nobody here is real, and nobody can help you. If you need somebody, “Help now” says whom to ask.
- Write nothing that matters to you or is about somebody real.`,
    es: `Esto es una demostración. Mira, prueba todo, rompe lo que quieras.

- Aquí nadie es real, y nadie puede ayudarte. Si necesitas a alguien, «Ayuda ya» dice a quién preguntar.
- No escribas nada que te importe ni que hable de alguien real.`,
  },
  complaints: {
    en: `This is a demonstration, so nobody reads complaints. This is how a place of its own might say it:

1. Write to us by e-mail or by post. You need no account, and you need not say who you are.
2. Within three days we tell you that it has arrived.
3. Somebody who was not part of it looks at it. Within two weeks you hear what was decided, and why.`,
    es: `Esto es una demostración, así que nadie lee las quejas. Así podría decirlo un lugar de verdad:

1. Escríbenos por correo o por carta. No necesitas cuenta, ni decir quién eres.
2. En tres días te decimos que ha llegado.
3. Lo mira alguien que no tuvo parte en ello. En dos semanas sabes qué se decidió y por qué.`,
  },
  imprint: {
    en: 'A demonstration of Samovar. There is nobody behind it: the people, their names and this place are made up.',
    es: 'Una demostración de Samovar. No hay nadie detrás: las personas, sus nombres y este lugar son inventados.',
  },
  accessibility: {
    en: `This is a demonstration. The software is made to the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.

## What does not work yet

In a place of your own, what you know of stands here: for instance pictures that nobody has described.`,
    es: `Esto es una demostración. El programa está hecho según las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2, nivel AA.

## Lo que aún no funciona

En un lugar tuyo, aquí está lo que sabes: por ejemplo, imágenes que nadie ha descrito.`,
  },
};
