import { accentOf } from '#lib/styles/accent.rules.ts';
import { noticesDue } from '#modules/notifications/contract.ts';
import { personOf } from '#platform/actor.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import { SETTINGS } from '#platform/live/bus.ts';
import { reEncode } from '#platform/pictures/re-encode.ts';
import { UPLOAD_BODY } from '#platform/upload.contract.ts';
import { useCase, type Ctx } from '#platform/use-case.ts';
import { Refusal, refusedAt } from '#platform/verdict.ts';
import { ChooseAccent, ChooseLogo, logoOf, UploadLogo, type LookKey } from '../../look.contract.ts';
import { placeChanged } from '../../settings.contract.ts';
import { insertSetting, lockSetting } from '../settings/setting.sql.ts';
import { placeDeed } from '../settings/place-deed.ts';
import { mayChangeSetting, mayOperate } from '../settings/settings.policy.ts';
import { findLogo, forgetLogos, insertLogo } from './logo.sql.ts';

/** One after the other: what the second sees is what the first decided. */
const standing = (key: LookKey) => async (ctx: Ctx) => ({
  isFixed: false,
  before: (await lockSetting(ctx.tx, key, ''))?.value ?? '',
});

export const chooseAccent = useCase()({
  name: 'admin.choose_accent',
  about:
    'Choose the one colour of links and buttons. One that cannot be read is refused, and the nearest that can is offered.',
  input: ChooseAccent,
  subject: standing('accent'),
  may: mayChangeSetting,
  run(ctx, { value, version }) {
    const found = value === '' ? undefined : accentOf(value);
    if (found !== undefined && 'nearest' in found)
      throw new Refusal('invalid', 'invalid', {
        fields: { value: 'colour_too_faint' },
        params: { nearest: found.nearest },
      });
    return decide(ctx, { key: 'accent', value, version });
  },
  power: ({ value }, _subject, { version }) => decision('accent', { value, version }),
  deed: ({ value }, { before }, { version }) =>
    placeDeed('accent', { value, version, before }, { by: 'admin.choose_accent' }),
  takesBack: {},
});

export const chooseLogo = useCase()({
  name: 'admin.choose_logo',
  about: 'Show a logo that was uploaded, or the one that came along.',
  input: ChooseLogo,
  // Before it is looked for: one that is being forgotten is not chosen, and one that is chosen not forgotten.
  subject: standing('logo'),
  may: mayChangeSetting,
  async run(ctx, { value, version }) {
    const logo = logoOf(value);
    if (logo !== null && (await findLogo(ctx.tx, logo.id)) === undefined)
      throw refusedAt('value', 'not_valid');
    return decide(ctx, { key: 'logo', value, version });
  },
  power: ({ value }, _subject, { version }) => decision('logo', { value, version }),
  deed: ({ value }, { before }, { version }) =>
    placeDeed('logo', { value, version, before }, { by: 'admin.choose_logo' }),
  takesBack: {},
});

/** Pixels; twice as high as it is shown. */
const shape = {
  width: 480,
  height: 128,
  fit: 'inside',
  moves: false,
  mostBytes: 60_000,
} as const;
const DAY = 86_400_000;

export const uploadLogo = useCase()({
  name: 'admin.upload_logo',
  about:
    'Upload a logo to look at. It is made anew, without anything hidden in it, and shown to people once it is chosen.',
  input: UploadLogo,
  limits: [{ points: 20, seconds: 600, by: 'account' }],
  body: UPLOAD_BODY,
  prepare: {
    may: mayOperate,
    make: ({ slowly }, { picture }) => reEncode(picture, shape, slowly),
  },
  subject: standing('logo'),
  may: mayChangeSetting,
  async run(ctx, _input, _subject, { bytes, width, height }) {
    const id = ctx.newId();
    await forgetLogos(ctx.tx, new Date(ctx.now.getTime() - DAY));
    await insertLogo(ctx.tx, { id, bytes, at: ctx.now });
    return { logo: `${id} ${width} ${height}` };
  },
});

/** A version more, unless another came since the one that was seen. */
async function decide(
  ctx: Ctx,
  { key, value, version }: { key: LookKey; value: string; version: number },
): Promise<{ version: number }> {
  const before = await lockSetting(ctx.tx, key, '');
  if ((before?.version ?? 0) !== version)
    throw new Refusal('conflict', 'look_changed', { params: { value: before?.value ?? '' } });
  const next = version + 1;
  const by = { byId: ctx.actor.personaId, at: ctx.now };
  await insertSetting(ctx.tx, { key, language: '', version: next, value, ...by });
  ctx.wake(SETTINGS, [key], next);
  ctx.emit(noticesDue(placeChanged('look', personOf(ctx.actor).personaId)));
  forgetGuestPages(ctx);
  return { version: next };
}

const decision = (key: LookKey, evidence: { value: string; version: number }) => ({
  ...{ subjectKind: 'setting', subjectId: key, reason: null, evidence },
});
