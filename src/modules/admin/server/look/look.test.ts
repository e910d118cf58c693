import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { InboxView } from '#modules/notifications/contract.ts';
import { takeLock } from '#platform/db/locks.sql.ts';
import { slope } from '#platform/pictures/testing/gallery.ts';
import { openCast } from '#tests/cast/cast.ts';
import { asks } from '#tests/matrix/asks.ts';
import { logoOf } from '../../look.contract.ts';
import { loadSettings } from '../settings/kept.ts';
import { chooseAccent, chooseLogo, uploadLogo } from './choose-look.ts';
import { logo, look, lookVersions } from './look.ts';

const cast = await openCast();
const olga = {
  ...(await cast.withDuty(await cast.person('Olga'), 'operator')),
  sessionKey: 'a session',
};
const otto = await cast.withDuty(await cast.person('Otto'), 'operator');
const ann = await cast.person('Ann');
/** What guests see, out of the memory of a process. */
const seen = async () => {
  await loadSettings(cast.db.read(), cast.deps.settings);
  return cast.as(cast.guest).asks(look, {});
};
const versions = () => cast.as(olga).asks(lookVersions, {});

test('an operator chooses a colour that can be read; every version is kept, and can be put back', async () => {
  expect(await seen()).toEqual({ accent: '', logo: null });
  const choose = { value: '#004D40', version: 0 };
  expect((await cast.as(ann).refused(chooseAccent, choose)).code).toBe('not_found');
  const token = { ...olga, sessionKey: null };
  expect((await cast.as(token).refused(chooseAccent, choose)).why).toBe('session_only');
  await cast.as(olga).does(chooseAccent, choose);
  expect((await seen()).accent).toBe('#004d40');
  await cast.as(olga).does(chooseAccent, { value: '', version: 1 });
  expect((await seen()).accent).toBe('');
  await cast.as(olga).does(chooseAccent, { value: '#004d40', version: 2 });
  const kept = (await versions()).accent.map(({ version, value, by }) => [version, value, by]);
  expect(kept).toEqual([
    [3, '#004d40', 'Olga'],
    [2, '', 'Olga'],
    [1, '#004d40', 'Olga'],
  ]);
  expect((await cast.as(ann).refused(lookVersions, {})).code).toBe('not_found');
});

test('one that is too faint is refused, with the nearest that can be read; so is what is no colour', async () => {
  const [{ version = 0 } = {}] = (await versions()).accent;
  const faint = await cast.as(olga).refused(chooseAccent, { value: '#ff6600', version });
  expect(faint.fields).toEqual({ value: 'colour_too_faint' });
  const { nearest } = faint.params;
  for (const value of ['orange', '#f60', 'red;}', '#76370b80'])
    expect((await cast.as(olga).refused(chooseAccent, { value, version })).fields).toEqual({
      value: 'colour_not_valid',
    });
  await cast.as(olga).does(chooseAccent, { value: nearest, version });
  expect((await seen()).accent).toBe(nearest);
});

test('two who choose from the same version: the second is told, and the first stands', async () => {
  const [{ version = 0 } = {}] = (await versions()).accent;
  await cast.as(olga).does(chooseAccent, { value: '#123456', version });
  const late = await cast.as(olga).refused(chooseAccent, { value: '#330000', version });
  expect([late.code, late.why, late.params]).toEqual([
    ...['conflict', 'look_changed'],
    { value: '#123456' },
  ]);
  await cast.drain();
  const { items } = await asks<InboxView>(cast, otto, 'notifications.inbox');
  expect(items.map(({ says, place }) => [says, place.link])).toEqual([
    ['inbox.place_changed_look', '/operate/look'],
  ]);
});

test('a logo is made anew, looked at, and shown once it is chosen; it is taken away again', async () => {
  const picture = await slope(900, 300).png().toBuffer();
  expect((await cast.as(ann).refused(uploadLogo, { picture })).code).toBe('not_found');
  const { logo: value } = await cast.as(olga).does(uploadLogo, { picture });
  expect((await seen()).logo).toBeNull();
  const made = logoOf(value) ?? expect.fail(value);
  expect([made.width <= 960, made.height]).toEqual([true, Math.round(made.width / 3)]);
  await cast.as(olga).does(chooseLogo, { value, version: 0 });
  expect((await seen()).logo).toEqual(made);
  const { bytes } = await cast.as(cast.guest).asks(logo, { id: made.id });
  expect(await sharp(Buffer.from(bytes, 'base64')).metadata()).toMatchObject({
    format: 'webp',
    width: made.width,
  });
  await cast.as(olga).does(chooseLogo, { value: '', version: 1 });
  expect((await seen()).logo).toBeNull();
  await cast.as(olga).does(chooseLogo, { value, version: 2 });
  expect((await versions()).logo).toHaveLength(3);
});

test('a logo that is none, or that nobody uploaded, is refused; one that was only looked at is forgotten', async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
  expect((await cast.as(olga).refused(uploadLogo, { picture: svg })).fields).toEqual({
    picture: 'picture_kind',
  });
  const [{ version = 0 } = {}] = (await versions()).logo;
  for (const value of [`${randomUUID()} 10 10`, '../x 1 1', '1 1 1'])
    expect(
      Object.keys((await cast.as(olga).refused(chooseLogo, { value, version })).fields),
    ).toEqual(['value']);
  const picture = await slope(40, 40).png().toBuffer();
  const { logo: tried } = await cast.as(olga).does(uploadLogo, { picture });
  const { logo: kept } = await cast.as(olga).does(uploadLogo, { picture });
  await cast.as(olga).does(chooseLogo, { value: kept, version });
  cast.at(new Date(cast.deps.now().getTime() + 2 * 86_400_000));
  await cast.as(olga).does(uploadLogo, { picture });
  const idOf = (value: string) => logoOf(value)?.id ?? '';
  expect((await cast.as(cast.guest).refused(logo, { id: idOf(tried) })).code).toBe('not_found');
  expect(await cast.as(cast.guest).asks(logo, { id: idOf(kept) })).toBeDefined();
});

test('a logo that is chosen while another is uploaded is there, however old it is by then', async () => {
  const [{ version = 0 } = {}] = (await versions()).logo;
  const picture = await slope(40, 40).png().toBuffer();
  const { logo: old } = await cast.as(olga).does(uploadLogo, { picture });
  cast.at(new Date(cast.deps.now().getTime() + 2 * 86_400_000));
  let isUploaded = false;
  const both: Promise<unknown>[] = [];
  await cast.db.begin(async (tx) => {
    await takeLock(tx, 'admin.setting', 'logo');
    both.push(cast.as(olga).does(chooseLogo, { value: old, version }));
    const waiting = async () =>
      (await cast.sql('select from pg_locks where not granted and locktype = $1', ['advisory']))
        .length;
    await expect.poll(waiting).toBe(1);
    both.push(
      cast
        .as(olga)
        .does(uploadLogo, { picture })
        .then(() => (isUploaded = true)),
    );
    await expect.poll(async () => isUploaded || (await waiting()) === 2).toBe(true);
  });
  await Promise.all(both);
  const { id = '' } = (await seen()).logo ?? {};
  expect(id).toBe(logoOf(old)?.id);
  expect(await cast.as(cast.guest).asks(logo, { id })).toBeDefined();
});
