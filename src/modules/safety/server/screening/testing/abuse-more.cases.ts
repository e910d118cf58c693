import type { Suite } from './suite.ts';

/** Written after the rules, and measured before they were looked at. */
export const moreAbuse: Suite = {
  'less direct': {
    yes: `
      you're a joke and your problems are a joke
      omg shut your mouth for once
      ur the reason your family is broken
      honestly you should just rope
      i hope someone beats you
      your kind is not wanted here
      women like you belong in the kitchen
      dirty immigrant
      you look like a whale
      send pics of your body or im gone
      are you wearing a bra
      you have such a fuckable mouth
      nobody would even come to your funeral
      drop dead
      what a pathetic excuse for a human being you are
      you people make me want to puke
      I will slap the stupid out of you
      you're too ugly to be raped
      stop being such a little bitch
      everyone would clap if you jumped
      hey retard
      you lying piece of garbage
      go choke
      gay people shouldn't be allowed near kids
      u need to get slapped lol
      I'm going to find your address and come over, you'll see
      vete a tu país, indio
      you're a disgusting excuse of a mother
      nobody wants your pity party here
      how about you do the world a favor and disappear
      you stupid cow, learn to read
      I'd love to watch you cry
      such a whiny little girl
      hope your cancer comes back
      your scars are just for attention, freak
      you're lucky anybody talks to someone as boring as you
      loser alert, look at this guy
      i'll find out what school you go to and everybody will know
      put it back in the closet, weirdo
      blacks are lazier than everybody else
      refugees are parasites
      you fight like a girl, pansy
      deport them all, filthy animals
      he's a retard and so are you
      do you wanna see my dick
      send me a pic in your underwear
      i'd bend you over this table
      let's talk dirty
      you got a nice rack
      go ahead and jump, i'll film it
      take the rest of the pills then, no one's stopping you
      you will be sorry you were ever born
      cut yourself a bit more, it suits you
      ugly people like you shouldn't post pictures
      bro you're actually disabled in the head
      a nadie le importas, muérete
      te voy a encontrar y vas a llorar`,
    no: `
      my stepdad says I look like a whale
      I feel pathetic asking this
      the nurse was a total bitch to me
      why am I such a burden to everyone
      I want to slap myself sometimes
      my boss is an asshole
      he is a lying piece of garbage and I still miss him
      I'm disgusted with myself
      do you hate me
      are you mad at me
      I killed my plants again lol
      this anxiety can go to hell
      I said some horrible things to her
      what the hell is wrong with me
      I was called a slut for reporting him
      I'm bi and my church says I'm going to hell
      you're killing it at this recovery thing
      you crack me up, idiot of my heart
      he wanted sex every night and I didn't
      my breasts hurt since I started the hormones
      are you taking the medication they gave you
      I bombed the exam, shoot me
      shut up, no way, you got the job??
      hate is a strong word but I feel it
      I could murder a pizza
      they laughed at me on the bus
      I don't want to be touched
      me dan ganas de mandarlo todo a la mierda
      my therapist said I should stop calling myself a loser
      he said he'd find out what school I go to
      people kept saying my scars were for attention
      I was so mad I could have killed him
      I hate being disabled some days
      you must be exhausted, poor you
      I'm the worst mother in the world
      can we talk about sex after trauma?
      my dick doesn't work since the surgery and I'm scared
      I know I'm boring, sorry
      the kids at school say go die
      I jumped when the door slammed
      are you ok? you sound different
      you are too hard on yourself
      your mother was wrong to say that
      nobody should ever tell you to die
      I'm done with this crap
      stupid insurance, they rejected it again
      my ugly old sweater makes me happy
      who hurt you like that
      you don't look sick, they say. as if that helped
      my bitch of a landlord raised the rent
      I got beaten up for being trans
      I'm Jewish and the news makes me afraid
      he wrote "you're worthless" on my locker
      I want to be held, not touched like that
      you deserve so much better than him
      you should hate what he did, not yourself
      please don't be sorry, you were a kid
      I'd die for my kids`,
  },
  'less direct, in Spanish': {
    yes: `
      das pena ajena, ridícula
      ojalá te atropelle un coche
      quiero verte desnuda, mami
      eres más feo que un pie
      tu madre debió abortarte
      ese gordo asqueroso eres tú
      cierra el pico, estúpida`,
    no: `
      men scare me since then
      soy una mala madre, lo sé
      mi suegra dice que no sirvo para nada
      qué asco de vida
      me pegaba y me llamaba zorra
      estás siendo muy dura contigo
      mi jefe es un imbécil
      me siento un asco
      no te odio, estoy dolida
      te quiero, no seas tonta, quédate`,
  },
  'less direct still': {
    yes: `
      you're so thick it's unreal
      shut it, nobody asked for your opinion
      you are a terrible mother and your kids deserve better
      what a bunch of losers you all are
      I can't believe someone as dumb as you can breathe
      go crawl back under your rock
      you pathetic little man
      your wife should leave you, you useless lump
      no one believes your fake rape story
      you were asking for it dressed like that
      everybody is sick of your drama
      just kill yourself and get it over with
      you'd be doing everyone a favour if you died
      I hope you never wake up
      why are you still alive
      the pills are right there, take them
      I will hunt you down
      say that again and I'll break your jaw
      I'm gonna tell everyone your real name and address
      all gay people should burn
      you speak English like a monkey, go home
      trans women are just perverts in dresses
      schizos like you should be locked up
      I want to lick you all over
      got any naughty pics, babe?
      are you hot? how big are your boobs
      come sit on daddy's lap
      you would look great with my dick in your mouth`,
    no: `
      my brain tells me I'm thick and useless
      I told my dad to shut it and I feel awful
      they say I'm a terrible mother
      why am I still alive when he is not
      the pills are right there and I'm scared
      my ex threatened to tell everyone my address
      I have schizophrenia and people are afraid of me
      he made me sit on his lap, I was eight
      I got hot flashes since the hysterectomy
      my boobs are different sizes after surgery
      I drank, I yelled, I called her a bitch. I'm so ashamed
      you can't blame yourself for his death
      nobody believed my rape story
      what did the doctor say about your pills?
      I'm sick of my own drama
      it is so damn unfair, you poor thing
      you look tired in your last post, are you sleeping?
      that guy is a creep, block him
      I don't like how you said that, it felt harsh
      you're wrong, it was never about attention
      I want to scream at everyone today
      sometimes I hate my husband
      I feel like trash, like garbage
      being called retard in class was the worst
      do gay people have a place in this church?
      my neighbour is a racist pig and it scares us
      fuck me, what a week
      I nearly died laughing
      what the actual fuck happened to my life
      me tiré en la cama a llorar`,
  },
  'less direct still, in Spanish': {
    yes: `
      eres una vergüenza para tu familia
      tírate de un puente, nadie te va a llorar
      los maricones como tú deberían morirse
      pásame una foto en ropa interior`,
    no: `
      people still think trans women are dangerous, it wears me down
      mi familia dice que soy una vergüenza
      mi hermano es maricón y lo quiero, dijo mi abuela
      no me mandes a la mierda, por favor`,
  },
};
