// How large a retreat file may become, so that whatever was stored on one laptop can be opened on another; it opens no file.

/** In bytes. A larger one is not read: it is no retreat, or was made to hurt. */
export const LARGEST_FILE = 256 << 20;
/** From here on a record is a photo, a logo or a list of hundreds; all others are a few thousand bytes. */
const LARGE_RECORD = 128 << 10;

/** What is large has the first half of the room; the other half is kept for scores, and is more than they ever need. */
export const hasRoomFor = (record: number, file: number): boolean => record < LARGE_RECORD || file <= LARGEST_FILE / 2;
