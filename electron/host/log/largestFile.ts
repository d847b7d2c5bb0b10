// How large a retreat file may become, so that whatever was stored on one laptop can be opened on another; it opens no file.

/** In bytes. A larger one is not read: it is no retreat, or was made to hurt. */
export const LARGEST_FILE = 256 << 20;
/** Nor is one of more records. */
export const MOST_ROWS = 200_000;
/** More than one record takes of the file, with what SQLite writes around it. */
const LAST_ROOM = 4 << 20;
/** From here on a record is a photo, a logo or a list of hundreds; all others are a few thousand bytes. */
const LARGE_RECORD = 128 << 10;

/** What is large has the first half of the room; the other half is kept for scores, and is more than they ever need. */
export const hasRoomFor = (record: number, file: number): boolean => record < LARGE_RECORD || file <= LARGEST_FILE / 2;

/** Whether it takes in one more record of any kind. `rows`: those it has. */
export const goesOn = (file: number, rows: number): boolean => file <= LARGEST_FILE - LAST_ROOM && rows < MOST_ROWS;
