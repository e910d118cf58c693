import { prose } from '../prose.ts';
import type { SpaceWords } from './types.ts';

/** The spaces as they are read in Spanish, by their keys; the Spanish one as it is read in English. */
export const spacesElsewhere: Readonly<Record<string, SpaceWords>> = {
  welcome: {
    title: 'Bienvenida',
    about: prose`
      Pasa, siéntate donde quieras. Di quién eres con las palabras que te salgan, o con tres.
      Alguien te saludará, y será una persona.
    `,
    guidelines: prose`
      - No hay una manera correcta de presentarse. Con tu gato basta.
      - Deja fuera lo que pueda servir para encontrarte: apellidos, direcciones, dónde trabajas.
      - Cuando saludes a alguien, lee primero lo que ha escrito. Una frase que responda a la suya vale más que diez que servirían para cualquiera.
      - Nadie tiene que decir por qué está aquí.
    `,
  },
  night: {
    title: 'El turno de noche',
    about: prose`
      Para quien esté despierto: por el trabajo, por un bebé, por el cuerpo, por una cabeza que no
      para, o por ninguna razón. Aquí se va despacio y hay poca luz. Las respuestas llegan, a veces
      por la mañana.
    `,
    guidelines: prose`
      - Escribe como salga. A las tres nadie cuenta las comas.
      - De noche todo parece peor. Si ves que a alguien le está pasando, díselo con suavidad.
      - Nada de remedios para dormir. Los hemos leído todos.
      - Si es más que la noche, si puedes estar en peligro, usa «Ayuda ya», arriba en cada página. Está para eso.
    `,
  },
  asking: {
    title: 'Preguntar',
    about: prose`
      Una pregunta, y personas que han estado cerca de ella. Puedes preguntar sin tu nombre. Cuando
      algo te haya servido, márcalo como respuesta, para que lo encuentre quien venga después.
    `,
    guidelines: prose`
      - Pregunta lo que de verdad quieres saber. Las preguntas pequeñas son bienvenidas.
      - Responde desde tu propia vida: «a mí me sirvió», y no «deberías».
      - No decimos qué enfermedad tiene alguien, ni qué medicina tomar o dejar. Para eso hay personas que pueden verte.
      - Una pregunta sin nombre también es alguien. No adivines quién.
    `,
  },
  small: {
    title: 'Pequeñas cosas buenas',
    about: prose`
      Un autobús que esperó. Sábanas limpias. El primer tomate. Déjalo aquí antes de que se te
      olvide. También caben cosas grandes, solo tienen que portarse como las pequeñas.
    `,
    guidelines: prose`
      - Con una cosa basta. Con media, también.
      - Sin comparar. La cosa buena de alguien puede ser que se levantó.
      - Si hoy no tuviste ninguna, dilo. Alguien te prestará una.
    `,
  },
  living: {
    title: 'Vivir con…',
    about: prose`
      Dolor, cansancio, un diagnóstico, un cuerpo o una cabeza que hace lo que quiere. Solo para
      miembros, para que puedas hablar con un poco más de libertad. Puedes escribir sin tu nombre.
    `,
    guidelines: prose`
      - Quien conoce tu enfermedad eres tú. Y cada quien, la suya.
      - Nada de dosis, ni de pesos, ni de cifras para comparar. Aquí no se venden tratamientos.
      - Si algo puede ser duro de leer, ponle un aviso; hay un campo para eso debajo del texto.
      - Se permite refunfuñar. Nadie tiene que acabar con esperanza.
    `,
  },
  caring: {
    title: 'Cuidar de alguien',
    about: prose`
      Para quienes llevan el bolso, se saben el autobús del hospital y oyen preguntar cómo está
      ella. Aquí te preguntan cómo estás tú.
    `,
    guidelines: prose`
      - La persona a la que cuidas no está aquí para responder. Escribe de modo que pudiera leerlo en un buen día.
      - Se puede querer a alguien y estar harto. Las dos cosas caben en una frase.
      - Por favor, no le digas a quien cuida que se cuide, salvo que te ofrezcas a fregar los platos.
    `,
  },
  mesa: {
    title: 'La mesa',
    about: prose`
      In Spanish, from wherever you speak it. A long table with chairs that do not match: one may
      come to tell, to ask, or only to be there. What is half said is understood, too.
    `,
    guidelines: prose`
      - Everybody speaks as they do at home. Nobody corrects anybody.
      - Here we keep each other company. If nobody asked for advice, ask before you give it.
      - No telephone numbers, addresses or surnames, neither yours nor others'.
      - If somebody comes and nobody is awake, leave a greeting for when they are.
    `,
  },
  beside: {
    title: 'Caminar al lado',
    about: prose`
      Para quienes tienen aquí una tarea: quienes moderan, quienes acompañan y quienes llevan un
      programa. Para pensar en voz alta cómo lo hacemos, para pedir otro par de ojos y para decir
      cuándo fue demasiado.
    `,
    guidelines: prose`
      - Ningún nombre de miembros, ni nada que diga quién fue. Habla de ti.
      - Nadie decide a solas lo que mañana pueden decidir dos.
      - Si estás cansado, dilo primero y explícalo después.
    `,
  },
};
