import { counted } from '#platform/http/counted.ts';
import { endings } from '#platform/backup/afterwards.ts';
import type { Module } from '#platform/module.ts';
import { provide } from '#platform/port.contract.ts';
import { every, everySecond } from '#platform/worker.ts';
import { carryDeliveries } from './server/delivery/carry-deliveries.ts';
import { countDeliveries } from './server/delivery/delivery.sql.ts';
import {
  composeDelivery,
  settleDelivery,
  takeDueDeliveries,
} from './server/delivery/outgoing-deliveries.ts';
import { planDeliveries } from './server/delivery/plan-deliveries.ts';
import { sendAgain, sendFailedAgain, sendTest } from './server/delivery/send-again.ts';
import { tested } from './server/delivery/test-event.ts';
import { endpoint, endpoints } from './server/endpoint/endpoints.ts';
import {
  bringBackEndpoint,
  endFormerSecret,
  removeEndpoint,
  resumeEndpoint,
  rotateSecret,
  stopEndpoint,
} from './server/endpoint/tend-endpoint.ts';
import { notificationKinds, subjects } from './server/endpoint/told.sql.ts';
import { createEndpoint, editEndpoint } from './server/endpoint/write-endpoint.ts';
import { personal } from './server/personal.sql.ts';
import { stopRestored, tidyUp } from './server/tidy-up.ts';

export { sealedWebhookSecrets } from './server/endpoint/endpoint.sql.ts';

const tending = [
  ...[createEndpoint, editEndpoint, rotateSecret, endFormerSecret],
  ...[stopEndpoint, resumeEndpoint, removeEndpoint, bringBackEndpoint],
  ...[sendTest, sendAgain, sendFailedAgain],
] as const;

const looking = [endpoints, endpoint] as const;

export const webhooks = {
  name: 'webhooks',
  useCases: [...tending, takeDueDeliveries, composeDelivery, settleDelivery, tidyUp],
  // What is sent out stays sent; an address may itself be a secret.
  sessionOnly: [...tending, ...looking].map(({ name }) => name),
  queries: looking,
  handlers: [planDeliveries],
  timers: [everySecond(takeDueDeliveries, carryDeliveries), every('*/10 * * * *', tidyUp)],
  personal,
  notificationKinds,
  subjects,
  publicEvents: [tested],
  provides: [
    provide(counted, {
      name: 'samovar_webhooks',
      help: 'Deliveries to webhooks that wait, that were not taken yet, and that were given up',
      count: countDeliveries,
    }),
    provide(endings, stopRestored),
  ],
} as const satisfies Module;
