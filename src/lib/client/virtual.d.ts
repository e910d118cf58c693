declare module 'virtual:client-script' {
  /** Address of the one script of the pages. */
  const address: string;
  export { address as default };
}
