export type Why =
  'prize' | 'money' | 'sale' | 'adult' | 'phishing' | 'miracle' | 'repeats' | 'links';

/** Signs of an advertisement: two different ones, or one that is nearly always one. */
type Sign = { why: Why; score: number; source: string };

export const signs: readonly Sign[] = [
  {
    why: 'prize',
    score: 0.6,
    source:
      'winner|(?:you|u|ha|has) (?:have |has |ve )?(?:been |were )?(?:won|selected|chosen|drawn|awarded|ganado|sido seleccionad[oa])(?= (?:a|an|to|for|our|2|1|5|9|the|free|as|\\d+|un|una|el))|(?:claim|reclam[ae]r?)(?: (?:your|ur|now|su|tu|code|prize|it|a|the|el|free|premio|reward))|weekly (?:lottery|draw|competition)|prize (?:draw|guaranteed|money)|guaranteed (?:prize|cash|award)|a free (?:phone|iphone|ipad|gift|holiday|trip|ringtone|voucher)|chance (?:to|2) win|gift card now|bonus (?:caller|prize)|lucky (?:winner|draw|number)|gana un|gana (?:seguidores|dinero|premios|likes)|ha ganado|premio (?:al|de)|sorteo|number (?:has won|was drawn|won)',
  },
  {
    why: 'prize',
    score: 0.6,
    source:
      '(?:txt|text|send|sms|reply|envia|manda) (?:(?:yes|stop|win|tone|the word|word|[a-z]{2,9}) )?(?:to|2|al) \\d{4,6}|(?:reply|text|txt|to) stop|stop to (?:end|cancel|opt)|per (?:msg|sms|text|min|week|wk)|por sms|\\d+p (?:per|a|msg|min)|t ?(?:and|n|&)? ?cs? apply|tcs? apply|terms apply|std (?:txt|text|rate)|valid (?:12|24|for \\d+) ?h|(?:opt|opt-) ?out|18 ?(?:only|yrs|over)|ringtones?(?= (?:text|free|from|club|to))|free ringtone',
  },
  {
    why: 'money',
    score: 0.75,
    source:
      '(?:instant|quick|fast|payday|personal|business|urgent|easy|rapid) (?:loans?|cash|credit|money)|loans? (?:up to|at \\d|available|offer|from \\d)|no credit check|bad credit (?:ok|welcome|no problem)|low (?:interest|rates?) (?:rates? )?guaranteed|consolidate your debts?|(?:quick|fast|easy) approval|apply (?:now|today|online)|credit (?:score|repair|history)(?: bad)? (?:we|repair|fix|fixed|boost)|(?:bad|poor|low) credit (?:we|fix|repair)|(?:is|are|has been|was) (?:pre ?)?approved(?= (?:reply|call|click|for a loan|apply|now))|prestamos? (?:rapidos?|inmediatos?|sin|urgentes?|personales?|al|entre particulares)|creditos? (?:rapidos?|inmediatos?|sin)|sin aval|sin buro',
  },
  {
    why: 'money',
    score: 0.8,
    source:
      '(?:he|she|they) trades? for me|i earn (?:weekly|daily|every (?:day|week))|message (?:him|her|them) on|i was broke until|(?:double|triple|multiply) your (?:money|investment|bitcoin|income)|duplica tu dinero|(?:guaranteed|daily|weekly|huge|passive|massive) (?:profits?|returns?|income|earnings)|(?:crypto|forex|bitcoin|trading|btc|binary|investment|usdt|eth) (?:signals?|expert|manager|investment|trading (?:platform|company|group|course)|giveaway|recovery|mentor|broker|platform|bot)|recover(?:y)? (?:your )?(?:lost |stolen )?(?:crypto|bitcoin|funds|money)|recovery (?:expert|agent)|(?:invest|invierte|deposit)(?: just| only| as little as| solo| desde)?(?: en bitcoin)? ?\\d*(?: and| y| to)? (?:get|receive|earn|gana|make|duplica|recibe)|invierte en|get \\d+ back|send [0-9 ]+ ?(?:btc|eth|usdt)|(?:earn|make|gana|made|ganar|making)(?: up to| over| hasta)? [0-9 k]+ ?(?:dollars |euros |usd |pounds )?(?:a|per|every|al|por|each|in|in one|en) (?:day|week|month|hour|dia|semana|mes|hora|one|24|una)|(?:earn|make) (?:money|cash|daily)(?: online| from home| fast| now| daily| with)|work from home (?:and (?:make|earn)|\\d|opportunity|jobs?)|no experience (?:needed|required|necessary)|sin experiencia|be your own boss|financial freedom|limited (?:spots|slots|places|seats)|ask me how|desde casa sin|get rich',
  },
  {
    why: 'sale',
    score: 0.6,
    source:
      '(?:buy|shop|order|subscribe|sign up|register|join|compra|pide|registrate|suscribete|juega|download|book|enrol|hurry) (?:now|today|ahora|ya|hoy|free|gratis|here|online|yours|us)|(?:click|tap|haz click|haz clic|haga clic|pincha|clic)(?: on)? (?:here|the link|below|this link|aqui|link|now|en el)|(?:best|lowest|cheapest|great|special|unbeatable|amazing|wholesale) (?:prices?|deals?|offers?|rates?|quality)|\\d+ ?(?:percent|%)? ?(?:off|de descuento|discount|bonus)|(?:use|with|con el) (?:code|codigo|coupon|promo)|(?:promo|discount|coupon) code|(?:call|text|dm|write|apply|enter|entra|pide|compra|contacta|pregunta|inscribete|reserva|aprovecha|solicita|descarga|unete) (?:now|us now|today only|ya|ahora|this number now|hoy mismo|mismo)|no credit card|free trial|(?:designer|luxury|branded|original|wholesale|second hand) (?:bags|watches|shoes|clothes|sunglasses|perfumes?)|(?:natural|herbal|secret|ancient) (?:remedy|remedies|cure|supplement|medicine|formula)|we (?:buy|sell|fix|offer|provide|deliver|repair|ship|accept|guarantee|boost|clean|restore)(?= (?:it|your|all|gold|the|any|cars?|houses?|[a-z]+ (?:services?|for|at|from|online)))|(?:compramos|vendemos|ofrecemos|ofertas?|oferta|promocion|rebajas|liquidacion|envios?)(?= (?:en|de|tu|dos|oro|coches|todo|a todo|especial|unica|gratis|del|por|limitada))|hot deal|boost your|join (?:my|our) (?:team|group|program|course|mentorship|channel|community of traders)|no skills|(?:free|fast|discreet|worldwide|overnight|envio) (?:shipping|delivery|gratis|discreto|rapido)|limited (?:time|offer|stock|edition)|(?:special|exclusive|new|best|last) offer|order (?:here|today|yours)|enrol?l (?:now|today)|diet pills? that|melts? (?:belly )?fat|today only|solo hoy|only today|while stocks? lasts?|for sale|en venta|(?:contact|contactanos|call|dm|inbox|message|whatsapp|text|email) (?:us|our experts?|our team|for (?:more|details|price|info|quick))|satisfaction guaranteed|money ?back|visit our|our (?:website|site|store|shop|channel|page)|link in (?:bio|profile|my bio)|(?:check|see|visit)(?: out)? my (?:new )?(?:channel|video|onlyfans|page|site|website|link|profile|pics|store)|subscribe to my|hot deals|contactanos|escribeme ya|llama ya|mas baratos',
  },
  {
    why: 'sale',
    score: 0.85,
    source:
      '(?:cheap|buy|generic|order|original|compra) (?:viagra|cialis|xanax|adderall|oxy[a-z]*|tramadol|valium|percocet|meds|pills|steroids|ozempic|replica|followers|likes|essays?|seguidores|fentanyl|weed)|viagra (?:online|sin receta|for)|(?:no|without) (?:a )?prescription (?:needed|required)?|sin receta(?= (?:envio|medica envio|$|[.]))|replica (?:watches|bags|shoes)|(?:\\d+k?|real|active|more|get|mas) (?:and active )?(?:followers|likes|subscribers|seguidores)(?= (?:today|now|only|real|cheap|for|instantly|reales|$|[.]))|seo (?:services?|expert|company)|first page of google|rank (?:your|1|higher)|(?:we|i) (?:write|do|can write) your (?:essays?|homework|assignments?|thesis)|plagiarism free|lose \\d+ ?(?:kg|pounds|lbs|kilos)? (?:in|fast|with)|fake (?:id|passport|degree)|(?:get|buy) your degree|casino (?:online|bonus|games)|online casino|(?:bonus|bono) (?:on|del|de|en)(?: \\d+)?|first deposit|primer deposito|free spins|bet (?:now|and win)|cure[sd]? (?:anxiety|depression|my (?:herpes|hiv|depression|cancer))|gummies|psychic reading|tarot (?:reading|por)|web ?design services|telegram channel|whatsapp group',
  },
  {
    why: 'adult',
    score: 0.8,
    source:
      'meet (?:sexy|hot|local|single|beautiful|lonely|russian|asian) (?:women|girls|men|ladies|singles|people)|(?:hot|sexy|horny|local|lonely|naughty|single) (?:singles|girls|women|milfs|babes|ladies|housewives|moms|teens|chicas)(?= (?:in|near|live|want|waiting|on|are|now|online|ready|no))|(?:singles|milfs|girls|women) in your area|chicas (?:calientes|solteras|lindas|hot)|en tu zona|escort(?:s)? (?:service|vip|girls|available|24|agency|en)|incall|outcall|salidas a hotel|\\d+ (?:an|la|per) (?:hour|hora)|no strings|live (?:on )?cams?|on cam(?: now| free|$)|cam (?:show|sex)|sex ?chat|adult (?:chat|content|dating|video)|xxx|(?:my|our) only ?fans|secret admirer|has a crush on you|someone (?:you know )?(?:has|fancies|is looking)|find out who|see my (?:pics|photos|private)|(?:my|our) (?:private|hot|sexy|nude|naughty|spicy) (?:pics|photos|videos|content|show)|hey (?:cutie|sexy|handsome|babe|stranger) (?:my|see|want|im|check)|meet (?:local|hot|singles|girls|milfs|real)|dating site|register free|massage (?:service|with)|sugar (?:baby|momma|mummy)(?= (?:wanted|needed|looking|pay))',
  },
  {
    why: 'phishing',
    score: 0.8,
    source:
      '(?:your|ur|su|tu) (?:[a-z]+ )?(?:account|card|bank card|parcel|package|cuenta|tarjeta|paquete|mailbox|netflix|paypal|number|subscription) (?:has been|is|was|will be|ha sido|esta|have been|is being|has) (?:suspended|blocked|locked|held|limited|bloquead[oa]|suspendid[oa]|retenid[oa]|deactivated|on hold|expired|won|compromised|closed)(?! (?:for no|and i|again|y))|(?:verify|confirm|update|validate|verifique|confirme|actualice) (?:now|your|sus|su|tu|immediately|it|within|here|at)(?: (?:account|details|identity|information|datos|cuenta|bank))?|dear (?:customer|user|client|member|valued|winner|friend i|beneficiary)|estimado cliente|log ?in to (?:confirm|verify|claim)|within \\d+ (?:hours|hrs)|pay \\d+(?: \\d+)? to (?:release|receive)|have your pin|you (?:have )?received a (?:payment|transfer)|new voicemail|unclaimed|you inherit|inherited? \\d|(?:is|was|has been) limited (?:verify|click|please|log|confirm)|who (?:viewed|visited|stalks) your profile|next of kin|inheritance of|million (?:dollars|usd)|send this to|forward this|bad luck|fwd|send your details|final notice|last (?:notice|warning|chance to)|account statement|identifier code',
  },
  {
    why: 'miracle',
    score: 0.9,
    source:
      '(?:spell|love spell|voodoo) ?cast(?:er|ers|ing)|amarres? de amor|recupera a tu (?:pareja|ex)|(?:herbal|spiritual|traditional) (?:doctor|healer|medicine)|maestro espiritual|dr [a-z]+ (?:the|who|for|cured|helped|herbal|spell)|(?:got|brought) my ex (?:back|husband)[a-z ]*(?:thanks to|spell|dr|contact|with the help)|(?:contact|email|whatsapp|reach|text) (?:him|her|dr [a-z]+) (?:on|at|via|today|now|through)|curo (?:la|el)|illuminati|powerful (?:spell|prayer|herbs)|miracle cure|consulta por whatsapp|(?:order|get it|buy it) from dr|was cured by|brujo|hacker for hire|hire a hacker|spy on your',
  },
];
