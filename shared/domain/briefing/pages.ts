// The pages of a briefing by number: 0 the exercise itself, 1 to 5 the rule that is read out, then all of them for questions, then how it is scored.
const RULES = 5;
export const ALL_RULES = RULES + 1;
export const LAST_PAGE = ALL_RULES + 1;

/** How many rules stand on the wall, and which of them is read out; null: none is. */
export const rulesOn = (page: number): { readonly count: number; readonly read: number | null } =>
  ({ count: page > ALL_RULES ? 0 : Math.min(page, RULES), read: page >= 1 && page <= RULES ? page : null });
