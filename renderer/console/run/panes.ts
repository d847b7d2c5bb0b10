// What the middle of the desk can show: the score sheet, the sheet to explain from, or the debrief; it draws none of them.
export const runPanes = ['sheet', 'briefing', 'debrief'] as const;
export type RunPane = (typeof runPanes)[number];
