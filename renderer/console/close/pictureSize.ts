// How many points a PNG or JPEG says it has, read from its first bytes before a browser may unpack it: a few bytes can stand for gigabytes. It unpacks nothing.

type PictureSize = { readonly width: number; readonly height: number };

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** What stands before the size in a JPEG (camera, colours, a small picture) is shorter than this. */
const GLANCE = 4 << 20;
/** The largest cameras of telephones have 108 million; unpacked, each takes four bytes. */
const MOST_POINTS = 120_000_000;

/** A frame's header, of whichever way of packing. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
/** Markers with nothing behind them. */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

const jpegSize = (view: DataView): PictureSize | null => {
  for (let at = 2; at + 9 <= view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
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

/** Unpacked, or why it was not: `tooLarge` for the memory of a laptop, or `unreadable`. */
export const unpacked = async (file: Blob): Promise<ImageBitmap | 'tooLarge' | 'unreadable'> => {
  const bytes = await file.slice(0, GLANCE).arrayBuffer().catch(() => null);
  const size = bytes === null ? null : pictureSize(new Uint8Array(bytes));
  if (size === null) return 'unreadable';
  return size.width * size.height > MOST_POINTS ? 'tooLarge' : createImageBitmap(file).catch(() => 'unreadable' as const);
};
