import { randomUUID } from 'node:crypto';
import type { AnyUseCase } from '#platform/use-case.ts';
import type { Cast } from '#tests/cast/cast.ts';

type Made = Record<string, string>;
type Means = {
  cast: Cast;
  reason: string;
  does(name: string, input: object): Promise<Made>;
  named(name: string): AnyUseCase;
  after<Input extends object>(input: () => Promise<Input>, name: string): () => Promise<Input>;
};

/** Of each act of learning in the log: with what it is done. */
export function ofLearning({
  cast,
  reason,
  does,
  named,
  after,
}: Means): Record<string, () => Promise<object>> {
  /** A draft with one step, to be read. */
  async function draft() {
    const clientId = () => randomUUID();
    const made = await does('learning.create_programme', {
      ...{ title: `Programme ${randomUUID().slice(0, 8)}`, clientId: clientId() },
    });
    const programme = made['programme'];
    const within = { programme, title: 'First course', clientId: clientId() };
    const { course } = await does('learning.add_course', within);
    const step = {
      course,
      kind: 'reading',
      title: 'Welcome',
      body: 'Words.',
      clientId: clientId(),
    };
    return { programme, step: (await does('learning.add_step', step))['step'] };
  }
  const programme = async () => ({ programme: (await draft()).programme });
  async function enrolled() {
    const { programme, step } = await draft();
    await does('learning.publish_programme', { programme });
    const ann = await cast.person(`Ann ${randomUUID().slice(0, 8)}`);
    await cast.as(ann).does(named('learning.enrol'), { programme });
    return { step, ann };
  }
  async function completion() {
    const { step, ann } = await enrolled();
    await cast.as(ann).does(named('learning.finish_reading'), { step, clientId: randomUUID() });
    return { step, person: ann.personaId, reason };
  }
  async function toMark() {
    const { step, ann } = await enrolled();
    return { step, people: [ann.personaId], how: 'by_hand', reason };
  }
  const step = async () => ({ step: (await draft()).step });
  const begun = async () => ({ step: (await completion()).step, reason });
  /** A programme with which this was done before. */
  const set =
    (...names: string[]) =>
    async () => {
      const made = { ...(await programme()), reason };
      for (const name of names)
        await does(
          name,
          name === 'learning.publish_programme' ? { programme: made.programme } : made,
        );
      return made;
    };
  /** Behind the one that its draft has. */
  async function second() {
    const { programme, step } = await draft();
    const course = { programme, title: 'Second course', clientId: randomUUID() };
    return { programme, step, course: (await does('learning.add_course', course))['course'] };
  }
  const course = async () => ({ course: (await second()).course });
  async function laterStep() {
    const { course } = await second();
    const one = { course, kind: 'reading', body: 'Words.' };
    await does('learning.add_step', { ...one, title: 'One', clientId: randomUUID() });
    return does('learning.add_step', { ...one, title: 'Two', clientId: randomUUID() });
  }
  return {
    'learning.change_readers': async () => ({ ...(await programme()), reads: 'everyone', reason }),
    'learning.mark_done': toMark,
    'learning.take_back_marks': async () => {
      const { marking } = await does('learning.mark_done', await toMark());
      return { marking, reason };
    },
    'learning.publish_programme': programme,
    'learning.withdraw_programme': after(programme, 'learning.publish_programme'),
    'learning.archive_programme': set('learning.publish_programme'),
    'learning.hide_programme': set('learning.publish_programme'),
    'learning.bring_back_programme': set(
      'learning.publish_programme',
      'learning.archive_programme',
    ),
    'learning.copy_programme': async () => {
      return { ...(await programme()), side: 'adult', clientId: randomUUID() };
    },
    'learning.hide_step': step,
    'learning.show_step': after(step, 'learning.hide_step'),
    'learning.retire_step': begun,
    'learning.reinstate_step': after(begun, 'learning.retire_step'),
    'learning.remove_programme': programme,
    'learning.revoke_completion': completion,
    'learning.give_back_completion': after(completion, 'learning.revoke_completion'),
    'learning.move_course': async () => ({ ...(await course()), direction: 'up' }),
    'learning.move_step': async () => ({ step: (await laterStep())['step'], direction: 'up' }),
    'learning.remove_course': course,
    'learning.restore_course': after(course, 'learning.remove_course'),
    'learning.remove_step': step,
    'learning.restore_step': after(step, 'learning.remove_step'),
  };
}
