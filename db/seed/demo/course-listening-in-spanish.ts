import { prose } from './prose.ts';
import type { ProgrammeWords } from './types.ts';

/** “First steps as a listener”, as it is read in Spanish. */
export const firstStepsInSpanish: ProgrammeWords = {
  title: 'Primeros pasos para escuchar',
  summary: 'Un curso corto para quien quisiera escuchar y todavía no se ha atrevido.',
  courses: {
    'hearing-somebody': {
      title: 'Oír a alguien',
      summary: 'Dos lecturas cortas y una pregunta, antes de tu primera conversación.',
    },
  },
  steps: {
    'what-listening-is': {
      title: 'Qué es escuchar',
      body: prose`
        Alguien escribe: «No es nada, es solo que no puedo dormir». En ese momento tienes unas
        cuatro buenas opciones, y todas son cortas.

        Puedes **decir lo que has oído**: «No puedes dormir, y una parte de ti piensa que no
        debería importar». Si te equivocas, te lo corregirá, y entonces los dos sabéis más.

        Puedes **hacer una pregunta abierta**: «¿Qué te da vueltas en la cabeza cuando está
        oscuro?». Una. Si haces tres, la gente responde a la más fácil.

        Puedes **nombrar lo que se siente, con cuidado**: «Eso suena a soledad». No «estás solo».
        Deja sitio para que encuentre una palabra mejor.

        Puedes **esperar**. En una pantalla el silencio parece ausencia, así que di que estás ahí:
        «Aquí estoy. Tómate tu tiempo». Y luego déjaselo. La frase que llega después de una pausa
        es muchas veces la que venía a decir.

        Verás que nada de esto resuelve nada. Desde tu lado de la mesa parece muy poco. Desde el
        otro puede ser la primera vez en semanas que un pensamiento llega hasta el final.

        Ve a la mitad de deprisa. Usa sus palabras y no otras más grandes. Acuérdate del nombre del
        perro. Y cuando te agradezca el consejo, aunque no diste ninguno, alégrate sin más.
      `,
    },
    'what-listening-is-not': {
      title: 'Qué no es escuchar',
      body: prose`
        No es **aconsejar**. Notarás cómo te sube, cálido y bien intencionado. Déjalo pasar. Si
        alguien te pregunta directamente qué debería hacer, puedes preguntarle qué ha pensado ya.
        Casi todo el mundo llega con la respuesta en el abrigo y necesita un sitio donde sacarla.

        No es **tu historia**. «A mí me pasó lo mismo» puede ser un puente, si mide una tabla.
        Después vuelve a su lado y quédate allí.

        No es **animar**. «Al menos» es una puertecita que se cierra. «Otros están peor», también.
        Lo que es triste puede serlo durante toda una conversación; en compañía nadie se ahoga.

        No es **un tratamiento**. No somos médicos, y no ponemos nombre a enfermedades, ni siquiera
        cuando creemos reconocer una. Podemos decir: «Eso parece más de lo que cabe en una
        conversación. ¿Buscamos juntos a alguien que pueda?».

        No es **un secreto que cargas a solas**. Si alguien puede estar en peligro, le muestras la
        ayuda que está en cada página y se lo dices, enseguida, a quienes cuidan de este sitio. No
        tienes que juzgar si es bastante grave. Esa tarea es suya, y se alegran de que les pregunten
        de más.

        Y no es **sin fin**. Puedes decir cuándo te tienes que ir, y es más amable decirlo diez
        minutos antes que un minuto después.
      `,
    },
    'the-last-time-you-were-heard': {
      title: 'La última vez que te escucharon',
      body: prose`
        Sabes de escuchar más de lo que crees, porque te han escuchado. Quizá no a menudo. Casi
        todos podemos contar las veces: un profesor en la escalera, una desconocida en un tren, una
        abuela que pelaba guisantes, no levantó la vista ni una vez y no se perdió nada.

        Vale la pena averiguar qué hicieron. Por lo general no fue mucho. Dejaron algo a un lado. No
        llenaron la pausa. Se acordaron después. Preguntaron, y la pregunta no era una trampa.

        Busca una de esas veces y cuéntala con toda la sencillez que puedas, para que quien la lea
        pueda hacer lo mismo mañana. Si no se te ocurre ninguna, dilo también. Es una respuesta
        frecuente y sincera, y unas cuantas personas que escuchan muy bien empezaron ahí.

        Luego escríbele unas líneas a otra persona sobre la suya. Si eres la primera que llega,
        vendrá alguien. Te avisaremos cuando venga.
      `,
      questions: [
        '¿Cuándo sentiste por última vez que te escuchaban de verdad, y qué hizo la otra persona?',
        '¿Qué te gustaría poder dar a alguien que llega aquí de noche?',
      ],
    },
  },
};
