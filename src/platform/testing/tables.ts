/** Those of the platform that stories write to by themselves. */
export type PlatformTables = {
  'platform.sent': {
    persona_id: string;
    client_id: string;
    use_case: string;
    result: unknown;
    at: Date;
  };
  'platform.receipt': { event_id: string; handler: string; at: Date };
};
