import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { contextOf } from '#lib/text/context.ts';

type Fragments = Record<string, Component<{ view: never }>>;

const found = import.meta.glob<{ fragments: Fragments }>('./modules/*/ui/fragments.ts', {
  eager: true,
});
const fragments: Fragments = Object.assign(
  {},
  ...Object.values(found).map((module) => module.fragments),
);

/**
 * What changed, as HTML for the stream. The gateway calls it; it comes out of the same build as the
 * pages, so that what arrives is what the page would have.
 */
export function renderFragment(channel: string, view: unknown, locale: string): string | undefined {
  const component = fragments[channel];
  if (component === undefined) return undefined;
  const { body } = render(component, {
    props: { view: view as never },
    context: contextOf(locale),
  });
  // Marks for a script that no page has.
  return body.replaceAll(/<!--.*?-->/gs, '');
}
