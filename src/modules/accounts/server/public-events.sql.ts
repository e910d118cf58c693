import { sql } from '#platform/db/sql.ts';
import { publicEvent, type PublicEvent } from '#platform/public-event.ts';
import { MemberData, type MemberJoined } from '../public-events.contract.ts';

export const publicEvents: readonly PublicEvent[] = [
  publicEvent<MemberJoined, typeof MemberData>({
    type: 'accounts.member_joined',
    about: 'Somebody is a member from now on.',
    data: MemberData,
    async tell({ tx }, { side }, { personaId: person }) {
      const isHere = await sql`select from accounts.pub_member_card
        where id = ${person}::uuid and side = ${side}`.any(tx);
      return isHere ? { data: {}, link: '/people', places: [], person } : undefined;
    },
  }),
];
