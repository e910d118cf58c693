import type { Suite } from './suite.ts';

/** Written after the rules, and measured before they were looked at. */
export const laterContact: Suite = {
  'later rounds': {
    yes: `
      hit me up anytime, 917 555 0143
      heres my digits 3055550192
      07911-123-456
      can i give you my number? its 0208 555 0147
      +353 85 123 4567 im in dublin
      my home phone is 555.867.5309
      we could talk on the phone, 604 555 0171
      my mums cell 2 1 2 - 5 5 5 - 0 1 9 9
      plus four four seven seven double zero nine hundred one four two, zero zero
      eight one eight five five five oh one nine nine
      six zero 2 five 5 five zero 1 seven two
      llamame: 91 123 45 67
      mi número: +57 310 555 1234
      este es mi fijo 934 56 78 90
      cero cuatro uno dos, cinco cinco cinco, doce treinta y cuatro
      you can email me at sad.panda.88@yahoo.com
      s a d p a n d a @ gmail . com
      sadpanda AT yahoo DOT com
      sadpanda.at.gmail.com hmm no its sadpanda at gmail.com
      escríbeme a panda_triste@outlook.es
      correo: panda triste arroba hotmail punto com
      https://www.youtube.com/watch?v=abc
      my blog: sadpanda.blogspot.com
      check my page onlyfans.com/sadpanda
      join us here: https://chat.whatsapp.com/AbC123
      tinyurl.com/panda
      sadpanda [dot] net
      my ig is sad.panda_88
      whats your snap? mine is pandasnaps
      u can add me sadpanda#8821
      insta @sadpandaa
      follow me @sadpandaa on twitter
      my telegram username is sadpandaa
      steam name sadpanda_88
      mi tiktok: @pandatriste
      en discord soy pandatriste#0001
      yo en insta @panda.triste
      I'm staying at 45 Rosewood Avenue, flat 3
      we moved to 9 Elm St last week, come by
      742 evergreen terrace is where i live
      vivo en la calle San Juan 25, segundo piso
      mi dirección: Carrera 15 #93-60 apto 401
      anyone up? hmu 213-555-0166
      ill give you my cell: nine one seven 555 oh 1 2 2
      mi fijo: 93 123 45 67
      reach out at moonchild.77@protonmail.com
      moonchild at hotmail dot es
      see moonchild-art.net for my stuff
      t . me / moonchild
      snap: moon.child7
      my IG handle: moonchild.art
      I'm moonchild_77 on reddit
      btw my discord tag is moonchild#7788
      mi usuario de telegram es @lunita77
      we live at 1204 W Oakdale Blvd, unit 5
      it's number 9, Birch Crescent. come: 9 Birch Crescent
      vivo en Avenida de la Constitución 55, 2º A
      +33 6 12 34 56 78
      my dad's office: (020) 7946 0018
      venmo me @moonchild-77
      dm me on insta @moonchildd
      cero seis cero cero, uno dos tres, cuatro cinco seis`,
    no: `
      I slept maybe 3 or 4 hours, 5 at most
      the meeting is 10-11 on 3/4 in room 212
      my dose went 25 50 75 100 over 4 weeks
      I called 988 twice and 111 once
      has anyone tried text line 85258? or 50808
      he was 6'2 and 240 lbs and i was 15
      there were 3000 people at 20 dollars each
      it's been 1,825 days since we lost her
      I weigh 55.5 now, was 72.25 in 2019
      call me crazy but I like mornings
      text me back, he never does
      I cant reach my sister since 2020
      what is your number one fear
      I feel like a number, 1 of 1000000
      phone broke, costs 450 to fix
      @amaru thank you, you are kind
      twitter makes me so angry
      I quit insta 3 times in 2022
      my snap streak of 812 days died
      it's at the end of the street, number nothing
      walk down the lane for 20 minutes
      salí a la calle y había 40 personas
      hablé con el 024 y luego con el 112
      llevo 10 años, 3 meses y 20 días limpia
      mi discord no funciona
      the 12 steps and the 12 traditions
      I wrote 50000 words in 30 days
      see page 112, chapter 7, verse 15
      I have an appointment 14.12 at 9.15
      password must have 8-16 characters
      I hate my instagram addiction
      I took 2 of the 500 mg at 23:15
      the score was 21-19, 18-21, 22-20
      call 116 123, they listen
      text 85258 if you can't talk
      we have 1500 euros until 31/12
      my psychiatrist is on the 4th floor, room 4021
      it's 6:30 and I've been up since 2
      between 2008 and 2012 I was in care
      @sunniva, thanks for the link to the guidelines
      my street is loud at night
      I walked 12 km along the river road
      step 1, step 2, step 3, and so on
      3 kids, 2 dogs, 1 me
      case 2231 of the forum rules, lol
      I read 1984 and Fahrenheit 451
      mi calle está llena de ruido a las 2
      marqué el 024 y esperé 20 minutos
      peso 52 kg y mido 1.70
      el 15 de marzo de 2021 todo cambió`,
  },
};
