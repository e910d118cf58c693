/**
 * Digits of lines of help and emergency numbers, without what one dials first in a country. Never shown: they only keep such a number from being
 * taken for a personal one. From Wikipedia, “List of suicide crisis lines” (July 2021), and others that are widely known.
 */
const digits = `
  116000 116006 116016 116111 116117 116123 131114 132454 234806 517731 538194 538197 678678 686868
  741741 800472 838255 1500454 2230001 2230009 2230818 3911270 4006005 4833888 5106636 6007896
  6234444 6534308 6555688 6558088 7621602 7621603 7622381 8000113 8001111 8002255 8006112 8007531
  8023322 8088000 8774968 8919288 10195202 15662525 15770199 15889191 18336456 18773628 18778738
  20123205 22400040 47838888 52598121 52751135 70201201 75288084 80007773 80012345 80032123 140444645
  145394000 199284284 352454545 374456420 379568144 379568145 555804644 600505152 677208977 680810600
  717003717 800080020 800080100 800235236 800300303 800376633 800456789 800543354 800567567 800585858
  800801200 800858858 800860022 800942877 880028888 895270000 900018018 900202010 914029900 914590050
  914590055 934144848 941350501 1082951332 1300224636 1300659467 1300789978 1800008255 1800184527
  1800551800 1800737732 2081899120 2164387250 2308009393 2464299999 4008211215 5552598121 5556553080
  5558044879 6003607777 8000684141 8001110111 8001110222 8001218750 8002738255 8002900024 8005678567
  8006564673 8006624357 8006686868 8007997233 8008101117 8009112000 8009531704 8011001611 8081963651
  8082000247 8088010525 8088025858 8088081111 8334564566 8664887386 9152987821 9820466726 18002738255
  18002900024 18005990019 18006564673 18006624357 18006686868 18007997233 18334564566 18338526262
  18664887386 18773306366 18775658860 37127722292 37167222922 56222442533 56982481971 57185029595
  59144254242 75525629459 88011008801 97298891333 213983200058 233244471279 254202051323 254203000378
  254722178177 525552598121 912227546669 914424640050 918025722573 918422984528 918422984529
  918422984530
`;

const known: ReadonlySet<string> = new Set(digits.trim().split(/\s+/u));

/** As many digits as a country and what one dials first may take. */
const BEFORE = 5;
const SHORTEST = 6;

/** Whether a number, dialled from wherever, is one of those, or of `ours`. */
export function isLineOfHelp(dialled: string, ours: ReadonlySet<string>): boolean {
  for (let from = 0; from <= BEFORE && dialled.length - from >= SHORTEST; from += 1) {
    const rest = dialled.slice(from).replace(/^0+/u, '');
    if (known.has(rest) || ours.has(rest)) return true;
  }
  return false;
}

/** Places of help and of authorities on the web, with all that is below them. */
const SITES =
  /(?:^|[.])(?:988lifeline\.org|suicidepreventionlifeline\.org|crisistextline\.(?:org|ca|ie)|samaritans(?:usa)?\.org|befrienders\.org|findahelpline\.com|iasp\.info|thetrevorproject\.org|childline\.org\.uk|childhelplineinternational\.org|papyrus-uk\.org|giveusashout\.org|thecalmzone\.net|mind\.org\.uk|rethink\.org|nspcc\.org\.uk|themix\.org\.uk|beateatingdisorders\.org\.uk|nami\.org|rainn\.org|thehotline\.org|loveisrespect\.org|translifeline\.org|lifeline\.org\.(?:au|nz)|beyondblue\.org\.au|kidshelpline\.com\.au|headspace\.org\.au|pieta\.ie|talksuicide\.ca|kidshelpphone\.ca|aa\.org|na\.org|al-anon\.org|who\.int|telefonodelaesperanza\.org|anar\.org|papageno\.es|saptel\.org\.mx|lineadelavida\.gob\.mx|nhs\.uk|gov|gov\.uk|gov\.au|gob\.(?:es|mx|ar|pe|cl|ec)|[a-z]+\.gov|edu)$/u;

export const isPlaceOfHelp = (host: string): boolean => SITES.test(host);
