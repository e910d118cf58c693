import { talk } from './talk.ts';

/** Talks of two who mean well, made up, with the same words. */
export const kindTalks: Readonly<Record<string, string>> = {
  'a supporter who asks and cares': talk(`
    a: hi, I'm glad you wrote. how old are you? this room is for 13 to 17
    b: 15
    a: thanks. what happened today?
    b: my dad shouted at me again
    a: that sounds frightening. are you safe right now?
    b: I think so
    a: have you told an adult you trust about this?
    b: no
    a: would a teacher or a school counsellor be possible?
    b: maybe my aunt
    a: that's a good idea. you are not alone in this
    b: thank you
    a: please don't share your address or number here`),
  'two friends of an age': talk(`
    a: omg same, I'm 16 too
    b: what school year are you in
    a: eleventh, you?
    b: also
    a: maths is killing me
    b: I cried over it yesterday
    a: you're so funny
    b: haha thanks
    a: did you see the new season
    b: yes!!
    a: I love the girl with the green hair
    b: she's my favourite
    a: good luck tomorrow, you'll do great`),
  'somebody tells of being lured': talk(`
    a: a man online asked me how old I was
    b: what happened then?
    a: he said it was our secret and I should not tell my mum
    b: I'm so sorry
    a: he wanted pictures, he kept asking me to send one
    b: you did nothing wrong
    a: he wanted to meet me in the park
    b: have you told somebody about it?
    a: only you
    b: would you like to tell your mum together with somebody?`),
  grief: talk(`
    a: how long ago did she die?
    b: two months
    a: what was she like?
    b: funny, loud, always singing
    a: do you have pictures of her near you?
    b: in every room
    a: are you alone at night?
    b: mostly
    a: would it help to call somebody at that hour?
    b: maybe a helpline
    a: you can write here whenever you want
    b: thank you, you are special people`),
  'an adult in crisis and a listener': talk(`
    a: are you somewhere safe?
    b: at home
    a: is anyone with you?
    b: no, I'm alone
    a: can you call someone who could come over?
    b: my sister perhaps
    a: please do. 988 is there too, day and night
    b: I'm afraid to be a burden
    a: you are not a burden, you matter
    b: ok I will call her
    a: I'm proud of you for telling me`),
  'about privacy': talk(`
    a: can my parents see what I write here?
    b: no, but moderators read when something is reported
    a: is it secret that I'm here?
    b: your name is not shown to guests
    a: good, my mum checks my phone
    b: that must feel hard
    a: I wish I had my own room
    b: what would you do there?
    a: draw, mostly
    b: I'd love to hear about your drawings`),
  'en español, quien acompaña': talk(`
    a: hola, ¿cuántos años tienes? esta sala es para menores de 18
    b: 16
    a: gracias. ¿qué te pasa hoy?
    b: me siento sola
    a: ¿se lo has contado a algún adulto de confianza?
    b: no
    a: podrías hablar con tu orientadora
    b: tal vez
    a: no compartas tus datos con nadie aquí
    b: vale
    a: eres muy valiente por contarlo`),
  hobbies: talk(`
    a: what do you do when it gets bad?
    b: I paint
    a: can you show me one of your paintings?
    b: I'll post it in the art space
    a: lovely. do you play any games?
    b: chess
    a: me too, I'm terrible
    b: haha
    a: do you have somebody to play with?
    b: my brother
    a: are your parents supportive?
    b: mostly yes`),
  'a new group': talk(`
    a: we meet online every tuesday at seven, here in the room
    b: who can come?
    a: everybody over 18
    b: how do I find it?
    a: it stands in the calendar of this place
    b: can I just listen?
    a: of course, you don't need to say anything
    b: are cameras on?
    a: no, it is only text
    b: good`),
  'a mother': talk(`
    a: my daughter is 14 and someone asked her for photos
    b: that is frightening, what did she do?
    a: she told me at once, thank god
    b: she trusts you
    a: he said not to tell anyone and to delete the chat
    b: did you report it?
    a: yes, to the police and the school
    b: you did all the right things
    a: I check her phone now, is that too much?
    b: maybe talk about it with her`),
};
