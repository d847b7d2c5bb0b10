// What a question to the person at the console looks like; who shows it is wired in main.

export type Box = { type: 'info' | 'warning' | 'question'; message: string; buttons: string[]; defaultId: number; cancelId: number };

/** Shows a box in front of the console, never on the projector; gives the number of the button pressed. */
export type ShowBox = (box: Box) => Promise<number>;
