import type { ModulePart } from '#platform/module.ts';
import { changeService, createService, endService, resumeService } from './keep-service.ts';
import { createServiceToken, revokeServiceToken } from './service-tokens.ts';
import { services } from './services.ts';
import { serviceKinds, serviceSubject } from './told.sql.ts';

/** Programs that have an account of their own. */
export const programs = {
  useCases: [
    ...[createService, changeService, endService, resumeService],
    ...[createServiceToken, revokeServiceToken],
  ],
  queries: [services],
  notificationKinds: serviceKinds,
  subjects: [serviceSubject],
} as const satisfies ModulePart;
