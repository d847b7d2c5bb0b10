// What the middle of the desk can show, in the order of the buttons; it draws none of it.
export const runPanes = ['readBack', 'sheetsOut', 'settings', 'standings', 'briefing', 'debrief'] as const;
/** The first one is the sheet. */
export type RunPane = 'sheet' | (typeof runPanes)[number];
