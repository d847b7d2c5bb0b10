// How many points a PNG or JPEG says it has, read before a browser may unpack it, and whether one that is kept may be drawn: a few bytes can stand for gigabytes. It unpacks nothing.

type PictureSize = { readonly width: number; readonly height: number };

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Of a picture that is kept, in points; the console makes them smaller than 1,600 by 1,600 before. Unpacked, each takes four bytes. */
const MOST_KEPT = 4_000_000;

/** A frame's header, of whichever way of packing. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
/** Markers with nothing behind them. */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

const jpegSize = (view: DataView): PictureSize | null => {
  for (let at = 2; at + 9 <= view.byteLength;) {
    const marker = view.getUint8(at + 1);
    // What stands between the parts is passed over, as whoever draws it does.
    if (view.getUint8(at) !== 0xff || marker === 0xff) at += 1;
    else if (isFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    else at += isBare(marker) ? 2 : 2 + Math.max(2, view.getUint16(at + 2));
  }
  return null;
};

/** null: it is neither, or does not say. */
export const pictureSize = (bytes: Uint8Array): PictureSize | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength >= 24 && PNG.every((byte, at) => bytes[at] === byte)) return { width: view.getUint32(16), height: view.getUint32(20) };
  return view.byteLength >= 2 && view.getUint16(0) === 0xffd8 ? jpegSize(view) : null;
};

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, LETTERS.indexOf(String.fromCharCode(code))));

/** Whole groups of four letters, with zeros for what fills the last one. The language by itself, which is all there is here, reads no base64. */
const bytesOf = (base64: string): Uint8Array => {
  const bytes = new Uint8Array(Math.floor(base64.length / 4) * 3);
  const value = (at: number): number => VALUES[base64.charCodeAt(at)] ?? 0;
  for (let from = 0, to = 0; to < bytes.length; from += 4, to += 3) {
    const bits = value(from) << 18 | value(from + 1) << 12 | value(from + 2) << 6 | value(from + 3);
    bytes[to] = bits >> 16;
    bytes[to + 1] = bits >> 8;
    bytes[to + 2] = bits;
  }
  return bytes;
};

/** Whether a kept picture, in base64, may be drawn: a PNG or JPEG by its bytes, whatever it is called, and of a size that any laptop unpacks. A JPEG without a frame is drawn as nothing. */
export const isDrawable = (base64: string): boolean => {
  const size = pictureSize(bytesOf(base64));
  return size === null ? base64.startsWith('/9j/') : size.width * size.height <= MOST_KEPT;
};
