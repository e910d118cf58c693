import type { Digits } from './numbers.rules.ts';

/** How a run of digits may be a telephone number: for sure, if a plan of numbers knows it, only with words for it, or not at all. */
export type Likely = 'sure' | 'ask' | 'with words' | 'no';

/** Speaks of being reached, shortly before or behind. */
const REACH =
  /(?:\b(?:call|calls|text|texts|ring|phone|fone|number|num|numb|nmbr|nbr|no|cell|cel|mob|mobile|tel|telephone|telf|tlf|tfno|tfn|whats ?app|whatsap|wapp|wasap|guasap|wsp|wpp|wa|sms|imessage|facetime|viber|signal|telegram|tg|dm|message|msg|reach|contact|hit me up|hmu|hmu at|buzz|line|digits|voicemail|llama|llamame|llamar|llamad|llamadme|marca|marcame|numero|num|telefono|fono|movil|celular|cel|whats|mensaje|mensajeame|escribe|escribeme|escribir|contacto|contactame|localizarme|encuentras|at|is|es|al|on)\b|📞|☎|📱|📲|@)[^a-z0-9]{0,4}(?:[a-z']{1,9}[^a-z0-9]{1,3}){0,4}$/u;
const REACH_FAR =
  /\b(?:call me|text me|ring me|phone me|message me|my number|my cell|my mobile|my phone|whats ?app|reach me|contact me|my digits|llamame|mi numero|mi telefono|mi movil|mi celular|mi cel|escribeme|wasap|guasap)\b/u;
const REACH_AFTER =
  /^[^a-z0-9]{0,3}(?:(?:is|thats|that's|es|ese es|this is|,)\s)?(?:my (?:number|cell|mobile|phone|whats ?app|digits)|call me|text me|whats ?app me|ring me|message me|hit me up|mi (?:numero|telefono|movil|celular|cel|whats ?app)|llamame|escribeme|on whats ?app|por whats ?app|\(?(?:cell|mobile|home|work|movil|casa)\b)/u;
/** Says what else it is. */
const ELSE_BEFORE =
  /(?:\b(?:order|orders|ref|reference|ticket|tracking|track|invoice|account|acct|acc|isbn|issn|doi|case|claim|id|ids|dni|nie|ssn|version|build|model|serial|sku|part|item|code|codes|pin|otp|flight|booking|reservation|policy|confirmation|transaction|txn|receipt|barcode|imei|patient|record|nhs|candidate|exam|roll|employee|badge|customer|passport|licen[cs]e|plate|vin|student|member|membership|score|scored|scores|population|distance|about|over|around|nearly|almost|roughly|approximately|worth|paid|pay|cost|costs|earn|earned|owe|save|saved|won|lost|spent|budget|pedido|pedidos|factura|referencia|expediente|codigo|cuenta|seguimiento|envio|paquete|boleto|reserva|vuelo|version|modelo|serie|articulo|matricula|poliza|recibo|contrato|caso|unos|unas|casi|mas de|cerca de|pague|cuesta|cobro|gane|ahorre|puntos|tarjeta|card|iban|sort|swift|bic|year|years|ano|anos|del|desde|from|between|entre|page|pages|pagina|paginas|pp|chapter|verse|psalm|bible|room|locker|bus|route|apartment|lottery|numbers|random|password|wifi|math|pi|sequence)\b|[#$€£¥№])[^a-z0-9]{0,3}(?:(?:number|num|no|nr|nro|numero|n|is|was|es|fue|era|de|the|el|la|of|code|codigo|id|my|mi)\b[^a-z0-9]{0,3}){0,3}$/u;
const ELSE_AFTER =
  /^[^a-z0-9]{0,2}(?:[$€£¥%]|(?:usd|eur|gbp|mxn|euros?|dollars?|dolares|pounds?|libras|pesos|soles|bucks|views?|visitas|people|personas|followers|seguidores|likes|points?|puntos|steps?|pasos|mg|ml|mcg|km|kms|miles?|millas|meters?|metres?|metros|years?|anos|days?|dias|hours?|horas|minutes?|minutos|seconds?|segundos|times|veces|words|palabras|calories|calorias|kcal|cal|habitantes|hz|ghz|mb|gb|kb|kg|lbs?|am|pm)\b)/u;

const isYears = (groups: readonly string[]): boolean =>
  groups.length > 0 && groups.every((one) => /^(?:19|20)\d\d$/u.test(one));

/** Whether its parts are a date, an amount, a score: what has the shape of something else. */
function isElse(shown: string, { groups, between, digits }: Digits): boolean {
  const parts = partsOf(digits, groups);
  if (isYears(parts)) return true;
  if (digits.startsWith('+')) return false;
  // 1,200,300 and 1.200.300.000
  if (/^[,]+$/u.test(between) || (/^\.+$/u.test(between) && isThousands(groups))) return true;
  if (/^\d{4}[-/. ]\d{1,2}[-/. ]\d{1,2}(?:\D.*)?$/u.test(shown) && /^(?:19|20)/u.test(digits))
    return true;
  if (
    /^\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d(?:[-/. ]+\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d)*$/u.test(
      shown,
    )
  )
    return true;
  if (/^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/u.test(shown)) return true;
  // 12-14 16-18: scores, ranges and lists of small numbers
  if (groups.length > 3 && groups.every((one) => one <= 2) && !isPairs(parts))
    return !isSingles(parts);
  if (isSingles(parts)) return isRow(parts);
  if (isSteps(parts)) return true;
  return (
    /^(\d)\1+$/u.test(digits) ||
    '01234567890123456789'.includes(digits) ||
    '98765432109876543210'.includes(digits)
  );
}

/** 5, 10, 15, 20 and the like. */
const isSteps = (parts: readonly string[]): boolean => {
  if (parts.length < 3) return false;
  const by = Number(parts[1]) - Number(parts[0]);
  return parts.every((one, at) => at === 0 || Number(one) - Number(parts[at - 1]) === by);
};

const isThousands = (groups: readonly number[]): boolean =>
  (groups[0] ?? 0) <= 3 &&
  groups.slice(1).every((one) => one === 3) &&
  !(groups.length === 3 && groups[0] === 3);
/** 01 23 45 67 89, 612 34 56 78 */
const isPairs = (parts: readonly string[]): boolean =>
  parts.every(({ length }) => length === 2) && parts.length >= 4 && parts.length <= 6;
const isSingles = (parts: readonly string[]): boolean => parts.every(({ length }) => length === 1);
const isRow = (parts: readonly string[]): boolean => {
  let steps = 0;
  for (let at = 1; at < parts.length; at += 1)
    if (Math.abs(Number(parts[at]) - Number(parts[at - 1])) === 1) steps += 1;
  return steps * 3 >= (parts.length - 1) * 2;
};

function partsOf(digits: string, groups: readonly number[]): string[] {
  const plain = digits.replace('+', '');
  let at = 0;
  return groups.map((length) => plain.slice(at, (at += length)));
}

/** What a run of digits in a text is likely to be, by its shape and the words around it. */
export function likelihood(text: string, one: Digits): Likely {
  const shown = text.slice(one.from, one.to).trim();
  const before = text.slice(Math.max(0, one.from - 48), one.from);
  const after = text.slice(one.to, one.to + 32);
  const length = one.digits.replace('+', '').length;
  if (isElse(shown, one) || ELSE_AFTER.test(after)) return 'no';
  const reach = REACH.test(before) || REACH_AFTER.test(after);
  const isElseNamed = ELSE_BEFORE.test(before);
  if (isElseNamed && !REACH_FAR.test(before)) return 'no';
  if (one.digits.startsWith('+'))
    return length >= 8 && length <= 15 ? (reach ? 'sure' : 'ask') : 'no';
  const isReached = reach || REACH_FAR.test(text.slice(Math.max(0, one.from - 90), one.from));
  if (isReached && length <= 15 && hasShape(one)) return 'sure';
  return length >= 9 && length <= 14 ? 'ask' : 'no';
}

/** With words around it, whatever is grouped as people group numbers: 555-0132, 4155550132, 07700 900 123. */
const hasShape = ({ groups, digits }: Digits): boolean =>
  groups.length === 1
    ? digits.length <= 13
    : groups.length <= 7 || groups.every((one) => one === 1);

/** How people part the numbers of their country. */
const SHAPES =
  /^(?:1-)?(?:3-3-4|3-7|6-4|2-4-4|2-8|3-4-4|1-4-4|4-4|5-5|5-6|5-3-3|4-3-3|4-6|4-3-4|3-3-3|3-2-2-2|3-3-2-2|3-6|2-2-2-2-2|2-2-2-2-2-2|1-2-2-2-2|2-3-4|3-3-5|2-3-2-2|3-4-3|2-4-3|4-7|5-5-1|2-1-4-4|2-9-4|3-8|11|10|9)$/u;
const isParted = (groups: readonly number[]): boolean => SHAPES.test(groups.join('-'));

/** Whether a number without words around it looks like one that is dialled within a country. */
export function looksDialled({ groups, digits }: Digits): boolean {
  if (digits.startsWith('+')) return true;
  if (groups.every((one) => one === 1)) return digits.length >= 9;
  if (!isParted(groups)) return false;
  if (groups.length > 1) return true;
  // In one piece: as mobile numbers begin where such are written so.
  return /^(?:0[1-9]\d{8,9}|[67]\d{8}|1?[2-9]\d{2}[2-9]\d{6})$/u.test(digits);
}
