// Makes a logo of a chosen picture small enough to be kept with the retreat; null: it is no PNG or JPEG, or one too large to unpack.
import type { Logo } from '../../../../../shared/domain/office/schemas.ts';
import { LONGEST_LOGO } from '../../../../../shared/domain/office/schemas.ts';
import { toBase64 } from '../../../fields/toBase64.ts';
import { unpacked } from '../../unpacked.ts';

/** A printed logo is some 16 mm wide: enough for 600 dots an inch, then less. */
const EDGES = [640, 480, 360, 240];

const drawn = async (picture: ImageBitmap, edge: number, type: Logo['type']): Promise<Blob> => {
  const scale = Math.min(1, edge / Math.max(picture.width, picture.height));
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(picture.width * scale)), Math.max(1, Math.round(picture.height * scale)));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: `image/${type}`, quality: 0.9 });
};

export const logoOf = async (file: Blob): Promise<Logo | null> => {
  const type = file.type === 'image/png' ? 'png' : file.type === 'image/jpeg' ? 'jpeg' : null;
  if (type === null) return null;
  const picture = await unpacked(file);
  if (typeof picture === 'string') return null;
  try {
    for (const edge of EDGES) {
      const base64 = toBase64(new Uint8Array(await (await drawn(picture, edge, type)).arrayBuffer()));
      if (base64.length <= LONGEST_LOGO) return { type, base64 };
    }
    return null;
  } catch {
    // There was no room to draw it smaller in.
    return null;
  }
};
