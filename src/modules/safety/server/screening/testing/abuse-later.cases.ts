import type { Suite } from './suite.ts';

/** Later rounds, written after the rules and measured before they were looked at. */
export const laterAbuse: Suite = {
  'later rounds': {
    yes: `
      you make my skin crawl
      no one gives a damn about your sad little life
      why don't you go hang yourself in the garage
      shut up and take your pills, crazy
      you're a coward who hides behind an illness
      i'd pay to see you get hit by a bus
      you dumb piece of trash
      fucking idiot can't even spell
      arabs are all bombers
      lesbians just need a good dick
      I'm coming to your house tonight
      what's your bra size
      you are the ugliest thing I have ever seen
      everyone in here thinks you are a fraud
      die alone
      you are dumber than a rock
      keep talking and I'll smash your face in
      you're a waste of everybody's time
      ugh, not you again, go away
      lol you're so desperate for attention
      stop breathing my air
      kys you won't be missed
      jump, we're all waiting
      you're such a slut, everyone knows
      your mom should have swallowed you
      go back to africa
      chinese people eat dogs and spread disease
      I bet you taste sweet, send me a photo of your legs
      do you shave down there
      wanna fuck?
      I'll make you scream tonight, baby
      fuck your feelings
      nobody likes a whiner, shut up
      you call that depression? pathetic
      you will never be a real man
      i hate everything about you
      te voy a partir las piernas
      get raped
      hang yourself you drama queen
      you smell like death, take a shower
      i've met dogs smarter than you
      bet you cry yourself to sleep, baby
      nobody will ever marry a mess like you
      stay in your lane, peasant
      you should be ashamed of that face
      you're the kind of person everyone avoids
      mentally ill people shouldn't have kids
      he's gay, disgusting
      speak english or leave our country
      i will get you fired and ruin you
      meet me outside, I'll kick your teeth in
      swallow the whole bottle
      your family would throw a party if you died
      end your pathetic life
      can i see you naked
      ur hot, want to video call without clothes
      I want to do dirty things to you
      puto gay, das asco
      a la mierda tú y tus problemas
      i'll slit your throat`,
    no: `
      I make my own skin crawl
      my sad little life, I know
      he keeps ropes in the garage and I'm worried
      I take my pills and feel crazy anyway
      I hid behind my illness for years
      my brother got hit by a bus
      I can't even spell when I'm anxious
      my arab neighbours bring me soup
      she is a lesbian and her mother cut her off
      are you coming to the meeting tonight?
      my bra size changed after the mastectomy
      I don't want to die alone
      I feel like a fraud in here
      I am the ugliest person in every room
      what an awful thing to go through
      thank you for not judging me
      I was dumber than a rock to trust him
      he smashed a plate next to my face
      I waste everybody's time
      oh no, not this feeling again, go away
      I'm desperate and I need someone to listen
      I stop breathing when he walks in
      they wrote "kys you won't be missed" to my daughter
      everyone at school calls me a slut
      I grew up in africa and I miss the light
      I'm fat and doctors don't take me seriously
      should I shave before the surgery
      my feelings are all over the place, fuck
      am I just a whiner?
      is it depression or am I pathetic
      dad says I will never be a real man
      I hate everything about my body
      he made me scream, the neighbours called the police
      I got raped and nobody believed me
      do you think I should hang up when he shouts?
      he calls himself a drama queen, it's sweet
      I don't think you're a waste of time
      ni para morirme sirvo, pienso a veces
      you must be sick of hearing this
      it is not stupid to cry
      you sound angry, and that's okay
      damn it, I relapsed
      screw this diet
      I smell because I can't shower when I'm low
      the dogs are smarter than me, honestly
      I cry myself to sleep like a baby
      who would ever marry a mess like me
      I'm ashamed of my face
      should mentally ill people have kids? I keep asking myself
      he's gay and his church is disgusting about it
      my boss said he'd get me fired
      I grind my teeth so much it hurts
      I swallowed the whole bottle last year, never again
      my family threw a party and didn't invite me
      my life is pathetic
      I can't let anyone see me naked since the burn
      I did dirty work for years, cleaning offices
      a la mierda con esta enfermedad
      you have every right to be furious
      that's a shitty thing he did
      don't let him call you that`,
  },
  'later rounds, in Spanish': {
    yes: `
      touch yourself for me
      cállate ya, nadie te soporta
      te mereces todo lo malo que te pasa
      las feministas son unas histéricas
      quiero que me la chupes
      fat people disgust me
      qué inútil eres, ni para morirte sirves
      me das asco, vete
      enséñame el culo
      los negros huelen mal
      muérete de una vez, gordo
      eres un cero, nadie te lee
      ojalá te violen
      suicídate de una vez
      ven y siéntate en mi cara`,
    no: `
      calla, corazón, no llores
      no te mereces nada de esto
      soy feminista y mi padre se ríe de mí
      mi marido me fuerza y no quiero
      me partí la pierna y estoy sola
      me doy asco
      soy negra y en el pueblo me miran mal
      people avoid me at work
      video calls make me anxious
      me siento un cero
      mi hermana fue violada y no habla
      doy asco, lo sé
      mi primo se suicidó en marzo
      me senté en la playa y respiré`,
  },
};
