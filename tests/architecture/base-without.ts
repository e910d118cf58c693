/** Nothing that somebody else, or another tab, could have written meanwhile and would miss. */
export const WITHOUT = [
  'accounts.change_password',
  'accounts.change_hours',
  'accounts.change_language',
  'accounts.change_name',
  'accounts.change_picture',
  'accounts.change_service',
  'admin.change_setting',
  'notifications.change_settings',
];
