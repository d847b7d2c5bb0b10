// Unpacks a chosen picture, unless it says of itself that it is larger than a laptop's memory; it stores nothing.
import { pictureSize } from '../../../shared/pictureSize.ts';

/** What stands before the size in a JPEG (camera, colours, a small picture) is shorter than this. */
const GLANCE = 4 << 20;
/** The largest cameras of telephones have 108 million; unpacked, each takes four bytes. */
const MOST_POINTS = 120_000_000;

/** Unpacked, or why it was not: `tooLarge` for the memory of a laptop, or `unreadable`. */
export const unpacked = async (file: Blob): Promise<ImageBitmap | 'tooLarge' | 'unreadable'> => {
  const bytes = await file.slice(0, GLANCE).arrayBuffer().catch(() => null);
  const size = bytes === null ? null : pictureSize(new Uint8Array(bytes));
  if (size === null) return 'unreadable';
  return size.width * size.height > MOST_POINTS ? 'tooLarge' : createImageBitmap(file).catch(() => 'unreadable' as const);
};
