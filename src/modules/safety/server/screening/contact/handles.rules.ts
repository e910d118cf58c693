import type { Found } from './found.contract.ts';
import { ordinary } from './ordinary.rules.ts';

const PLATFORM =
  'instagram|insta|ig|inst|snapchat|snap|snapcode|sc|discord|disc|dc|dis|telegram|telegr|tele|tg|whats ?app|wapp|wasap|guasap|wsp|kik|tik ?tok|tt|twitter|twt|facebook|face|fb|feis|messenger|signal|skype|wechat|line id|viber|steam|xbox|xbl|psn|gamertag|gamer tag|roblox|reddit|tumblr|onlyfans|cash ?app|venmo|paypal|bumble|tinder|grindr|threads|mastodon|bluesky|bsky|pinterest|youtube|twitch|spotify|linkedin|bereal|omegle|wickr|session id|imessage|facetime|google chat|hangouts|zoom|teams';
const NAME = '[a-z0-9](?:[a-z0-9._-]{1,29})(?:#\\d{4})?';
const LINK =
  "(?:\\s?(?:is|it'?s|es|=|:|->|>|-|—|user(?:name)?|usuario|handle|name|nombre|id|gamer ?tag|tag|acc(?:ount)?|cuenta|profile|perfil|called|under|as|como|at|me llamo|estoy como|soy|me|add|my|mi|@)){1,4}\\s?";

