import { expect, test } from 'vitest';
import { saysDanger } from './danger.rules.ts';
import { more, moreHarmless } from './testing/said.ts';

const dangerous = {
  ...more,
  'as it is said': [
    'I want to die',
    'suicide',
    'I can’t go on',
    "I can't go on",
    'i cant go on like this',
    'kill myself',
    'how to kill myself',
    'I wish I was dead',
    'I wish I had never been born',
    'no reason to live',
    'end my life',
    'I don’t want to be here any more',
    "don't want to wake up",
    'tired of living',
    'better off without me',
    'everyone would be better off without me',
    'self harm',
    'self-harm',
    'selfharm',
    'overdose',
    'he hits me',
    'help me',
  ],
  'where a word goes on that would make it harmless': [
    'I can’t go on anymore',
    'i cant go on any more',
    'I can’t go on alone',
    'cant hold on anymore',
    "I can't carry on at all",
    'me mato ahora',
  ],
  'by not being there': [
    'want to disappear',
    'i want to dissapear',
    'I wish I could just vanish',
    'want to sleep forever',
    'I want to not exist',
    'nobody would miss me',
    'no one would care if I died',
    'i want to kil myself',
  ],
  'in Spanish': [
    'quiero morir',
    'me quiero morir',
    'Quisiera morirme',
    'suicidio',
    'no puedo más',
    'no quiero vivir',
    'ya no quiero seguir viviendo',
    'quitarme la vida',
    'cansada de vivir',
    'hacerme daño',
    'ganas de morir',
    '¡Ayuda!',
    'mi vida no tiene sentido',
  ],
  'in other forms': [
    'wanting to die',
    'I just want to die',
    'i wanna die',
    'suicidal thoughts',
    'thinking about killing myself',
    'feel like dying',
    'she took her own life',
    'suicidarme',
  ],
  'dressed otherwise': [
    '“I want to die”',
    '«quiero morir»',
    'I WANT TO DIE!!!',
    'i   want…to—die 😢',
    'I want to die'.normalize('NFD'),
    'i want\u00A0to\u200B die',
    'ｉ ｗａｎｔ ｔｏ ｄｉｅ',
    'wantto die',
    'iwanttodie killmyself',
    's u i c i d e',
    'su1c1de',
    'i want to dieeee',
    'quiero morir'.toUpperCase(),
  ],
  misspelt: [
    'I wnat to die',
    'i want to dei',
    'suicde',
    'sucide',
    'suiside',
    'suicidle',
    'kill mysefl',
    'quiero moirr',
    'qiero morir',
    'quireo morir',
    'slef harm',
    'usicide',
    'ikll myself',
  ],
  'once too often, as we chose': [
    'suicide prevention course',
    'Suicide Squad',
    'my mother is going to die',
    'I want to die of shame',
  ],
};

test.each(Object.entries(dangerous))('danger, %s', (_, all) => {
  expect(all.filter((words) => !saysDanger(words))).toEqual([]);
});

const harmless = [
  ...moreHarmless,
  'die Katze',
  'über die Brücke',
  'I could die laughing',
  'a cake to die for',
  'dying to see you',
  'me muero de risa',
  'morir de hambre',
  'panic attacks',
  'sleep',
  'I want to diet',
  'want to dye my hair',
  'I can’t go on holiday',
  "I can't go on the bus",
  'killing time',
  'want the rash to disappear',
  'me corto el pelo',
  'I miss my mother',
  'dead battery',
  'live music',
  'grief after my mother died',
  'how to make tea',
  'living alone',
  'lonely night',
  'quiero dormir',
  'vivir sola',
  'no puedo dormir',
  'cut my hair',
  'giving up smoking',
  'end of term',
  'self help books',
  'nursing',
  '',
  '🫖',
  'x'.repeat(4_000),
];

test('what only sounds like it brings no card', () => {
  expect(harmless.filter((words) => saysDanger(words))).toEqual([]);
});

test('a long or strange text is answered at once', () => {
  const before = performance.now();
  for (const text of [
    'want to '.repeat(500),
    'a b c '.repeat(600),
    'no '.repeat(1_300),
    '((('.repeat(1_000),
  ])
    saysDanger(text);
  expect(performance.now() - before).toBeLessThan(250);
});
