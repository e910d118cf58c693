import { sql, type RawBuilder } from '#platform/db/sql.ts';
import { leadsTo, type DraftSort } from '#modules/accounts/index.server.ts';
import { subjects } from './notification-kinds.sql.ts';
import { titleFor } from './space/spoken.sql.ts';
import { managedBy, visibleTo, writableBy } from './space/visible.sql.ts';

const to = (kinds: readonly string[], link: RawBuilder<unknown>) =>
  leadsTo(
    subjects.filter(({ kind }) => kinds.includes(kind)),
    link,
  );

/** Texts of a space, for whoever arranges it. */
const spaceEdited: NonNullable<DraftSort['leads']> = (actor, ids) => sql`
  select space.id, space.title, case when ${managedBy(actor)} then '/talk/' || space.slug || '/about/edit' end
  from community.space space where space.id = any(${ids}) and ${visibleTo(actor)}`;

/** What is begun in spaces, and where it goes on. */
export const drafts: readonly DraftSort[] = [
  {
    kind: 'community.new',
    leads: (actor, ids) => sql`
      select space.id, ${titleFor(actor)}, case when ${writableBy(actor)} then '/talk/' || space.slug || '/new' end
      from community.space space where space.id = any(${ids}) and ${visibleTo(actor)}`,
  },
  {
    // A post that has a reply begun shows it open, and below long words that is far.
    kind: 'community.reply',
    leads: to(
      ['community.thread', 'community.post'],
      sql`case when position('?' in seen.link) > 0 then replace(seen.link, '#p-', '#reply-')
        else seen.link || '?from=end#reply-' || seen.id end`,
    ),
  },
  {
    kind: 'community.edit',
    leads: to(
      ['community.post'],
      sql`replace(seen.link, '?around=', '?do=edit:' || seen.id || '&around=')`,
    ),
  },
  { kind: 'community.space', page: '/talk/new', leads: spaceEdited },
  { kind: 'community.version', leads: spaceEdited },
];
