/** One a phrase, between strokes. */
const each = (all: string): string[] => all.split(/\s+\/\s+|\s*\n\s*/u).filter(Boolean);

/** How people may say that they, or somebody near them, are in danger; all of it made up. */
export const more = {
  'in many other words': each(`
    i just want to not be alive / i dont want to be alive anymore / thoughts of suicide
    i keep thinking about death / i want to end things / everyone would be better off if i was gone
    nobody would care if i died / i'm going to do it tonight / i have a plan to end it
    i took too many pills / took all my pills / i've taken an overdose / ive cut myself
    i started cutting again / cutting again / relapsed self harm / i feel unsafe at home
    no point anymore / life is pointless / i have nothing to live for / ready to die
    tired of being alive / i cant do this anymore / i can't keep doing this / I can't do this any more
    cant go on / don't see a way out / no way out / no hope left / hopeless / i give up on everything
    i'm done with everything / end my suffering / wish i was never born / wish i wasnt here
    wish i wasn't alive / wish i didn't wake up / hope i don't wake up tomorrow
    don't want to wake up tomorrow / go to sleep and never wake up / how to tie a noose / noose
    jump off a bridge / want to jump in front of a train / hang myself / razor blades / want to cut
    urge to cut / urges to self harm / how much paracetamol is fatal / how many tylenol to die
    bleed out / writing a goodbye note / i want to kms / i want to sh / want to unalive myself
    want 2 die / i wnat to die / i want tp die / iwanttodie / i want to dieee / i w4nt to d1e
    I'd rather be dead / rather be dead than / im better off dead / i should just die
    i should be dead / i deserve to die / i dont see any point in going on
    i just want everything to stop / make it stop / i'm so tired of everything / i'm tired of fighting
    i can't fight anymore / i'm not going to make it / i won't be here tomorrow
    i won't be around much longer / goodbye everyone / this is my last night / i've written a note
    i bought a gun / i have a gun / i'm going to jump / drink bleach / drinking bleach / swallow pills
    pills to end it / painless way to die / easiest way to kill yourself / ways to commit suicide
    methods of suicide / can you die from ibuprofen / i hurt myself again / i self harmed
    i burned myself / scratching myself until i bleed / i want to bleed / starving myself
    i hate myself and want to die / i hate my life / i hate being alive
    no one would notice if i was gone / nobody would even notice / they'd be happier if i was dead
    i'm a waste of space / i don't deserve to live / i shouldnt be alive / i shouldn't have been born
    sometimes i wish i could die / dying would be easier / death would be a relief / i want death
    i crave death / i'm suicidal / feeling suicidal / suicidal ideation / passive suicidal
    i ran away from home / i'm going to kill him / cortarme las venas`),
  'though it may be a figure of speech': each(`
    i dont want to wake up at all / i dont want to wake up every morning / hope i never wake up every night
    i dont want to wake up with this anymore / tired of living with this pain / tired of living with depression
    sick of living in a nightmare / fed up of living at all / my depression is killing me slowly
    i cant go on a day longer / cant go on the way i am / i want to die for real / i just want to die for good
    i want to die for this pain to end / i want to die for them to be happy / quiero morirme de verguenza`),
  'in a word': each(`rape / dead inside / i want to dye / pills / cutting / abuse`),
  'in other languages': each(`
    ich will sterben / Ich möchte nicht mehr leben / Selbstmord / Suizidgedanken / mich umbringen
    je veux mourir / envie de mourir / me suicider / quero morrer / não quero mais viver / voglio morire
    ik wil dood / zelfmoord / хочу умереть / не хочу жить / самоубийство / 我想死了 / 自杀 / 死にたい / 죽고 싶어
    أريد أن أموت`),
  'by others, or of others': each(`
    i was raped / scared of my husband / whats the point of living / whats the point anymore
    stop the pain forever / my friend wants to kill herself / my daughter is suicidal
    my son says he wants to die / my friend is talking about suicide / being abused
    i don't see the point in living / i want the pain to stop / my sister tried to kill herself
    my friend overdosed / my friend cut herself / my bf threatens to kill himself
    he says he will kill himself if i leave / she said she wants to end it
    my mom is going to hurt herself / abused by my father / sexually abused / sexual assault
    domestic violence / partner is violent / i'm being stalked / i'm being blackmailed with nudes
    sextortion / i want to hurt someone / i want to kill someone`),
  'in many other words of Spanish': each(`
    world would be better without me / my boyfriend hit me / my dad hits me / my husband beats me
    he raped me / he threatened to kill me / my stepdad touches me / they want me to kill myself
    voices tell me to kill myself / he is going to kill me / someone is hurting me / quiero morirme
    me quiero matar / no quiero vivir más / ya no quiero estar aquí / no quiero seguir viviendo
    quiero acabar con mi vida / quiero quitarme la vida / pensamientos suicidas
    pienso en el suicidio / ideas suicidas / quiero desaparecer / me corto / quiero cortarme
    me hago daño / me hice cortes / nadie me echaría de menos / estarían mejor sin mí
    el mundo estaría mejor sin mi / no le veo sentido a la vida / no tiene sentido vivir
    no encuentro salida / ya no puedo mas / estoy harta de vivir / me pega mi marido
    mi padre me pega / me violaron / tengo miedo de mi marido / me tomé muchas pastillas
    he tomado pastillas / tomarme todas las pastillas / como suicidarse sin dolor
    mi amiga quiere suicidarse / mi hijo se quiere morir / mi hija se corta
    mi hermano dice que se quiere matar / no quiero despertar / ojalá no despertara
    quiero dormir y no despertar / quiero dormir para siempre / my family would be happier without me
    my uncle molested me / he choked me / he strangled me / he forces me to have sex
    he wont let me leave / no quiero estar viva / preferiría estar muerto / ojalá estuviera muerta
    me gustaría no existir / quiero dejar de sufrir / no aguanto más / ya no puedo seguir
    no tengo ganas de vivir / la vida no tiene sentido / nada tiene sentido
    todos estarían mejor sin mí / odio mi vida / me odio / me odio y quiero morir / voy a matarme
    voy a suicidarme hoy / esta noche lo hago / me voy a tirar por la ventana
    me voy a cortar las venas / quiero hacerme daño / me lastimo / me autolesiono
    tengo pensamientos suicidas / ideación suicida / mi novio me pega / mi pareja me maltrata
    abuso sexual / violencia de género / violencia doméstica / me acosan / me quiere matar
    me amenaza con matarse / mi amiga se quiere suicidar / mi hijo habla de suicidio
    mi hija se hace daño / mi madre intentó suicidarse / se intentó suicidar / hacer daño a alguien`),
  'in words thought of later': each(`
    I wanna kill myself / i don't want to be here anymore / dont want to live any more
    I’m going to end it all / how to kill myself painlessly / I feel suicidal tonight
    I'm better off dead / wish I'd never been born / i see no point in living / I want to end my life
    ready to take my own life / I took a whole bottle of pills / going to hang myself
    I. want. to. die. / i want 2 die / **I want to die**
    i just want it all to stop forever, i can't live like this / im gonna off myself
    want to off myself / ending my own life / i don't see a future for me / i'm a danger to myself
    i might do something stupid tonight / i can't keep myself safe tonight / i want out of this life
    checking out for good / i don't wanna be here / just wanna sleep and not wake up / i'm done living
    the world is better without me / rather not be alive / i shouldn't be here
    nothing left to live for / i don't want to exist / want to be with my dead mum in heaven
    i have pills and i want to take them all / how long does it take to bleed out
    i want to throw myself under a train / throw myself off a roof / wanna k1ll mys3lf
    w a n t   t o   d i e / i want to #die / I am going to end myself / planning my suicide
    would anyone care if i was dead / would anyone miss me / i have no will to live
    lost the will to live / I keep imagining driving into a wall / nobody will notice when i'm dead
    can't stop thinking about dying / i wish i'd die in my sleep / hope i get hit by a bus
    i hope i die / how do i kill myself without pain / last day alive / saying my goodbyes
    no one cares if i live or die / i don't care if i live or die / i have nothing left
    what's the point of staying alive / i'm so close to ending it / i could just end it all right now
    i've attempted before and want to again / i tried to kill myself last week / attempted suicide
    life isn't worth it / it hurts too much to live / i can't live without her
    just let me go to sleep forever / relapsed and cut / i have a knife and i want to use it on myself
    my husband threatened me with a knife / he locks me in the house / my son is cutting himself
    my sister stopped eating and says she wants to vanish / my friend posted goodbye messages
    my ex says he will shoot me / I'm hearing voices telling me to hurt people`),
  'in words of Spanish thought of later': each(`
    quiero matarme / pienso en quitarme la vida / ME VOY A SUICIDAR / estaría mejor muerta
    no tengo razones para vivir / ojalá no hubiera nacido / tengo ideas suicidas
    quiero morirme esta noche / estoy pensando en matarme / sería mejor si yo no existiera
    me quiero ir de este mundo / quiero que se acabe mi vida / quiero irme para siempre
    nadie me extrañaría si muero / no me quedan ganas de vivir / quiero tirarme al tren
    me tomé un frasco entero de pastillas / he pensado en quitarme de en medio
    no quiero estar en este mundo / tengo un plan para matarme / ojalá me muriera
    ojalá no despierte mañana / me he cortado los brazos / no merezco vivir / ganas de no estar
    mi pareja me golpeó / quiero morir ya / intenté suicidarme / intento de suicidio
    no me importa si vivo o muero / ya no vale la pena vivir / quiero cerrar los ojos y no abrirlos
    quiero dejar este mundo / me da igual morirme / estoy cansado de luchar / no le importo a nadie
    voces que me dicen que me mate / mi ex me amenazó con un cuchillo / mi hermana se corta los brazos
    mi amigo dejó una nota de despedida / quiero hacerle daño a alguien / no puedo seguir así
    me encierra en casa`),
};

