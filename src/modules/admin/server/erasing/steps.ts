import { accountsPersonal, shutOut } from '#modules/accounts/index.server.ts';
import { communityPersonal } from '#modules/community/index.server.ts';
import { leadingPersonal } from '#modules/leading/index.server.ts';
import { learningPersonal } from '#modules/learning/index.server.ts';
import { notificationsPersonal } from '#modules/notifications/index.server.ts';
import { recognitionPersonal } from '#modules/recognition/index.server.ts';
import type { EraseStep, Personal } from '#platform/personal/personal.ts';
import { platformPersonal } from '#platform/personal/platform.sql.ts';

/** Everybody who knows something of people. Accounts last: until then the others know whom they are about. */
export const personal: readonly Personal[] = [
  notificationsPersonal,
  communityPersonal,
  learningPersonal,
  recognitionPersonal,
  leadingPersonal,
  platformPersonal,
  accountsPersonal,
];

/** From here on nobody acts as them. */
const close: EraseStep = {
  table: 'accounts.session',
  async run(ctx, { who }) {
    await shutOut(ctx.tx, [who.accountId]);
    ctx.wake('session', who.personaIds);
    return 0;
  },
};

const others = personal.slice(0, -1).flatMap(({ erase }) => erase);

/** Twice over: what came in while it was going on, a reply or a mention, is found the second time. */
export const steps: readonly EraseStep[] = [close, ...others, ...others, ...accountsPersonal.erase];
