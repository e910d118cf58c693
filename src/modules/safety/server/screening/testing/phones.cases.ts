import type { Suite } from './suite.ts';

/** Numbers, all of them made up, and what only looks like one. */
export const phoneCases: Suite = {
  'phone, as it is written': {
    yes: `
      my number is 07700 900 142 if you want to talk
      text me at (415) 555-0132 whenever
      call +44 7700 900461 after six
      +1 415 555 0177 thats my cell
      you can reach me on 4155550148
      here 646-555-0119
      ring me 020 7946 0856
      wa +34 612 345 678
      0161 496 0753 is the house phone
      +49 151 23456789, ask for me
      im on +61 491 570 156
      my phone: 0491 570 159
      06 12 34 56 78 text only
      whatsapp 7911 123456
      (212)555-0187 call me tonight
      1-212-555-0164 if it gets bad again
      +52 55 1234 5678 es mi whats
      +91 98765 43210 message me there
      8 digits wont do, its 555-0143 ext 2, call me`,
    no: `
      I was born 12/03/2004 and moved 01/09/2018
      we meet 2026-11-30 at 18:30
      the house cost 1,250,000 and we owe 349,500
      order number 4155550132 never arrived
      my tracking is 1029384756 and its lost
      we lost 102-98 and then 88-79 and 110-104
      I took 50 mg then 100 mg then 150 mg
      2019 2020 2021 2022 were all bad years
      it got 1500000 views and I hated all of them
      my heart rate went 120 130 140
      I count 10 20 30 40 50 60 70 80
      blood pressure 120/80 then 140/90
      ISBN 9780141439518 is the one I read
      ticket #20261130 is still open
      I earn 30000 and he earns 120000
      192.168.0.1 is what the router says
      my exam candidate number is 4471 9920
      there are 8,000,000,000 people and I feel alone
      scored 7/10 12/20 and 35/50
      from 2015-2019 i was okay`,
  },
  'phone, spelled out or disguised': {
    yes: `
      five five five zero one two seven
      my number is four one five, five five five, oh one three two
      call me zero seven seven zero zero nine zero zero one four two
      4 1 5 5 5 5 0 1 3 2
      0 7 7 0 0 9 0 0 1 4 2 is me
      O77OO 9OO 142 text me
      four15 five five five 0 1 8 8
      six four six triple five zero one one nine
      my cell 415.555.0132
      4-1-5-5-5-5-0-1-8-7
      double seven zero zero nine double zero one four two
      ４１５ ５５５ ０１３２
      41five five55 oh132 thats my number
      call 4l5 555 Ol32
      4️⃣1️⃣5️⃣5️⃣5️⃣5️⃣0️⃣1️⃣3️⃣2️⃣`,
    no: `
      one two three four five six seven eight, breathe
      five four three two one, like the grounding thing
      I slept two, three, four hours, then five, then one
      breathe in for four hold for seven out for eight
      one day at a time, one two three, you know
      seven or eight or nine times this week
      3 2 1 go and then 1 2 3 again
      ten nine eight seven six five four three two one
      my kids are one, two, five, seven and nine
      0 1 2 3 4 5 6 7 8 9 is how I calm down`,
  },
  'phone, in Spanish': {
    yes: `
      mi número es 612 34 56 78
      llámame al 655 123 987 cuando quieras
      seis uno dos, tres cuatro cinco, seis siete nueve
      mi cel es 55 1234 5678
      escríbeme por whatsapp 11 2345 6789
      mi tel 300 123 4567
      te dejo mi móvil 699887744
      seis doce treinta y cuatro cincuenta y seis setenta y ocho
      +54 9 11 2345-6789 es mi wasap
      9 1234 5678 llámame
      mi guasap 6 1 2 3 4 5 6 9 8`,
    no: `
      gano 1.250.000 pesos y no alcanza
      nací el 12-03-2004 y me mudé el 01-09-2018
      mi pedido 612345678 no llegó
      uno dos tres cuatro cinco seis siete, respira
      tomé 20 mg, luego 40 mg, luego 60 mg
      el expediente es 20261130 y nadie contesta
      perdimos 3-2, 4-1 y 5-0
      dormí dos, tres, cuatro horas y ya
      son 600000000 personas que hablan español
      del 2015 al 2019 2020 2021 estuve bien`,
  },
  'lines of help': {
    yes: `
      dont call 988, call me on 415 555 0132 instead
      samaritans never answered, try me at 07700 900 142`,
    no: `
      call 988 or text HOME to 741741
      Samaritans are there on 116 123
      in Spain it is 024, or the Teléfono de la Esperanza 717 003 717
      dial 112 or 911 if you are in danger
      Lifeline is 13 11 14
      Childline 0800 1111
      the old lifeline 1-800-273-8255 still works
      text SHOUT to 85258
      Trevor Project 1-866-488-7386
      CALM 0800 58 58 58 from five to midnight
      domestic violence hotline 1-800-799-7233
      la línea de la vida 800 911 2000
      ANAR 900 20 20 10 para menores
      el 016 no deja rastro en la factura
      kids helpline is 1800 55 1800
      poison control 1-800-222-1222
      you can chat at samaritans.org or 988lifeline.org
      llama al 112, al 024 o al 717003717
      www.crisistextline.org has a chat
      findahelpline.com shows every country
      SAPTEL 55 5259 8121`,
  },
};
