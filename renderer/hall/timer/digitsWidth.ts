// How wide a time is in the face it is set in, so that none ever runs off the wall; it measures nothing.

/** The face's own widths in em. */
const WIDTHS: Readonly<Record<string, number>> = { ':': 0.29, '+': 0.44 };
const DIGIT = 0.5;

export const digitsWidth = (text: string): number => [...text].reduce((sum, sign) => sum + (WIDTHS[sign] ?? DIGIT), 0);
