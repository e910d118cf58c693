import type { Found } from './found.contract.ts';

/** Kinds of street that are nothing else; and those that are words too, taken where they are written as a name or said as one. */
const SURE =
  'street|avenue|boulevard|blvd|crescent|terrace|highway|hwy|parkway|pkwy|mews|cul-de-sac|alley';
const UNSURE =
  'road|rd|lane|ln|st|str|ave|drive|dr|court|ct|place|pl|way|close|square|sq|grove|gardens|row|circle|cir|park|hill|trail|loop|walk|green|rise|view|crossing|heights|point|estate|strasse|rue';
const NUMBER = '\\d{1,5}[a-f]?(?:[-/]\\d{1,4})?';
const STREET = new RegExp(
  `(?<![a-z0-9$€£.,:#-])(${NUMBER})\\s?,?\\s((?:(?:[nsew]|north|south|east|west|old|new|saint|\\d{1,3}(?:st|nd|rd|th)|[a-z][a-z'’.-]{1,18})\\s){1,4}?)(${SURE}|${UNSURE})\\b\\.?(?:,?\\s(?:apt|apartment|flat|unit|suite|floor|#)\\.?\\s?[a-z0-9-]{1,5}\\b)?`,
  'g',
);
const NOT_A_NAME =
  /(?:^|\s)(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|yrs?|miles?|km|kms|meters?|people|guys|girls|kids|boys|friends|times?|more|other|different|good|bad|close|way|of|in|on|at|to|and|or|the|a|an|my|your|his|her|our|their|we|i|you|he|she|they|it|that|this|is|was|are|were|from|for|with|feet|ft|percent|dollars|euros|pounds|am|pm|step|steps|star|hour|minute|day|year|week|month|mile|blocks?|cars?|dogs?|cats?|pills?|mg|ml|drinks?|beers|meals|sessions?|pages?|books?|things|houses?|homes?|hospital|car|long|first|second|third|best|lane|man|men|women|woman|person|one|two|three|per|out|off|down|up|by|into|when|where|then|but|so|if|got|had|have|has|went|go|going|stuck|each)(?=\s|$)/u;
const LIVES =
  /(?:live|lives|living|address|addy|come (?:to|over|by)|meet (?:me|us)? ?at|at|house|home|place|send (?:it|them)? ?to|ship|mail|located|find me|flat|apartment|apt \w{1,4},?|visit|drop by|i'm|im|visitar|are at|is)\s?[:,]?\s?(?:is |it'?s |at |to |on |me |us )?$/u;

const CALLE =
  '(?:calle|c/|c\\.\\s?/|avenida|av(?:da)?\\.?|plaza|pza\\.?|plza\\.?|paseo|p\\.?º|carrera|cra\\.?|kra\\.?|camino|carretera|ctra\\.?|ronda|travesia|pasaje|callejon|bulevar|blvd\\.?|calzada|gran via|rambla|urbanizacion|urb\\.?|jiron|jr\\.?|transversal|diagonal|glorieta|alameda)';
const DIRECCION = new RegExp(
  `(?<![a-z0-9])${CALLE}(?![a-z])\\s?((?:[a-z0-9][a-z0-9'.-]{0,18}\\s){0,5}[a-z0-9][a-z0-9'.-]{0,18})\\s?(?:,|\\s(?:n|nº|no|num|numero|nro|#)\\.?|#|n[ºo°]\\.?|nro\\.?|num\\.?)?\\s?[,.]?\\s?(\\d{1,5}(?:\\s?[-–]\\s?\\d{1,4})?)(?![a-z0-9:])(?:\\s?[a-d]\\b)?(?:,?\\s(?:piso|puerta|depto|departamento|dpto|apto|apartamento|int|interior|casa|torre|portal|bajo|atico)\\.?\\s?[a-z0-9ºª-]{0,5})?(?:,?\\s?\\d{1,2}\\s?[ºª°o]\\s?[a-h]?\\b)?`,
  'g',
);
const NO_CALLE =
  /(?:^|\s)(?:hace|desde|durante|con|cuando|durmiendo|tengo|mas|unos|unas|casi|hay|habia|vi|me|te|se|lo|que|y|a|hasta|por|para|cada|son|eran|es|fue|las|tras|como|porque|pero|sin|solo|vivo|vivi|pase|pasamos|dormi|estuve|llevo|a las|cientos|miles|vimos|caminando|noches|paseando)(?=\s|$)/u;
const NO_COUNT =
  /^\s?(?:anos?|meses|mes|dias?|horas?|minutos|min|veces|personas|euros?|pesos|dolares|€|\$|%|km|metros|noches|semanas|de la (?:manana|tarde|noche)|am|pm|h\b|h$|y media|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))/u;
const BOX =
  /(?<![a-z])(?:p\.?\s?o\.?\s?box|apartado(?: de correos| postal)?|apdo\.?(?: de correos)?|casilla(?: de correo)?)\s(?:n[ºo°.]{0,2}\s|num\.?\s|#\s?)?\d{2,6}/gu;
const POSTCODE = /(?<![A-Za-z0-9])(?:[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2})(?![A-Za-z0-9])/gu;

/** Where somebody lives: a street with a number, a box. */
export function streetsIn(text: string, original: string): Found[] {
  if (!/\d/u.test(text)) return [];
  const found: Found[] = [];
  for (const one of text.matchAll(STREET)) {
    const [whole, , name = '', kind = ''] = one;
    if (NOT_A_NAME.test(name.trim())) continue;
    const isSure = new RegExp(`^(?:${SURE})$`, 'u').test(kind);
    const isNamed =
      original.length === text.length &&
      /^\S+\s?,?\s(?:(?:[NSEW]|\d{1,3}(?:st|nd|rd|th))\.?\s)?[A-Z]/u.test(
        original.slice(one.index, one.index + whole.length),
      );
    const lives = LIVES.test(text.slice(Math.max(0, one.index - 24), one.index));
    if (!isSure && !isNamed && !lives) continue;
    found.push({ kind: 'address', from: one.index, to: one.index + whole.length });
  }
  for (const one of text.matchAll(DIRECCION)) {
    const [whole, name = '', count = ''] = one;
    if (NO_CALLE.test(name) || NO_COUNT.test(text.slice(one.index + whole.length))) continue;
    if (/^(?:19|20)\d\d$/u.test(count) && !/[#,]|n[ºo°]/u.test(whole)) continue;
    found.push({ kind: 'address', from: one.index, to: one.index + whole.length });
  }
  for (const one of text.matchAll(BOX))
    found.push({ kind: 'address', from: one.index, to: one.index + one[0].length });
  if (
    original.length === text.length &&
    (found.length > 0 || /post ?code|address|live (?:at|in)|postal/u.test(text))
  )
    for (const one of original.matchAll(POSTCODE))
      found.push({ kind: 'address', from: one.index, to: one.index + one[0].length });
  return found;
}
