// Makes a smaller JPEG of a chosen picture, without what its file says of place and camera; it stores nothing.
import type { PhotoFields } from '../../../../shared/domain/implementationReport/schemas.ts';
import { LARGEST_PHOTO, MOST_PHOTO_BYTES } from '../../../../shared/domain/implementationReport/schemas.ts';
import { unpacked } from '../unpacked.ts';

const QUALITIES = [0.86, 0.76, 0.64, 0.5] as const;
const SMALLEST = 320;

const jpegOf = (picture: ImageBitmap, width: number, height: number, quality: number): Promise<Blob | null> => {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) return Promise.resolve(null);
  // JPEG knows no transparency, and paper is white.
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.drawImage(picture, 0, 0, width, height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
};

const base64Of = async (blob: Blob): Promise<string> => {
  let binary = '';
  for (const byte of new Uint8Array(await blob.arrayBuffer())) binary += String.fromCharCode(byte);
  return btoa(binary);
};

/** Or why there is none. */
export const shrinkPhoto = async (file: Blob): Promise<Omit<PhotoFields, 'caption'> | 'tooLarge' | 'unreadable'> => {
  const picture = await unpacked(file);
  if (typeof picture === 'string') return picture;
  for (let longest = LARGEST_PHOTO; longest >= SMALLEST; longest = Math.floor(longest * 0.75)) {
    const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
    const [width, height] = [Math.max(1, Math.round(picture.width * scale)), Math.max(1, Math.round(picture.height * scale))];
    for (const quality of QUALITIES) {
      const blob = await jpegOf(picture, width, height, quality);
      if (blob !== null && blob.size <= MOST_PHOTO_BYTES) return { width, height, data: await base64Of(blob) };
    }
  }
  return 'unreadable';
};
