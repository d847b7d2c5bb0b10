// What a chosen file holds, in bytes; it knows no kind of file.

/** null: the stick was gone between the choice and the reading. */
export const bytesOf = (file: File): Promise<Uint8Array | null> => file.arrayBuffer().then((buffer) => new Uint8Array(buffer), () => null);
