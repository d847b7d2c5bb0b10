// Which pictures the README shows, in its order; each is taken by the script of the same folder and by nothing else.
export const pictureNames = ['console', 'hall', 'timer', 'documents', 'palette'] as const;
export type PictureName = (typeof pictureNames)[number];
