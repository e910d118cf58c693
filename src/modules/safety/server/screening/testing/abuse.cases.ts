import { laterAbuse } from './abuse-later.cases.ts';
import { moreAbuse } from './abuse-more.cases.ts';
import { spanishAbuse } from './abuse-spanish.cases.ts';
import type { Suite } from './suite.ts';

/** What hurts others, all of it made up; and the same words said of oneself, of life, of what others did. */
export const abuseCases: Suite = {
  ...spanishAbuse,
  ...moreAbuse,
  ...laterAbuse,
  insults: {
    yes: `
      you are such an idiot
      ur so dumb its painful
      you're pathetic and everybody knows it
      what a loser you are
      shut up you stupid cow
      you absolute waste of space
      you worthless piece of shit
      y0u're a m0ron
      you are a d i s g u s t i n g person
      are you retarded or what
      listen here you ugly pig
      nobody likes you, you freak
      youuu stupiiid bitch
      you f*cking loser
      you're nothing but trash
      get a life, clown
      what is wrong with you, imbecile
      you are a crybaby and a liar
      imagine being this stupid lol, thats you
      dumbass
      stfu asshole
      go cry about it, snowflake`,
    no: `
      I'm such an idiot
      I feel so stupid today
      I am a worthless piece of shit
      you are not stupid, please believe me
      this is fucking hard
      what a stupid day
      he called me a worthless bitch for years
      my mother says I am pathetic
      you must feel like an idiot but you are not one
      don't call yourself a loser
      I hate my ugly face
      the dumb bus was late again
      shit, I forgot my meds
      fuck anxiety, honestly
      I was an asshole to my friend and I regret it
      my ex used to scream "shut up you cow"
      holy shit you did it, I'm proud of you
      you're a badass, well done
      damn, that sounds awful
      who told you that you are ugly? it is not true
      I don't think you are a loser at all
      it is a stupid illness and it lies to you`,
  },
  harassment: {
    yes: `
      nobody cares about you
      everyone here hates you
      no wonder your wife left you
      you deserved what happened to you
      it was your own fault, you asked for it
      you make me sick
      stop whining, attention seeker
      you're faking it for attention
      I hate you so much
      fuck you
      fuck off and dont come back
      go to hell
      get lost, nobody wants you here
      piss off
      you are the worst person in this room and we all laugh at you
      you don't deserve help
      cry more, no one asked
      screw you and your sob story
      stfu
      eat shit`,
    no: `
      nobody cares about me
      I feel like everyone hates me
      no wonder I feel sick
      I hate that you had to go through this
      I hate you-know-what season
      I don't agree with you at all
      I think you are wrong about medication
      please stop writing to me
      that comment hurt me, please be kinder
      go to the doctor, not to hell and back alone
      they told me to fuck off
      I wanted to tell him to go to hell
      my dad keeps saying nobody wants me here
      he says it was my own fault that I was attacked
      fuck this illness
      fuck my life
      you didn't deserve what happened to you
      nobody deserves that, least of all you
      I felt like screaming fuck you at the sky
      we all laugh at that in the group, it helps`,
  },
  'telling somebody to die': {
    yes: `
      kys
      just kys already
      kill yourself
      go kill urself
      k y s loser
      k1ll y0urself
      you should kill yourself
      why don't you just die
      do everybody a favour and end it
      the world would be better without you
      nobody would miss you if you were gone
      go drink bleach
      hope you die in a fire
      go jump off a bridge
      neck yourself
      just do it then, coward, nobody will stop you
      hang yourself
      you deserve to die
      unalive yourself pls
      i hope you get cancer`,
    no: `
      please don't kill yourself
      are you thinking about killing yourself?
      he told me to kill myself
      they wrote kys under my picture
      I don't want you to die
      have you tried to hang yourself before?
      I sometimes think the world would be better without me
      nobody would miss me
      I promised you I would not kill myself
      I hope you never die
      I would miss you if you were gone
      what kept you from killing yourself that night
      someone told her "go drink bleach" at school
      if you feel like you want to kill yourself, call somebody
      my brother said go jump off a bridge and it stuck with me
      you do not deserve to die`,
  },
  threats: {
    yes: `
      I will kill you
      im gonna find you and hurt you
      I know where you live
      watch your back
      you'll regret this, bitch
      I'm going to beat the shit out of you
      you're dead when I see you
      ill post your pics if you dont answer
      somebody should punch you in the face
      i'll make your life hell
      wait till I get my hands on you
      i will rape you
      send it or I tell everyone what you did`,
    no: `
      he said he will kill me if I leave
      my ex knows where I live and I'm scared
      I'll find you some links that helped me
      I could kill for a coffee
      I will fight this with you
      my boss will kill me if I'm late
      this depression is killing me
      she threatened to post my pictures
      I'm going to beat this thing
      watch out for yourself, okay?
      I'd never hurt you
      I punched a wall last night
      they said they would beat me up after school`,
  },
  hate: {
    yes: `
      all immigrants are criminals and should be thrown out
      gays are disgusting
      go back to your own country
      women are too stupid for that
      trans people are mentally ill freaks
      you faggot
      jews control everything and deserve what they get
      muslims are all terrorists
      I hate black people
      filthy gypsies ruin everything
      disabled people are a burden and should not exist
      you people are animals
      no trannies here please
      fat people are gross and lazy
      white trash like you`,
    no: `
      I'm gay and scared to tell my dad
      as a black woman I am tired of this
      they call me faggot at school every day
      people say immigrants are criminals and it hurts
      I'm a proud dyke and I like this place
      I hate how people treat trans women
      my uncle thinks gays are disgusting, I can't come out to him
      muslims are welcome in my group
      I'm disabled and I feel like a burden
      the way women are treated at my job is disgusting
      I am queer, fat and happy
      I don't hate men, I'm afraid of them
      are there other jewish people here?
      my country is far away and I miss it`,
  },
  sexual: {
    yes: `
      send nudes
      show me your tits
      I want to fuck you
      what are you wearing right now, baby
      are you wet
      suck my dick
      I'm so horny, wanna sext?
      nice ass in that photo
      wanna have sex with me
      tell me your fantasies, sexy
      sit on my face
      I bet you're good in bed
      send me a pic of your body
      you'd look better on your knees
      are you a virgin? I can fix that
      let me touch you
      i'd smash`,
    no: `
      he kept asking me for nudes
      I was raped when I was nineteen
      since the antidepressants I can't orgasm
      my boyfriend forced me to have sex
      I had a breast biopsy on Monday
      we learned about consent and sex at school
      is it normal to have no sex drive on this medication
      he sent me a picture of his dick and I felt sick
      I'm a virgin and ashamed of it
      she touched me when I was a child
      I am afraid of intimacy since the assault
      vaginal pain after birth, does anybody know it
      I have not been touched by anyone in years
      my stepfather made me sit on his lap
      porn addiction is ruining my marriage
      what are you wearing to the interview?`,
  },
};