/** "my insta is lonely_fox", "snap: foxy22", "ig @fox" */
const BY_PLATFORM = new RegExp(
  `(?<![a-z0-9@#./])(?:${PLATFORM})(${LINK}|\\s)([@$]?${NAME})(?![a-z0-9@])`,
  'g',
);
/** "@fox on snap", "fox_22 en insta", "i'm foxlady22 on discord" */
const ON_PLATFORM = new RegExp(
  `(?<![a-z0-9._@-])(@?${NAME})[,)]?\\s(?:on|en|in|at|por|via|for|\\(|@)\\s?(?:my |mi |the |el |la )?(?:${PLATFORM})(?![a-z0-9])`,
  'g',
);
/** "add me: fox_22", "hmu @fox", "agrégame, soy fox.22" */
const ADD_ME =
  /(?<![a-z0-9])(?:add me|add my|find me|follow me|hmu|hit me up|dm me|message me|pm me|msg me|friend me|look me up|search me|search for me|agregame|anademe|anadime|agreguenme|sigueme|buscame|busca a|hablame|escribeme|mandame (?:un )?(?:mensaje|dm|solicitud))(?:\s(?:on there|there|up|at|as|under|al|a|como|por|en|on|alli|ahi|is|my|mi|user(?:name)?|usuario|handle)){0,4}[\s:,=-]{1,3}(?:soy |i'?m |im |es |it'?s )?(@?[a-z0-9][a-z0-9._-]{2,29}(?:#\d{4})?)(?![a-z0-9@])/gu;
/** "what's your snap? mine is foxy" */
const MINE = new RegExp(
  `(?<![a-z0-9])(?:${PLATFORM})[?,.!]?\\s(?:mine|mines|mine'?s|el mio|la mia)\\s?(?:is|es|:|=)\\s?([@$]?${NAME})(?![a-z0-9@])`,
  'g',
);
/** "fox#1234": as one place writes its members. */
const TAGGED = /(?<![a-z0-9#])[a-z][a-z0-9._ -]{1,24}[a-z0-9]#\d{4}(?![a-z0-9])/gu;

const ENDING =
  /(?:ing|ed|ly|ful|less|ous|able|ible|ness|tion|mente|ando|iendo|ada|ado|idad|cion|ism|ment)$/u;

/** A name that nobody takes for a word: with numbers, strokes and dots in it, or @ before it. */
const isOdd = (name: string): boolean =>
  /^[@$][a-z]/u.test(name) || /[a-z].*[0-9_]|[0-9_].*[a-z]|[a-z]\.[a-z]{2}|#\d{4}/u.test(name);
const isNobodysName = (name: string): boolean =>
  ordinary.has(name) || ENDING.test(name) || name.length < 4;

/** What people are called elsewhere. */
export function handlesIn(text: string): Found[] {
  const found: Found[] = [];
  const add = (at: number, whole: string, name: string) => {
    const from = at + whole.lastIndexOf(name);
    const kept = name.replace(/[.,-]+$/u, '');
    found.push({ kind: 'handle', from, to: from + kept.length });
  };
  for (const one of text.matchAll(BY_PLATFORM)) {
    const [whole, link = '', name = ''] = one;
    const isSure =
      /[:=@]|->/u.test(link) ||
      (/\b(?:is|es|user|username|usuario|handle|id|tag|as|como|under|called|soy)\b/u.test(link) &&
        isMine(text, one.index));
    const isPlain = /^\s$/u.test(link) || !isSure;
    if (
      isOdd(name) &&
      !/^\d+(?:st|nd|rd|th|am|pm|h|k|min|mins|x|s)$/u.test(name) &&
      !/^\d+$/u.test(name)
    )
      add(one.index, whole, name);
    else if (
      !isPlain &&
      /^[a-z]/u.test(name) &&
      !isNobodysName(name) &&
      isEnd(text, one.index + whole.length)
    )
      add(one.index, whole, name);
  }
  for (const one of text.matchAll(ON_PLATFORM)) {
    const [whole, name = ''] = one;
    if (isOdd(name) && !/^\d/u.test(name)) add(one.index, whole.slice(0, name.length), name);
    else if (
      /(?:i'?m|im|i am|as|under|soy|me llamo|como|add|find me|search|follow|busca(?:me)?|agrega(?:me)?) $/u.test(
        text.slice(Math.max(0, one.index - 12), one.index),
      ) &&
      !isNobodysName(name) &&
      /^[a-z]/u.test(name)
    )
      add(one.index, whole.slice(0, name.length), name);
  }
  for (const one of text.matchAll(ADD_ME)) {
    const [whole, name = ''] = one;
    if (isOdd(name) && !/^\d+(?:am|pm|h)?$/u.test(name) && isElsewhere(text, name))
      add(one.index, whole, name);
  }
  for (const one of text.matchAll(MINE)) {
    const [whole, name = ''] = one;
    if (isOdd(name) || !isNobodysName(name)) add(one.index, whole, name);
  }
  if (text.includes('#'))
    for (const one of text.matchAll(TAGGED)) {
      const name = one[0].split(' ').at(-1) ?? '';
      if (
        /(?:discord|disc|dc|add|tag|user|find|soy|im|i'm)/u.test(text) &&
        !/^(?:order|ticket|case|ref|room|number|no|pedido|bus|unit|apt|suite)#/u.test(name)
      )
        add(one.index, one[0], name);
    }
  return found;
}

/** A mention with @ alone is of somebody here; with a platform nearby it is of somebody there. */
const isElsewhere = (text: string, name: string): boolean =>
  !name.startsWith('@') ||
  new RegExp(`(?<![a-z])(?:${PLATFORM})(?![a-z])`, 'u').test(text) ||
  /follow me|sigueme|add me|agregame|hmu/u.test(text);
const isMine = (text: string, at: number): boolean =>
  /(?:\b(?:my|mi|our|her|his|add|on|en|the)\s)$/u.test(text.slice(Math.max(0, at - 6), at)) ||
  at < 3;
const isEnd = (text: string, at: number): boolean =>
  /^(?:$|[\s]*[.,;!?)\n]|\s(?:if|and|so|add|hmu|x|xx|lol|ok|y|si|por|para|agregame|anytime|there|alli|btw|message|text|dm|feel)\b|\s*[^a-z0-9\s])/u.test(
    text.slice(at, at + 16),
  );
