// Takes out the second stop where a title ends a sentence ("M.Hum.."); it knows nothing else of sentences.

/** Dots within a name of a file, or three in a row, stay as they are. */
export const oneStop = (sentence: string): string => sentence.replace(/(?<!\.)\.\.(?=\s|$)/g, '.');
