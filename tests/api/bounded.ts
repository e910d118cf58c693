const OWN = 'Facts of one thing, as many as its form has boxes.';
const SUGGESTED = 'The few that are offered while one types.';
const WAY = 'The steps of a programme, which somebody walks one after the other.';
const OFFERED = 'What the software offers, known when it is built.';

/** Readings that answer all there is, each with the reason why that is never much. */
export const bounded: Readonly<Record<string, string>> = {
  'accounts.choosing': SUGGESTED,
  'accounts.demo_letters': 'Letters to one made-up person, in a demo alone.',
  'accounts.my_drafts': 'No more than 400 are kept of anybody.',
  'accounts.open_helps':
    'Those who wait to be let in again: the newest hundred, answered or over after days.',
  'accounts.people_like': SUGGESTED,
  'accounts.person': OWN,
  'accounts.profile': OWN,
  'accounts.security': 'Nobody has more than twenty passkeys.',
  'accounts.services': 'Accounts of programs that operators made, a hundred at most.',
  'accounts.sessions': 'Where one is signed in; what is not used ends.',
  'accounts.side_reports':
    'People of whom somebody said that they are on the wrong side, until it is decided.',
  'accounts.tokens': 'Nobody has more than fifty.',
  'admin.first_run': OFFERED,
  'admin.one_import': 'What stands against taking an import back: each reason once.',
  'admin.look_versions': 'The newest twenty; all of them are read by `admin.setting_versions`.',
  'admin.settings': OFFERED,
  'admin.written_words': OFFERED,
  'community.arranging': OWN,
  'community.feed': 'The newest entries, as readers of feeds ask again and again.',
  'community.front': 'The few that stand on the first page.',
  'community.new_space': OFFERED,
  'community.new_thread': OFFERED,
  'community.site_map': 'The threads of a month, as many as the form of such maps allows.',
  'community.small_things': 'The few that are offered on the first page.',
  'community.space_about': OWN,
  'community.spaces':
    'The spaces that somebody arranged: people find their way by all of them at once.',
  'community.tending':
    'The newest thirty acts on one thread; all of them are read by `community.moderation_log`.',
  'community.where_to_write': 'The spaces that somebody arranged.',
  'leading.duties': 'Who holds a duty now; what was before is read by `safety.deeds`.',
  'learning.authoring': WAY,
  'learning.mine': 'The programmes that one takes part in.',
  'learning.my_programme': WAY,
  'learning.next_things': 'The few that are offered on the first page.',
  'learning.person_register': WAY,
  'learning.programme': WAY,
  'learning.programmes': 'The programmes that somebody wrote, a page for each.',
  'learning.reading': WAY,
  'learning.step_rules': 'The versions of one rule, each changed by hand and with a reason.',
  'notifications.emails': OFFERED,
  'notifications.pushes': 'One’s own devices, and kinds that the software has.',
  'notifications.settings': 'Kinds that the software has, and what one muted oneself.',
  'recognition.badges': 'The badges that operators made.',
  'recognition.badges_of': 'The badges that operators made.',
  'safety.helpline_table': 'No more than 300 lines are kept.',
  'safety.helplines': 'No more than 300 lines are kept.',
  'webhooks.endpoints': 'No more than twenty are made.',
};
