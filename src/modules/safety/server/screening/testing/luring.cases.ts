import { talk } from './talk.ts';

/** Talks of two, made up: `a` is the one who may be luring, `b` the other. The last line of those that lure asks for contact or gives it. */
export const luringTalks: Readonly<Record<string, string>> = {
  'slow and friendly, twenty lines': talk(`
    a: hey, saw your post about school, that sucks
    b: yeah it's been a bad week
    a: I went through the same, people there are so fake
    b: exactly
    a: how old are you by the way?
    b: 14
    a: wow you sound so mature for your age
    b: haha thanks
    a: I mean it, you're really special
    b: nobody says that to me
    a: they don't understand you like I do
    b: maybe
    a: are your parents around when you chat here?
    b: my mum is downstairs
    a: does she check your phone?
    b: no
    a: good, let's keep this just between us, ok?
    b: ok
    a: do you have snap? we can talk there, the mods can't see us
    a: add me, it's quiet_fox22`),
  'gifts and pictures': talk(`
    a: what games do you play
    b: mostly roblox
    a: nice, I could get you some robux if you want
    b: really??
    a: sure, for a friend like you
    b: thank you so much
    a: what grade are you in?
    b: seventh
    a: cool. what do you look like? send me a pic
    b: I don't know
    a: come on, just one, don't be shy
    b: my mum says not to
    a: she doesn't have to know, it's our secret
    b: hmm
    a: I bet you're so pretty
    b: stop it lol
    a: give me your number and I'll send the code there`),
  'the only one who understands': talk(`
    a: you seem really down today
    b: my friends ignore me
    a: your friends don't care about you, I do
    b: thanks I guess
    a: I'm the only one who gets you
    b: it feels like that sometimes
    a: do you trust me?
    b: I think so
    a: then don't tell anyone here that we talk, they would be jealous
    b: ok
    a: are you alone right now?
    b: yes
    a: I wish I could hold you
    b: that would be nice
    a: we should meet up sometime, I can pick you up
    b: I'm not sure
    a: where do you live? here is my number 07700 900142`),
  'asking about the body': talk(`
    a: hi, asl?
    b: 13 f
    a: can I ask you something personal?
    b: ok
    a: have you ever kissed anyone?
    b: no
    a: it's totally normal to be curious
    b: I guess
    a: are you home alone?
    b: yeah
    a: what are you wearing?
    b: why
    a: just curious, don't be a baby
    b: pajamas
    a: delete this chat after, ok?
    b: why
    a: let's go on telegram, I'm foxy_man`),
  'pressure and a debt': talk(`
    a: did the gift card work?
    b: yes thank you!!
    a: after all I did for you I want to see you
    b: see me?
    a: turn on your cam for me
    b: I can't, my dad is here
    a: if you trusted me you would
    b: I do
    a: nobody has to know
    b: I'm scared
    a: you promised
    b: I know
    a: then add me on whatsapp and we talk in private`),
  'quick, to meet': talk(`
    a: which school do you go to?
    b: the one on the hill
    a: I'm close to there! how old are you?
    b: 15
    a: perfect, we should meet after school
    b: I don't know you
    a: we'd have fun, I'll buy you something nice
    b: my mum wouldn't like it
    a: don't tell her, she wouldn't understand
    a: text me on 415 555 0132`),
  'en español, despacio': talk(`
    a: hola, leí lo que pusiste, qué mal lo de tu colegio
    b: sí, fue horrible
    a: ¿cuántos años tienes?
    b: catorce
    a: pareces muy madura para tu edad
    b: gracias
    a: eres muy especial, de verdad
    b: nadie me lo dice
    a: nadie te entiende como yo
    b: puede ser
    a: ¿tus padres miran tu móvil?
    b: no
    a: que quede entre nosotros, no se lo digas a nadie
    b: vale
    a: ¿tienes foto? mándame una foto tuya
    b: me da vergüenza
    a: aquí nos leen, hablamos por whatsapp, mi número es 612 345 678`),
  'en español, con regalos': talk(`
    a: te puedo regalar un skin si quieres
    b: en serio?
    a: claro, te compro lo que quieras
    b: gracias!!
    a: en qué curso estás?
    b: en sexto
    a: estás sola en casa?
    b: sí
    a: confía en mí, es nuestro secreto
    b: bueno
    a: quiero verte, quedamos el sábado?
    b: no sé
    a: dame tu insta y te escribo`),
  'told that others watch': talk(`
    a: I like talking to you more than to anyone
    b: same
    a: your parents just don't get you
    b: true
    a: when is your birthday?
    b: in may, I'll be 16
    a: age is just a number haha
    b: lol
    a: the staff here read everything, it's creepy
    b: oh
    a: do you use discord? we could video call
    b: yes
    a: send me a selfie first
    a: I'm fox#1234`),
};
