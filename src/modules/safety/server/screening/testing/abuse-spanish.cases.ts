import type { Suite } from './suite.ts';

export const spanishAbuse: Suite = {
  'insults and harassment, in Spanish': {
    yes: `
      eres un idiota
      eres una inútil, das asco
      cállate, gilipollas
      que te jodan
      vete a la mierda
      pedazo de imbécil
      nadie te quiere aquí
      eres patética y gorda
      pinche pendejo
      hijo de puta
      vete al carajo
      te odio, das pena
      qué tonta eres, de verdad
      te lo mereces por estúpida
      puta
      deja de llorar, payaso
      no vales nada
      sos un boludo de mierda`,
    no: `
      soy un idiota
      me siento una inútil
      mi padre me dice que soy gorda
      me llamó hija de puta delante de todos
      qué mierda de día
      estoy jodida, no puedo con esto
      no eres tonta, de verdad
      siento que nadie me quiere
      joder, cuánto lo siento
      me odio por lo que hice
      no eres una carga ni un inútil
      esta puta ansiedad no me deja
      dicen que no valgo nada
      me gritó "cállate, imbécil" y me fui
      no estoy de acuerdo contigo
      no mereces lo que te hicieron
      qué tonta soy
      mis compañeros me insultan, me llaman payaso`,
  },
  'threats, hate and sexual, in Spanish': {
    yes: `
      mátate
      muérete ya
      ojalá te mueras
      te voy a matar
      sé dónde vives
      te voy a partir la cara
      nadie te echaría de menos si te mueres
      hazlo de una vez, cobarde, tírate
      los moros son todos unos ladrones
      vuelve a tu país, sudaca
      los gays dan asco
      maricón de mierda
      manda nudes
      enséñame las tetas
      quiero follarte
      qué llevas puesto, bebé
      mándame una foto desnuda
      chúpamela
      estás para darte duro
      las mujeres no sirven para nada`,
    no: `
      no te mates, por favor
      me dijo mátate y no lo olvido
      ojalá no te mueras nunca
      mi ex dice que me va a matar
      él sabe dónde vivo y tengo miedo
      mi jefe me va a matar si llego tarde
      siento que nadie me echaría de menos
      soy gay y no sé cómo decirlo
      me llaman maricón en clase
      echo de menos mi país
      me pidió fotos desnuda y le dije que no
      me violaron a los quince
      no tengo deseo sexual desde la pastilla
      me hicieron una ecografía de mama
      qué llevas puesto para la boda?
      me muero de miedo
      odio cómo tratan a las mujeres en mi trabajo
      los inmigrantes como yo también estamos solos
      no quiero que te mueras
      mi novio me obligó a tener sexo`,
  },
};