/** What speaks of like things and says no such thing. */
export const moreHarmless = each(`
    i cant go on the bus / cant go on a long walk / the pills help / cutting paper / tired of living with my parents
    a book to die for / we could die laughing / die Sterne / mochte lesen / je veux dormir
    die hard movie / dying to know / dying my hair / kill time / killing it at work
    how to live alone / how to live with anxiety / moving on / i want to diet / i want to dine
    cutting carbs / cutting board / cut myself some slack / my dog died / my mother died
    grief after death of my father / death of a friend / husband died / how to help a friend
    help with homework / point of view / what is the point of therapy / no point in worrying
    tired of living with my parents / tired of my job / i give up smoking / give up sugar
    end of year / hit me up / hang out with friends / jump rope / overdue bills
    crisis management course / morir de risa / vida nueva / matar el tiempo / no puedo dormir más
    corte de pelo / pastillas para dormir / miedo a volar / dolor de espalda / life after divorce
    better off alone / self care / self esteem / harmony / hanging plants / sleeping / panic attack
    burning candle / shooting stars / drowning in work / starving artist / killing me softly
    safe space / safe at work / goodbye letter to a job / final exam / last words of a film
    no way out of traffic / hopeless romantic / better sleep / thinking about leaving my job
    end things with my girlfriend / end it with him / how to end a conversation / how to end an essay
    want to cut sugar / started cutting back on coffee / need to cut costs / going to do it together
    my dad touched my heart / my brother hit a wall / he hit me up last week / my husband has cancer
    scared of flying / afraid of the dark / afraid of my exam / scared of my driving test
    no way out of debt / give up on dieting / giving up on my diet / done with school
    done with exams / done with my ex / no hope for peace / i should just die my hair / took my meds
    taking antidepressants / how much is it to join / how many to bake / life is beautiful
    life is hard / everything is fine / it all is good / stop the pain in my back / fall asleep
    wake up early / dont want to wake up early / hope i dont fail / hope i wont be late
    wish i didnt eat that / wish i wasnt so shy / feel like a failure / feeling lonely / being alone
    tengo miedo de volar / tengo miedo a los perros / tengo miedo de hablar en público / dormir mejor
    tomar pastillas anticonceptivas / tomé muchas fotos / no encuentro trabajo
    no hay salida de emergencia / quiero que esto funcione / quiero que todo salga bien
    soy una madre soltera / mi hija se corta el pelo / se corta la leche / el sentido de la vida
    encontrar sentido a la vida / me hice un corte de pelo / perdí la esperanza de aprobar
    no tengo esperanza de aprobar / burden of proof / cut again the video / my mother is in hospital
    my dad hits the road / my dog was hit by a car / my ex keeps texting me / they laugh at me
    they hurt my feelings / boundaries with my mother / anger at my father / exam stress / breakup
    heartbroken / coming out / autism / adhd / bipolar / eating disorder recovery / panic at night
    nightmares / loneliness at university / how to make friends / how to be a better listener
    listening skills / compassion fatigue / burnout / grounding exercise / breathing exercise
    meditation / sobriety / chronic pain / fibromyalgia / postpartum / new mom
    caring for my grandmother / miscarriage / ansiedad / depresión / duelo por mi abuela / ruptura
    estrés en el trabajo / autoestima / cómo hacer amigos / soledad / insomnio
    I am dying to know how it went / killing time at the station / I want to dye my hair
    my dog died and I miss him / I can't go on the bus alone / I can't go on holiday this year
    chocolate cake to die for / die Angst geht weg / murió mi abuela / I could kill for a coffee
    dead tired after work / live music, anyone? / my phone is dead and I want to charge it
    no puedo más de contenta / muerta de cansancio / I want to live by the sea
    how to keep going with knitting / I would not miss the bus / miss you all / off to bed myself
    throw a party / I shouldn't be eating cake here / lost my keys again / free will / will to change
    a plan for the summer / checking out of the hospital tomorrow / the end of the movie
    irme de vacaciones / me quiero ir de vacaciones / ganas de comer / quedarme en casa
    last day of school / I can't live without coffee / hit by a wave of tiredness / driving into town
    the cat locks eyes with me / knife skills for cooking / I have nothing left in the fridge
    cansada de estudiar / cerrar los ojos y respirar / dejar este trabajo / me da igual el color
    con un cuchillo de cocina / stopped eating sugar`);
