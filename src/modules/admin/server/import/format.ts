import { z } from 'zod';

// The import format, version 1: one strict shape for each type of line.
const FORMAT = { name: 'samovar-import', version: 1 } as const;

/** The limits of the format; a line as a whole may have 1 MB. */
export const LIMITS = {
  id: 200,
  name: 60,
  title: 300,
  question: 2000,
  questions: 20,
  bodyBytes: 100_000,
  repliesToPeers: 20,
  lineBytes: 1_000_000,
} as const;

const text = z
  .string()
  .refine(
    (s) => s.isWellFormed() && !s.includes('\0'),
    'It has a character that cannot be stored.',
  );
const short = (most: number) =>
  text
    .refine((s) => s.trim() !== '', { error: 'It must not be empty.', abort: true })
    .refine((s) => !/\p{Cc}/u.test(s.trim()), 'It must be on one line, without control characters.')
    .refine((s) => s.length <= most, `It must have at most ${most} characters.`);
const id = short(LIMITS.id);
const name = short(LIMITS.name).transform((s) => s.trim());
const title = short(LIMITS.title).transform((s) => s.trim());
const body = text.refine(
  (s) => Buffer.byteLength(s) <= LIMITS.bodyBytes,
  `It must have at most ${LIMITS.bodyBytes / 1000} kB.`,
);
const question = text
  .refine((s) => s.trim() !== '', 'It must not be empty.')
  .refine(
    (s) => s.length <= LIMITS.question,
    `It must have at most ${LIMITS.question} characters.`,
  );
const questions = z
  .array(question)
  .refine(
    (all) => all.length >= 1 && all.length <= LIMITS.questions,
    `It must have 1 to ${LIMITS.questions} questions.`,
  );
const whole = (least: number, most: number) =>
  z
    .number()
    .refine(
      (n) => Number.isInteger(n) && n >= least && n <= most,
      `It must be a whole number from ${least} to ${most}.`,
    );
const position = whole(0, 100_000);
const moment = z.iso
  .datetime({
    offset: true,
    error: ({ input }) =>
      input === undefined
        ? 'It is missing.'
        : 'It must be a moment with its time zone, such as 2026-05-01T09:30:00Z.',
  })
  .transform((s) => new Date(s))
  .refine(
    (at) => at.getUTCFullYear() >= 1970 && at.getUTCFullYear() <= 9999,
    'It must be between the years 1970 and 9999.',
  );
const requires = z
  .strictObject({
    answer: z.boolean().default(true),
    repliesToPeers: whole(0, LIMITS.repliesToPeers).default(1),
  })
  .default({ answer: true, repliesToPeers: 1 });

export const formatLine = z.strictObject({
  type: z.literal('format'),
  name: z.literal(FORMAT.name, `It must be "${FORMAT.name}".`),
  version: z.literal(FORMAT.version, `It must be ${FORMAT.version}, the version read here.`),
  source: id.default('default'),
  side: z.enum(['adult', 'teen'], 'It must be "adult" or "teen".').default('adult'),
});

/** What each type of line holds. A new type of step is one more shape here. */
export const shapes = {
  member: z.strictObject({ type: z.literal('member'), id, name }),
  space: z.strictObject({ type: z.literal('space'), id, name: title }),
  programme: z.strictObject({
    type: z.literal('programme'),
    id,
    space: id,
    title,
    language: z
      .string()
      .regex(/^[a-z]{2,3}$/, 'It must be the code of a language, such as "es".')
      .optional(),
  }),
  course: z.strictObject({ type: z.literal('course'), id, programme: id, position, title }),
  discussion: z.strictObject({
    type: z.literal('discussion'),
    id,
    course: id,
    position,
    title,
    host: id,
    createdAt: moment,
    body: body.default(''),
    questions,
    requires,
  }),
  post: z.strictObject({
    type: z.literal('post'),
    id,
    discussion: id,
    parent: id.nullable().default(null),
    author: id,
    createdAt: moment,
    body,
  }),
} as const;

export type ObjectType = keyof typeof shapes;
/** An object of the file, with the line that it stands on. */
export type Imported<T extends ObjectType> = z.infer<(typeof shapes)[T]> & { line: number };

/** Which fields name another object, and of what type. */
export const references = {
  member: {},
  space: {},
  programme: { space: 'space' },
  course: { programme: 'programme' },
  discussion: { course: 'course', host: 'member' },
  post: { discussion: 'discussion', author: 'member', parent: 'post' },
} as const satisfies Record<ObjectType, Record<string, ObjectType>>;
