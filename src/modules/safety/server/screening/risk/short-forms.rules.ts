/** `short: what it stands for`, one pair a line or between strokes. */
const pairs = (all: string): Map<string, string[]> =>
  new Map(
    all
      .split(/[\n/]/u)
      .map((one) => one.trim())
      .filter(Boolean)
      .map((one) => {
        const [short = '', meant = ''] = one.split(':');
        return [short.trim(), meant.trim().split(/\s+/u).filter(Boolean)] as const;
      }),
  );

/** What is shortened or run together, as the words that it stands for. */
export const EXPANDED = pairs(`
  im: i am / iam: i am / ive: i have / id: i would / imma: i am going to / ima: i am going to / iwanna: i want to
  youre: you are / youve: you have / youll: you will / youd: you would / yall: you
  hes: he is / shes: she is / theyre: they are / theyve: they have / theyll: they will / theyd: they would
  thats: that is / whats: what is / theres: there is / heres: here is / wheres: where is / hows: how is
  itll: it will / thatll: that will / itd: it would / nobodys: nobody is / everyones: everyone is / everythings: everything is
  cant: can not / cannot: can not / cnt: can not / dont: do not / dnt: do not / dont't: do not / doesnt: does not
  didnt: did not / wont: will not / wouldnt: would not / couldnt: could not / shouldnt: should not
  isnt: is not / arent: are not / wasnt: was not / werent: were not / havent: have not / hasnt: has not
  hadnt: had not / aint: am not / mustnt: must not / wouldve: would have / couldve: could have
  shouldve: should have / mightve: might have
  wanna: want to / wana: want to / wannna: want to / gonna: going to / gona: going to / gunna: going to / gon: going to
  gotta: have to / hafta: have to / tryna: trying to / tryin: trying to / finna: going to / boutta: about to / bouta: about to
  lemme: let me / gimme: give me / dunno: do not know / idk: i do not know / idc: i do not care / idgaf: i do not care
  ion: i do not / idek: i do not know
  kmsing: killing myself / kys: kill yourself / ctb: kill myself / khs: kill himself
  kyself: kill yourself / myslef: myself / mysef: myself / mself: myself / meself: myself / mself: myself / mysel: myself / myseld: myself
  unalive: kill / unalived: killed / unaliving: killing / unaliv: kill / unaliven: kill / unlive: kill
  sewerslide: suicide / sewerslidal: suicidal / sui: suicide / suey: suicide / soosyside: suicide / suislide: suicide
  suicidle: suicidal / suicidel: suicidal / sucidal: suicidal / sucide: suicide / suicde: suicide / suiside: suicide
  suicid: suicide / suicice: suicide / suacide: suicide / suocide: suicide / siucide: suicide / suecide: suicide
  selfharm: self harm / selfharmed: self harmed / selfharming: self harming / selfharms: self harms
  selfinjury: self harm / selfhatred: self hatred / offing: killing
  were: was / b: be / u: you / ur: your / r: are / ya: you / yu: you / thru: through / tho: though / nd: and / n: and / w: with / wit: with
  cuz: because / cos: because / coz: because / bc: because / bcuz: because / bcz: because / cus: because / becuz: because
  2nite: tonight / tonite: tonight / tnite: tonight / tn: tonight / toniht: tonight / 2night: tonight / 2moro: tomorrow / 2day: today
  tmrw: tomorrow / tmr: tomorrow / tmrow: tomorrow / tommorow: tomorrow / tomorow: tomorrow / tommorrow: tomorrow / tmoro: tomorrow / tmw: tomorrow
  rn: right now / asap: right now / atm: right now / nvr: never / neva: never / evry: every / ppl: people / pple: people
  sum1: someone / smone: someone / sm1: someone / no1: nobody / noone: nobody / every1: everyone / any1: anyone
  bf: boyfriend / gf: girlfriend / bff: friend / bestie: friend / bestfriend: friend / besties: friends / fren: friend / frend: friend / freind: friend
  mom: mum / mam: mum / mama: mum / mommy: mum / mummy: mum / momma: mum / daddy: dad / papa: dad / pops: dad / moms: mum / mums: mum
  sis: sister / lil: little / lyf: life / lfe: life / lief: life / wnat: want / watn: want / wnt: want / wan: want / wantd: wanted / wamt: want / wanto: want to
  dei: die / dieing: dying / kil: kill / kll: kill / kilng: killing / kilin: killing / kel: kill / killin: killing
  anymor: anymore / nomore: anymore / anymoar: anymore / alot: a lot / w8: wait / gd: good / pl: please / becasue: because
  liv: live / livin: living / dissapear: disappear / disapear: disappear / dissappear: disappear / disappere: disappear
  dissapeared: disappeared / overdoes: overdose / overdosing: overdosing / overdosin: overdosing / exsist: exist / exhist: exist / existance: existence
  ods: overdose / oding: overdosing / oded: overdosed / odd'd: overdosed / otd: overdose / od: overdose
  hanged: hung / prolly: / probs: / tabs: pills / meds: pills / tablets: pills / tablet: pill / medication: pills / medications: pills / capsules: pills / painkillers: pills / painkiller: pill
  paracetamol: pills / tylenol: pills / ibuprofen: pills / advil: pills / aspirin: pills / xanax: pills / xans: pills / valium: pills / ambien: pills / paracetamols: pills
  antidepressants: pills / sertraline: pills / codeine: pills / oxy: pills / benzos: pills / lorazepam: pills / medicine: pills / acetaminophen: pills / panadol: pills / melatonin: pills / seroquel: pills / tramadol: pills / klonopin: pills / prozac: pills / zoloft: pills / lithium: pills / benadryl: pills
  💊: pills / 🔪: knife / 🗡️: knife / 🗡: knife / 🔫: gun / ⚰️: grave / ⚰: grave / 🪦: grave / 💀: skull / ☠️: skull / ☠: skull / 🩸: blood / 🪢: rope
  😂: lol / 🤣: lol / 😆: lol / 😅: lol / 😹: lol / lmao: lol / lmfao: lol / rofl: lol / haha: lol / hahaha: lol / hahahaha: lol / ahaha: lol / jaja: lol / jajaja: lol / jajajaja: lol / xd: lol / lolol: lol / loll: lol / lul: lol / hehe: lol
  xq: porque / pq: porque / porq: porque / xk: porque / k: que / q: que / ke: que / qiero: quiero / quireo: quiero / qero: quiero / kiero: quiero / qro: quiero
  toy: estoy / tmb: tambien / tb: tambien / tbn: tambien / xfa: / pa: para / x: por / mñn: manana / sta: esta / ntp: / bn: bien / mas: mas
  moirr: morir / morrir: morir / suisidio: suicidio / suisidarme: suicidarme / matrme: matarme / bibir: vivir / vivr: vivir / aser: hacer / aserme: hacerme / aora: ahora / ahorita: ahora / asia: hacia
`);
