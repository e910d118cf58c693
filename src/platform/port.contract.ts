/**
 * What a module needs done by others that it may not call. It names the port in its contract and asks
 * `ctx.registry`; who does it says so with `provide`. `one`: exactly one module does it, or nothing
 * starts. `many`: any number of them.
 */
export type Port<Part> = {
  readonly name: `${string}.${string}`;
  readonly by: 'one' | 'many';
  /** What comes with a part, or nothing starts. */
  wants?(part: Part): Wanted;
  /** Never there: it keeps the type. */
  readonly part?: Part;
};

/** Names of subjects and of channels, and messages in every language. */
export type Wanted = Partial<Record<'subjects' | 'channels' | 'messages', readonly string[]>>;

export type Provided = { port: Port<unknown>; part: unknown };

export const port = <Part>(
  name: Port<Part>['name'],
  by: Port<Part>['by'],
  wants?: Port<Part>['wants'],
): Port<Part> => ({ name, by, ...(wants && { wants }) });

export const provide = <Part>(to: Port<Part>, part: Part): Provided => ({ port: to, part });
