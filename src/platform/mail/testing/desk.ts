import { createRegistry } from '#platform/registry.ts';
import { openWorld } from '#platform/testing/world.ts';
import type { Settings } from '#settings';
import { system } from '../../actor.ts';
import { newId } from '../../ids.ts';
import { context } from '../../perform.ts';
import { platform } from '../../platform.module.ts';
import { provide } from '../../port.contract.ts';
import { mailAddresses } from '../addresses.ts';
import { carryEmails } from '../carry.ts';
import type { EmailMessage } from '../email.ts';
import { putOut, takeEmails } from '../outgoing.ts';
import { countOutgoing } from '../outgoing.sql.ts';
import { emailSorts, type EmailSort } from '../sorts.ts';
import { openPostOffice } from './post-office.ts';

export const ann: EmailMessage = {
  to: 'ann@example.org',
  accountId: newId(),
  subject: 'Grüße & more',
  words: ['Hello Ann <b>,', 'a line — with more.'],
  link: { href: 'https://tea.example.org/x?a=1&b=2', text: 'Press here' },
  foot: ['Why you have this.'],
  locale: 'en',
};
export const START = new Date('2026-03-04T20:00:00Z').getTime();
export const nothing = { waiting: 0, failing: 0, given_up: 0 };

/** A desk where invitations are written, with a mail server on loopback. */
export async function openDesk() {
  const post = await openPostOffice();
  /** What each says, by id; what is not there any more says nothing. */
  const letters = new Map<string, EmailMessage | 'broken'>();
  const done: string[] = [];
  /** What whoever knows whose an address is heard. */
  const heard: string[] = [];
  const invitations: EmailSort = {
    name: 'tea.invitation',
    rank: 1,
    compose(_ctx, { id }) {
      const letter = letters.get(id);
      if (letter === 'broken') throw new Error('the cup is broken');
      return Promise.resolve(letter);
    },
    done: (_ctx, id) => Promise.resolve(done.push(id)),
  };
  const tea = {
    name: 'tea',
    useCases: [],
    queries: [],
    provides: [
      provide(emailSorts, invitations),
      provide(mailAddresses, {
        taken: (_ctx, { address }) => Promise.resolve(heard.push(`taken ${address}`)),
        refused: (_ctx, { address }) => Promise.resolve(heard.push(`refused ${address}`)),
      }),
    ],
  };
  const world = await openWorld(createRegistry([platform, tea]), {
    ORIGIN: 'https://tea.example.org',
    SMTP_URL: post.url,
  });
  const later = (ms: number) => world.at(new Date(START + ms));

  async function writes(letter: EmailMessage | 'broken' = ann, sort: EmailSort = invitations) {
    const id = newId();
    letters.set(id, letter);
    await world.db.begin((tx) => putOut(context(world.deps, tx, system).ctx, sort, id));
    return id;
  }
  const counts = () => countOutgoing(world.db.read());
  async function withSettings(settings: Partial<Settings>, work: () => Promise<unknown>) {
    const before = { ...world.deps.settings };
    Object.assign(world.deps.settings, settings);
    await work().finally(() => Object.assign(world.deps.settings, before));
  }
  /** What the worker does each second, until nothing is due. */
  async function brings() {
    for (let isMore = true; isMore;) {
      const taken = await world.as(system).does(takeEmails, {});
      await carryEmails(world.deps, taken, new AbortController().signal);
      isMore = taken.isMore;
    }
  }
  return {
    post,
    world,
    letters,
    done,
    heard,
    invitations,
    later,
    writes,
    counts,
    withSettings,
    brings,
  };
}
