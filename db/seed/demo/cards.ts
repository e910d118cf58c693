import type { Card } from './types.ts';

export const cards = [
  {
    person: 'mira',
    title: { en: 'Be Mira, new here', es: 'Sé Mira, recién llegada' },
    see: {
      en: 'The discussion on service leadership is open in front of her: answer it, say something kind to one peer, and watch it be done.',
      es: 'Tiene delante la conversación sobre liderazgo de servicio: contesta, dile algo amable a otra persona y mira cómo queda hecho.',
    },
    leads: '/learn/growing-as-a-leader/service-leadership',
  },
  {
    person: 'noor',
    title: { en: 'Be Noor, up at night', es: 'Sé Noor, despierta de noche' },
    see: {
      en: 'She has asked her first question and nobody has answered yet: wait with her, or look around until somebody does.',
      es: 'Ha hecho su primera pregunta y aún no le ha contestado nadie: espera con ella, o mira alrededor mientras tanto.',
    },
    leads: '/talk/asking?show=mine',
  },
  {
    person: 'sunniva',
    title: { en: 'Be Sunniva, who greets people', es: 'Sé Sunniva, que saluda a la gente' },
    see: {
      en: 'What waits for a first answer, the most alone first: write somebody back, and see who else could.',
      es: 'Lo que espera una primera respuesta, primero quien más solo está: contesta a alguien y mira quién más podría.',
    },
    leads: '/needs-reply',
  },
  {
    person: 'amaru',
    title: {
      en: 'Be Amaru, waiting for a first reply',
      es: 'Sé Amaru, a la espera de una primera respuesta',
    },
    see: {
      en: 'He has answered and nobody has written back yet: see what is still missing, and what the page says when somebody does.',
      es: 'Ha contestado y nadie le ha escrito todavía: mira qué le falta y qué dice la página cuando alguien lo haga.',
    },
    leads: '/learn/growing-as-a-leader/service-leadership',
  },
  {
    person: 'hadiza',
    title: { en: 'Be Hadiza, a moderator', es: 'Sé Hadiza, moderadora' },
    see: {
      en: 'She looks after what is said: hide a post with a rule and a reason, close or move a thread, and read in the log what was done and why.',
      es: 'Cuida lo que se dice: oculta un mensaje con una norma y un motivo, cierra o mueve una conversación y lee en el registro qué se hizo y por qué.',
    },
    leads: '/moderation-log',
  },
  {
    person: 'jonas',
    title: { en: 'Be Jonas, a mentor', es: 'Sé Jonas, mentor' },
    see: {
      en: 'His register shows who is done, who misses what and since when, and why a reply did not count, without counting posts by hand.',
      es: 'Su registro muestra quién ha terminado, a quién le falta qué y desde cuándo, y por qué una respuesta no contó, sin contar mensajes a mano.',
    },
    leads: '/learn/growing-as-a-leader/register',
  },
  {
    person: 'henrike',
    title: { en: 'Be Henrike, the host', es: 'Sé Henrike, la anfitriona' },
    see: {
      en: 'She runs the programme: change a teaching text or a question with a preview, and look after the talk beneath it.',
      es: 'Lleva el programa: cambia un texto o una pregunta con vista previa y cuida la conversación que hay debajo.',
    },
    leads: '/learn/growing-as-a-leader/edit',
  },
  {
    person: 'wanda',
    title: { en: 'Be Wanda, the operator', es: 'Sé Wanda, la operadora' },
    see: {
      en: 'She keeps the place running, and may do in every programme what its host and mentors may do.',
      es: 'Mantiene el lugar en marcha, y en cada programa puede lo mismo que su anfitriona y sus mentores.',
    },
    leads: '/operate',
  },
] satisfies Card[];
