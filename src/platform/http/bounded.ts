/** More than any input of ours has. */
const MOST_DEEP = 16;
export const MOST_VALUES = 5_000;

/**
 * Whether JSON is nested no deeper, and has no more values, than anything that is taken here. Goes through
 * the text once and builds nothing, so that what is too much costs next to nothing.
 */
export function isBounded(json: string): boolean {
  let depth = 0;
  let values = 1;
  for (let at = 0; at < json.length; at += 1) {
    const letter = json[at];
    if (letter === '"') at = endOfText(json, at);
    else if (letter === '[' || letter === '{') depth += 1;
    else if (letter === ']' || letter === '}') depth -= 1;
    else if (letter === ',') values += 1;
    if (depth > MOST_DEEP || values > MOST_VALUES) return false;
  }
  return true;
}

/** Where the quotes that opened at a place close; the end of all where they do not. */
function endOfText(json: string, opened: number): number {
  for (let at = opened; ;) {
    at = json.indexOf('"', at + 1);
    if (at === -1) return json.length;
    let slashes = 0;
    while (json[at - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return at;
  }
}
