/** What people say where they support each other, made up: with money, phones, jobs, and words that advertisers like. None of it is anything. */
const said = `
  I won a small victory today, I got out of bed
  are you free to talk tonight
  feel free to write whenever you want
  I have to call my bank about the loan and I'm dreading it
  my phone bill is 60 a month and I can't pay it
  they offered me the job but I'm scared to say yes
  I got a text from my ex and now I'm shaking
  call your doctor in the morning, ok?
  it's free, the clinic on the corner doesn't charge
  I owe 4,000 on my credit card and it keeps me awake
  we could win this if we stay together
  I claimed benefits for the first time and felt ashamed
  my mum called me three times, I didn't answer
  congratulations on your six months
  I sent him a message and he hasn't replied
  I was offered a prize at school and hid in the toilet
  the charity shop let me volunteer on Tuesdays
  my account got locked and I cried for an hour
  I spend all my cash on the machines and I want to stop
  gambling took my house and my marriage
  I have an urgent appointment with the psychiatrist
  she said I can ring the crisis team any time
  my pension barely covers the rent
  reply when you can, no pressure
  thank you all so much, you are lovely
  I can't afford therapy, is there anything free
  click your fingers if you feel dizzy, my nurse told me
  does anyone know how to apply for sick pay
  I lost my phone and with it all our photos
  he texts me only when he wants something
  my landlord wants the money by Friday
  it costs nothing to be kind
  they cut my hours at work again
  I've been offered a new drug trial, should I go
  I didn't win custody and I'm broken
  my dad's new investment failed and he drinks
  a friend lent me 200 and I can't look at her
  I finally bought the cheap running shoes
  how do you stop checking your phone at night
  call it what you want, it still hurts
  today I deleted the dating apps
  my son won't stop playing games for prizes online
  anyone awake? can't sleep again
  the guaranteed way to make me cry is that song
  my boss texted me on my day off again
  I want to save money for a place of my own
  he promised me the world and took my savings
  I was scammed and I feel so stupid
  somebody sent me a link and took my account, careful
  I work at a call centre and people shout at me all day
  my sister is getting married, dress is 900, I can't go
  no offer came after the interview
  I took the bus for free with my pass
  what helps me is a cold shower, just try it once
  I'm 19 and I live with my nan
  we are 3 brothers and I am the only one who visits
  I slept 4 hours, which is a record this week
  I quit my job without another one
  thanks for the call yesterday, it helped
  text me how it went, if you like, here in the chat
  I feel guilty for spending 15 on a book
  the waiting list is 18 months
  who do I call when the line is busy
  I'd give anything for one good night
  my therapist has a new number and I'm afraid to dial it
  it's the last chance my wife gives me
  the first session is free and then it's 40
  I got a discount for students
  you win some, you lose some
  my loan was refused, again
  is it bad that I want attention
  I saw a wonderful offer for a trip and then remembered I have nobody
  they stop my money if I miss the appointment
  I have debts, about 12000, and nobody knows
  the best thing today was the dog
  congrats!! so proud of you
  OMG I passed!!! I PASSED
  WHY DOES NOBODY LISTEN TO ME
  please reply, I'm really scared
  ok call me silly but I love mondays
  in 2 days it's a year since she died
  I bought flowers for myself, 5 pounds, worth it
  can I get a refund for these 30 years lol
  what are your rates of relapse, my nurse asked, as if I knew
  he won the case and I have to move
  my card was declined in front of everyone
  I'm on call this weekend and I dread it
  do you ever feel like everything is too expensive to live
  I don't want your pity, I want a job
  I've been clean for 90 days today
  I cash in my tips on sunday and it's never enough
  it was the ringtone that set me off
  I turned off my mobile and slept
  the dentist charges 120 just to look
  mine was free on prescription
  we have our weekly call at 7, come if you like
  let me know if you get the job!
  the insurance won't pay for my meds
  I dream of winning the lottery so that I can leave him
  he checks my bank account and my texts
  estoy sin trabajo y sin dinero desde enero
  me ofrecieron un empleo y tengo miedo
  llámalo como quieras, duele igual
  gané un poco de confianza hoy
  la terapia cuesta 50 y no puedo pagarla
  ¿hay algo gratis cerca?
  debo dos meses de alquiler
  mi madre me llama cada día y no sé qué decirle
  hoy no gasté nada y me siento orgullosa
  el banco me negó el préstamo
  me mandó un mensaje y no quiero contestar
  gracias por escucharme, de verdad
  es urgente que duerma, llevo tres noches
  mi jefe me escribe los domingos
  perdí todo en las apuestas
  felicidades por tus seis meses
  mi número de la suerte era el suyo
  me estafaron y me da vergüenza contarlo
  si ganas fuerzas, llama a tu médica
  gratis solo es llorar, dice mi abuela
  I can't breathe when the phone rings
  my brother died and I don't know how to talk about it
  some days I'm fine and then a smell brings it all back
  does it get easier after the first month
  I made soup, which is more than yesterday
  my girlfriend left and took the cat
  I'm so angry at my father, he never apologised
  I hate this illness, I hate what it does to us
  I'm crap at making friends
  my body is disgusting to me since the surgery
  why is everyone so damn happy
  my kids drive me crazy but I love them
  he hit me once and said sorry a hundred times
  I feel dead inside, nothing is fun
  I was bullied for being fat
  she makes me so mad that I could scream
  I'm not crazy, am I
  you did nothing wrong
  you sound exhausted, you poor thing
  you are allowed to be angry with him
  that was a horrible thing to say to you
  you must hate hearing this again
  your ex sounds like a nightmare
  do you have somebody you trust
  have you eaten today
  I think you should see a doctor
  you're so brave for saying that
  I'm here, take your time
  no need to apologise, I'm listening
  how long have you felt like this
  what would help you right now
  you are not alone in this
  I don't understand what you mean, can you say more
  I disagree, sorry, I think he was wrong
  are you safe right now
  you were only a child
`;

export const ordinary: readonly string[] = said
  .split('\n')
  .map((line) => line.trim())
  .filter(Boolean);
