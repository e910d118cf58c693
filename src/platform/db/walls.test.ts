import { expect, test } from 'vitest';
import { createRegistry } from '../registry.ts';
import { openWorld } from '../testing/world.ts';

const world = await openWorld(createRegistry([]));

test.each([
  'delete from learning.completion',
  'update learning.completion set rule_version = 2',
  'delete from learning.standing',
  'update learning.standing set rule_version = 2',
  'delete from learning.completion_revocation',
  'update platform.audit_entry set reason = null',
  'insert into platform.audit_seal values (1, gen_random_uuid(), $$$$)',
  'select platform.erase_audit_words(array[$$one$$])',
  'update accounts.pub_member_card set name = $$other$$',
  'create table accounts.mine (id int)',
  'drop table accounts.draft',
  'truncate posts.post',
])('the running role may not: %s', async (statement) => {
  await expect(world.sql(statement)).rejects.toThrow(/permission denied|must be owner/);
});
