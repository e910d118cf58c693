/** Whether an address asks for a page as somebody sees it who has not begun. */
export const asLearner = ({ searchParams }: URL) =>
  searchParams.get('as') === 'learner' ? { as: 'learner' as const } : {};
