// What the middle of the desk can show, in the order of the buttons; it draws none of it.
export const runPanes = ['sheet', 'readBack', 'sheetsOut', 'settings', 'standings', 'briefing', 'debrief'] as const;
export type RunPane = (typeof runPanes)[number];
