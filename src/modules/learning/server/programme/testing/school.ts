import { randomUUID } from 'node:crypto';
import type { Actor, Person, Side } from '#platform/actor.ts';
import type { Cast } from '#tests/cast/cast.ts';
import { postAnswer, postReply } from '../../discussion/posting.ts';
import { finishReading } from '../../reading/reading.ts';
import { enrol } from '../taking-part.ts';
import { addCourse } from '../../authoring/course-acts.ts';
import { publishProgramme } from '../../authoring/opening-acts.ts';
import { createProgramme } from '../../authoring/programme-acts.ts';
import { addStep } from '../../authoring/step-acts.ts';

type Opening = { title?: string; side?: Side; published?: boolean };

/** A small school: a programme by a host, and what people do in it, in few words. */
export async function openSchool(cast: Cast, opening: Opening = {}) {
  const { title = 'Growing as a leader', side = 'adult', published = true } = opening;
  const cleared = side === 'teen';
  const host = await cast.withDuty(await cast.person(`Host ${randomUUID()}`), 'host', { cleared });
  const by = cast.as(host);
  const made = { title, side, clientId: randomUUID() };
  const { programme, programmeSlug: slug } = await by.does(createProgramme, made);
  const { course } = await by.does(addCourse, {
    programme,
    title: 'First course',
    clientId: randomUUID(),
  });
  const add = async (step: object) =>
    (await by.does(addStep, { course, body: 'Words.', clientId: randomUUID(), ...step })).step;

  const school = {
    id: programme,
    slug,
    course,
    host,
    reading: (name: string) => add({ kind: 'reading', title: name }),
    discussion: (name: string, rule: object = {}) =>
      add({
        kind: 'discussion',
        title: name,
        questions: ['What did you see?'],
        requiresAnswer: true,
        ...rule,
      }),
    publish: () => by.does(publishProgramme, { programme }),
    async trainee(name: string): Promise<Person> {
      const person = await cast.person(`${name} ${randomUUID().slice(0, 4)}`, { side });
      await cast.as(person).does(enrol, { programme });
      return person;
    },
    reads: (person: Actor, step: string) =>
      cast.as(person).does(finishReading, { step, clientId: randomUUID() }),
    answers: (person: Actor, step: string, text = `Somebody stayed. ${randomUUID()}`) =>
      cast.as(person).does(postAnswer, { step, parts: [text], clientId: randomUUID() }),
    replies: (person: Actor, post: string, body = `Thank you for that. ${randomUUID()}`) =>
      cast.as(person).does(postReply, { post, body, clientId: randomUUID() }),
  };
  const first = await school.reading('Welcome');
  if (published) await school.publish();
  return { ...school, first };
}
