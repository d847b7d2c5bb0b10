// The steps of preparing a retreat, in order; it knows no pane.
export const steps = ['retreat', 'people', 'draw', 'programme', 'exercises', 'rotation'] as const;
export type Step = (typeof steps)[number];

/** The step before (-1) or after (1); the first and the last one stay. */
export const stepBeside = (step: Step, by: 1 | -1): Step => steps[steps.indexOf(step) + by] ?? step;
