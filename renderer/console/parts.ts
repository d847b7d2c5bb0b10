// The three parts of the facilitator's work, in order, each under one key; it draws none of them.
export const parts = ['prepare', 'run', 'close'] as const;
export type Part = (typeof parts)[number];
