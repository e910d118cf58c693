import { z } from 'zod';
import { isBlank, Line, LineOrNone, Reason } from '#platform/text.contract.ts';
import { Base } from '#platform/base.contract.ts';
import { InLanguage, titled } from '#platform/language.contract.ts';
import { Ticked } from '#platform/ticked.contract.ts';
import { Whole as Counted } from '#platform/whole.contract.ts';
import { byProgramme, byStep, ofProgramme, ofStep, OneProgramme } from './programme.contract.ts';

/** Words that stand for pages in addresses, and so for no step and no programme. */
export const reservedSlugs: readonly string[] = [
  'edit',
  'files',
  'new',
  'read',
  'register',
  'step',
];

const Title = Line({ missing: 'title_missing', min: 2, max: 120 });
const Summary = z.string().trim().max(600, 'too_long').default('');
const Body = z.string().trim().max(40_000, 'too_long').default('');
const Id = z.uuid();
const Side = z.enum(['adult', 'teen']);
/** A film on another site: shown as a link, never fetched by our pages. */
const Video = z
  .union([
    z.literal('').transform(() => null),
    z.url({ protocol: /^https$/, error: 'video_not_valid' }).max(500, 'too_long'),
  ])
  .nullable()
  .default(null);

/** One question a line, or a list. */
const Questions = z
  .union([z.array(z.string()), z.string().transform((text) => text.split(/\r?\n/))])
  .transform((lines) => lines.map((line) => line.trim()).filter((line) => !isBlank(line)))
  .pipe(
    z
      .array(z.string().max(500, 'question_too_long'))
      .max(12, 'too_many_questions')
      .refine((all) => new Set(all).size === all.length, 'question_twice'),
  )
  .default([]);

const Whole = z.coerce.number('not_valid').int('not_valid');
const Rule = z.object({
  questions: Questions,
  requiresAnswer: Ticked,
  repliesToPeers: Whole.min(0, 'not_valid').max(10, 'too_many_replies').default(1),
  minWords: Whole.min(1, 'not_valid').max(200, 'not_valid').default(2),
  /** Of a reply, so that it counts; 0: whatever is said. */
  minReplyWords: Whole.min(0, 'not_valid').max(200, 'not_valid').default(0),
  folded: Ticked,
});

/** A discussion asks for something; an answer needs a question. */
function checkRule(asked: RuleView, ctx: z.RefinementCtx): void {
  if (asked.requiresAnswer && asked.questions.length === 0) {
    ctx.addIssue({ code: 'custom', path: ['questions'], message: 'questions_missing' });
  }
  if (!asked.requiresAnswer && asked.repliesToPeers === 0) {
    ctx.addIssue({ code: 'custom', path: ['requiresAnswer'], message: 'rule_asks_nothing' });
  }
}

const named = { title: Title, summary: Summary };
/** Empty in a further language together with all else: see `titled`. */
const TitleOrNone = LineOrNone({ missing: 'title_missing', max: 120 });
export const CreateProgramme = z.strictObject({
  ...named,
  side: Side.default('adult'),
  /** The language it is written in; without it the first of the place's. */
  locale: InLanguage,
  clientId: Id,
});
export const EditProgramme = z
  .strictObject({
    programme: Id,
    ...{ title: TitleOrNone, summary: Summary },
    locale: InLanguage,
    /** Which language the first words are in, where that was said wrongly or never. */
    language: InLanguage,
    base: Base,
  })
  .superRefine(titled('summary'));
export const programmeReads = ['everyone', 'members'] as const;
/** `moreRead`: it is meant that guests may read there from now on, what was written before too. */
export const ChangeReaders = z.strictObject({
  ...{ programme: Id, reads: z.enum(programmeReads) },
  ...{ moreRead: Ticked, reason: Reason, base: Base },
});
/** To archive one, to hide it. */
export const PlaceProgramme = OneProgramme.extend({ reason: Reason });
/** `moreRead`: it is meant that guests read again what was written there. */
export const BringBackProgramme = PlaceProgramme.extend({ moreRead: Ticked });
/** `moreRead`: of one that was closed, it is meant that guests read again what was written there. */
export const PublishProgramme = OneProgramme.extend({ moreRead: Ticked });
export const CopyProgramme = z.strictObject({ programme: Id, side: Side, clientId: Id });

export const AddCourse = z.strictObject({ programme: Id, ...named, clientId: Id });
export const EditCourse = z
  .strictObject({
    ...{ course: Id, title: TitleOrNone, summary: Summary },
    ...{ locale: InLanguage, base: Base },
  })
  .superRefine(titled('summary'));
export const RemoveCourse = z.strictObject({ course: Id });
export const RestoreCourse = z.strictObject({ course: Id });
const direction = z.enum(['up', 'down']);
export const MoveCourse = z.strictObject({ course: Id, direction });

const texts = { title: Title, body: Body, videoUrl: Video };
const kind = z.enum(['reading', 'discussion']);
export const AddStep = z
  .strictObject({
    ...{ course: Id, kind, ...texts, ...Rule.shape, clientId: Id },
    /** Its authors alone see it, until it is shown. */
    isDraft: Ticked,
  })
  .superRefine((step, ctx) => {
    if (step.kind === 'discussion') checkRule(step, ctx);
  });
export const EditStep = z
  .strictObject({
    step: Id,
    ...{ ...texts, title: TitleOrNone },
    /** In a further language: the questions as they are asked there. The first ones belong to the rule. */
    questions: Questions,
    locale: InLanguage,
    base: Base,
  })
  .superRefine(titled('body', 'questions'));
/** What is asked: a new version of the rule. */
export const ChangeRule = z
  .strictObject({ step: Id, ...Rule.shape, reason: Reason, base: Base })
  .superRefine(checkRule);
export const MoveStep = z.strictObject({ step: Id, direction });
export const RemoveStep = z.strictObject({ step: Id });
export const RestoreStep = z.strictObject({
  step: Id,
  /** As which of its course, counted from one; without it at the end. */
  place: Counted.min(1, 'not_valid').optional(),
});
export const ShowStep = z.strictObject({
  step: Id,
  /** Those who take part are told that it is there. */
  tell: Ticked,
});
export const HideStep = z.strictObject({ step: Id });
export const RetireStep = z.strictObject({ step: Id, reason: Reason });
export const ReinstateStep = z.strictObject({ step: Id, reason: Reason });
/** `locale`: with its words in that language beside the first ones. */
export const AuthoringInput = z
  .strictObject({ ...byProgramme, locale: InLanguage })
  .superRefine(ofProgramme);
export const AuthoringStepInput = z
  .strictObject({ ...byStep, locale: InLanguage })
  .superRefine(ofStep);

export type ProgrammeReads = (typeof programmeReads)[number];
export type RuleView = z.infer<typeof Rule>;
