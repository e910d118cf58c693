declare module 'virtual:client-script' {
  /** Address of the one script of the pages. */
  const address: string;
  export { address as default };
}

declare module 'virtual:service-worker' {
  /** The service worker, as it is served. */
  const code: string;
  export { code as default };
}
