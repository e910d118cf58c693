/** An id of version 4. Not `crypto.randomUUID`, which pages that came without TLS do not have. */
export const newId = (): string =>
  '10000000-1000-4000-8000-100000000000'.replaceAll(/[018]/g, (digit) =>
    (Number(digit) ^ (random() & (15 >> (Number(digit) / 4)))).toString(16),
  );

const random = (): number => crypto.getRandomValues(new Uint8Array(1))[0] ?? 0;
