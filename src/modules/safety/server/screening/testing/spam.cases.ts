import type { Suite } from './suite.ts';

/** What is sold, begged or baited, all of it made up; and the same words among people who support each other. */
export const spamCases: Suite = {
  'prizes and short numbers': {
    yes: `
      WINNER!! You have been selected to receive a 900 prize. Call 09000000000 to claim now
      Congratulations! You won a free phone, reply YES to claim your prize
      URGENT your mobile number has won 2000 pounds, call now, valid 12 hours only
      Txt WIN to 80000 for your chance to win a trip, 1.50 per msg, T&Cs apply
      FREE ringtone! text TONE to 85000, cost 3 per week, to stop text STOP
      You have 1 new voicemail, call 09050000000 to listen, calls 1.50/min
      Claim your free gift card now, limited time, click here
      Your number was drawn in our weekly lottery, claim code XK12, send your details`,
    no: `
      I won at cards with my dad, first time since the funeral
      congratulations, you did so well this week
      the free clinic has a weekly group, call them
      I never win anything, not even an argument
      she gave me a gift card and I cried
      text me when you get home safe
      I have a new voicemail and I'm too scared to listen
      my prize in spelling was a book about horses`,
  },
  'money and loans': {
    yes: `
      Need cash fast? Instant loan up to 50,000, no credit check, apply today
      Get a loan at 2% interest, contact us now for quick approval
      Consolidate your debts today! Low rates guaranteed, call our experts now
      I made 5000 in one week trading bitcoin, ask me how
      Invest 200 and get 2000 back in 24 hours, guaranteed profit, DM me
      Join our crypto signals group and earn daily, t.me/coinrich
      Earn $500 a day from home, no experience needed, limited spots, sign up now
      Forex expert here, I manage your account and double your money
      work from home 3 hours a day and make 4000 a month, whatsapp me
      send 0.1 BTC and receive 0.2 BTC back, official giveaway
      hi dear, I can help you recover your lost crypto, contact the recovery expert`,
    no: `
      the loan takes everything I earn
      I lost my savings in bitcoin and can't tell my wife
      I work from home and it's so lonely
      how do I stop thinking about money at night
      I made 500 this week and it all went to rent
      my brother invested my mother's money and it's gone
      is there any way to get debt advice for free
      I earn so little that I skip meals
      trading ruined me, please don't start
      I need cash for the bus to see my kids
      the bank says my credit is bad`,
  },
  'things and services for sale': {
    yes: `
      Buy cheap viagra online, no prescription, fast shipping
      Best price on replica watches, visit luxwatch.shop
      Get 10k followers today, only 9.99, real and active
      Lose 10 kg in 2 weeks with this one pill, order now
      SEO services, first page of google guaranteed, contact us
      50% OFF everything today only!!! shop now at bigsale.store
      We write your essays, cheap and fast, plagiarism free, order at essayking.com
      hot deals hot deals hot deals click click click
      Original Xanax and Adderall for sale, discreet delivery, telegram @pharmaplug
      Get your degree online now, no exams, accredited
      Play at our casino, 200% bonus on first deposit, join now
      Subscribe to my channel and check my new video link in bio
      CBD gummies that cure anxiety, use code CALM20 for 20% off
      psychic reading by phone, 24/7, first 3 minutes free, call 0900 000 000
      I got my ex back thanks to Dr Obi the spell caster, contact him on whatsapp
      this herbal doctor cured my herpes and depression, email him today`,
    no: `
      I'm on xanax and want to come off it
      the pill made me gain 10 kg in a few weeks
      I bought cheap shoes and ran for the first time
      does anyone take CBD for anxiety? does it help
      I sold my watch to pay the rent
      my followers don't care whether I live
      I need to finish an essay and can't start
      the doctor says to lose some weight
      gambling sites keep sending me bonus offers and I'm weak
      I want my ex back and I know it's over
      a psychic told me I would die young and I can't forget it
      I watched a video about grief, it helped
      the shop was closed and I panicked
      can you recommend a good book about loss
      my prescription is late again
      I dropped out and have no degree`,
  },
  'escorts and baits': {
    yes: `
      hot singles in your area want to meet you tonight, click here
      Hi, I'm Lana, 22, lonely and bored, see my pics at hotlana.club
      Sexy girls live on cam, free sign up now
      escort service available 24/7, incall outcall, 150 an hour, whatsapp
      Someone has a crush on you! Call 09000000000 to find out who
      meet local milfs no strings, register free
      check my onlyfans, 50% off this week, link in bio
      Your account has been suspended, verify now at secure-login.xyz
      Dear customer, your parcel is held, pay 1.99 to release it: bit.ly/parcel9
      You received a payment of 400, log in to confirm within 24 hours
      ur bank card is blocked, call this number immediately and have your pin ready
      FWD: send this to 10 people or you will have bad luck for 7 years`,
    no: `
      I'm lonely and bored tonight, anyone here
      someone has a crush on me and it frightens me
      I'm single again at forty
      my account was suspended for no reason and I feel silenced
      he watches cam girls and says it means nothing
      I used to escort to pay for school and I'm ashamed
      my parcel from my mum never came
      they blocked my card at the supermarket
      I want to meet people but I'm terrified
      she has an onlyfans and her dad found out`,
  },
  'in Spanish': {
    yes: `
      ¡Felicidades! Ha ganado un iPhone, haga clic aquí para reclamar su premio
      Préstamos rápidos sin aval, hasta 50.000 euros, respuesta en 24 horas, WhatsApp
      Gana 500 euros al día desde casa, sin experiencia, escríbeme ya
      Invierte en bitcoin y duplica tu dinero en una semana, garantizado
      Compra seguidores reales, los más baratos, entra en masfans.shop
      Chicas calientes en tu zona, regístrate gratis
      Amarres de amor efectivos, recupera a tu pareja en 3 días, llama ya
      50% de descuento solo hoy, envío gratis, compra ahora
      Viagra sin receta, envío discreto, contáctanos
      Su cuenta ha sido bloqueada, verifique sus datos aquí: banco-seguro.xyz
      Casino online, bono del 200% en tu primer depósito, juega ya
      ENVÍA PREMIO al 5000 y gana un viaje, 1,50 euros por sms
      escort vip 24 horas, 100 la hora, salidas a hotel
      soy maestro espiritual, curo la depresión y el mal de ojo, consulta por whatsapp`,
    no: `
      perdí mi dinero en el casino y no sé cómo decirlo
      gané el concurso del cole y nadie vino
      pedí un préstamo y ahora no duermo
      mi ex quiere volver y yo no
      trabajo desde casa y me siento sola
      me bloquearon la cuenta y lloré
      no tengo seguidores ni amigos
      la consulta es gratis los martes
      mi madre cree en el mal de ojo y no en la depresión
      me estafaron con bitcoin
      compré flores para mí
      el médico me cambió la receta
      escríbeme cuando puedas, aquí en el chat
      felicidades por tu trabajo nuevo`,
  },
  'later rounds': {
    yes: `
      Guaranteed approval, cash in your account today, text LOAN to 60606
      I was broke until I met Mr Daniel, he trades for me and I earn weekly, message him on telegram
      LAST CHANCE: 70% off all courses, enroll now at learnfast.online
      hey cutie, my private pics are at sweetmia.club
      You are our 1,000,000th visitor! Claim your iPad
      cheap hotel rooms, book now, best price guaranteed
      Do you need a hacker to check your partner's phone? contact cyberghost on whatsapp
      FREE entry to our weekly draw, reply WIN, 18+ only
      limited offer: diet pills that melt fat, order here
      We buy gold, best rates, call us now
      gana dinero fácil respondiendo encuestas, regístrate ahora gratis
      oferta: dos por uno en perfumes, solo hoy, pide por whatsapp
      Your Netflix subscription expired, update your payment details here
      make $$$ fast, no work, click the link
      Join my forex mentorship, 300% returns, DM for info
      CLICK HERE to see who viewed your profile!!!
      Earn 300 a day with your phone, no skills, join my team
      Credit score bad? We fix it in 7 days, call now
      Hot deal: designer bags 80% off at bagheaven.shop
      FREE MSG: your loan of 5000 is approved, reply YES
      Meet sexy women tonight, no credit card needed
      My wife was cured by this natural remedy, order from Dr Paul on whatsapp
      Dear beneficiary, you inherit 4.5 million dollars, send your details
      Boost your testosterone with our pills, free trial
      gana seguidores gratis, entra ya en subefans.net
      crédito inmediato sin buró, contáctanos por whatsapp
      Your PayPal is limited, verify at paypa1-check.com`,
    no: `
      I met somebody who trades and I'm scared he will lose it all
      they approved my disability claim, finally
      my course starts on Monday, wish me luck
      I was visitor number one at the grave today
      the hotel was cheap and awful, but I slept
      is my partner checking my phone? I feel watched
      free entry for carers at the museum on sundays
      the diet pills ruined my stomach
      we sold grandma's gold ring and I cried
      netflix and blankets, that's my evening
      fast money is what got me into this mess
      my mentor at work listens to me
      hice una encuesta y me puse a llorar
      no compro nada desde marzo
      wish I could click a link and be someone else
      my credit score is bad and I'm ashamed
      who viewed my profile? I feel watched by him
      they approved me for the flat!!
      my wife was cured, I still can't believe it
      my father left us nothing but debts
      I need no pills tonight
      I looked for a deal on a coffin, how absurd
      my phone has no credit left
      I joined the team and they laughed at me
      no me dieron el crédito y lloré en el banco
      I feel free for the first time
      call me when the doctor is done`,
  },
};
