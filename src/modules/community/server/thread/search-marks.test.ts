import assert from 'node:assert/strict';
import { test } from 'vitest';
import { system } from '#platform/actor.ts';
import { search } from '#modules/posts/index.server.ts';
import { openCast } from '#tests/cast/cast.ts';
import { openStage } from './testing/stage.ts';

const cast = await openCast();
const open = await openStage(cast);
const ann = await cast.person('Ann');
const ben = await cast.person('Ben');
const indexPosts = cast.registry.useCases.get('posts.index_posts');
assert.ok(indexPosts);

const filler = Array.from({ length: 40 }, (_, nr) => `Nobody tells you of day ${nr}.`).join(' ');
const samples = [
  ['en', 'tumbling', 'It tumbled, I tumble with it, and the tumbler is in the kitchen.'],
  ['en', 'dye -blue', 'They are dying; whoever dyed it had dyes. That is what I know.'],
  ['en', 'skies or hoping', 'The sky is what I hope for, one hops and hoped under skies.'],
  [
    'en',
    '"bitter orange"',
    'An orange that is bitter, and then a bitter orange for the two of us.',
  ],
  ['en', 'naïve 4711', 'I was NAIVE and naïvely took number 4711, not 47110.'],
  ['en', 'gardening', `${filler} The gardeners have gardens, so they said. ${filler}`],
  ['es', 'corazones', 'El corazón de mi hermana no es como los corazones que yo conocí.'],
  ['es', 'MÁS sueño', 'Más que nunca soñaba con los sueños de la niña que no duerme.'],
] as const;

test('what is marked is what the dictionary of the language of the post says', async () => {
  for (const [language, q, body] of samples) {
    const { post } = await open.opens(ben, { title: 'Marked', body });
    await cast.as(system).does(indexPosts, {});
    const found = (await cast.as(ann).asks(search('community'), { q })).posts.find(
      ({ id }) => id === post,
    );
    const marked = found?.excerpt.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
    const [best] = await cast.sql<{ text: string }>(
      `select ts_headline(('posts.' || $1)::regconfig, $2, websearch_to_tsquery(('posts.' || $1)::regconfig, $3),
        'StartSel=[, StopSel=], MaxWords=40, MinWords=24, HighlightAll=' || (length($2) < 200)) as text`,
      [language, body, q],
    );
    assert.match(best?.text ?? '', /\[/);
    assert.equal(marked?.slice(0, 100), best?.text.slice(0, 100));
  }
});
