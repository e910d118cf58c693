/** Does a piece of work for each, some at a time, so that a crowd does not ask the database at once. */
export async function inTurns<Item>(
  atATime: number,
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  const worker = async () => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(atATime, items.length) }, worker));
}
