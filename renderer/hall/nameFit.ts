// How large a name may be set so that it wraps to two lines at most and is never cut; it measures letters, not pixels.

export type NameFit = 'full' | 'long' | 'longest';

/** `room`: letters that fit on one line at full size; `most`: letters that fit on two lines a size smaller. */
export const nameFit = (name: string, room: number, most: number): NameFit =>
  name.length <= room ? 'full' : name.length <= most ? 'long' : 'longest';
