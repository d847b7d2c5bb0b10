// Which columns the workbook for the monitoring team has; it knows no heading and no plan.

/** In the order they are written. */
export const sheetColumns = ['code', 'agency', 'problem', 'action', 'measure', 'partners', 'inCharge', 'team', 'due', 'last', 'state', 'on', 'note', 'retreat'] as const;
export type SheetColumn = (typeof sheetColumns)[number];
/** What the monitoring team fills in. */
export const filledIn = ['state', 'on', 'note'] as const satisfies readonly SheetColumn[];
