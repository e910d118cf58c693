/** What a form of a space sends: each duty and badge is a box of its own, so that a refused form still has them ticked. */
const boxes = /^(read|write)(Duties|Badges)\.(.+)$/;

/** The fields of such a form, with boxes gathered into lists. */
export function spaceFields(form: FormData): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [key, value] of form) {
    if (typeof value !== 'string') continue;
    const [, what, kind, name] = boxes.exec(key) ?? [];
    if (what === undefined || kind === undefined || name === undefined) {
      fields[key] = value;
      continue;
    }
    const list = fields[what + kind];
    fields[what + kind] = Array.isArray(list) ? [...(list as string[]), name] : [name];
  }
  return fields;
}
