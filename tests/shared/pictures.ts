// The first bytes of pictures of any size, for tests of what a picture says of itself.

const word = (number: number): readonly number[] => [number >> 8, number & 0xff];
export const png = (width: number, height: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, ...word(width), 0, 0, ...word(height), 1, 0, 0, 0, 0]);
/** What a camera writes first, with a small picture of its own inside, then the frame. */
export const jpeg = (width: number, height: number, frame = 0xc2): Uint8Array<ArrayBuffer> => new Uint8Array([
  0xff, 0xd8, 0xff, 0xe1, ...word(22), 0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, ...word(120), ...word(160), 3, 0, 0, 0, 0, 0, 0, 0, 0,
  0xff, 0xff, 0xc4, ...word(4), 0, 0, 0xff, frame, ...word(17), 8, ...word(height), ...word(width), 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1,
]);
