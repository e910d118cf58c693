/**
 * What a module needs done by others that it may not call. It names the port in its contract and asks
 * `ctx.registry`; who does it says so with `provide`. `one`: exactly one module does it, or nothing
 * starts. `many`: any number of them.
 */
export type Port<Part> = {
  readonly name: `${string}.${string}`;
  readonly by: 'one' | 'many';
  /** Never there: it keeps the type. */
  readonly part?: Part;
};

export type Provided = { port: Port<unknown>; part: unknown };

export const port = <Part>(name: Port<Part>['name'], by: Port<Part>['by']): Port<Part> => ({
  name,
  by,
});

export const provide = <Part>(to: Port<Part>, part: Part): Provided => ({ port: to, part });
