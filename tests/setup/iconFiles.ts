// The icon as SVG, and PNGs wrapped as Windows and macOS want them; it draws and writes nothing.
import { logoPath } from '../../renderer/design/logo.ts';

/** The mark in white on a rounded square of the app's green. */
export const iconSvg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect x="2" y="2" width="44" height="44" rx="10" fill="#0B6E55"/><path transform="translate(12 12)" fill="#fff" d="${logoPath}"/></svg>\n`;

type Pngs = ReadonlyMap<number, Buffer>;

const png = (pngs: Pngs, size: number): Buffer => {
  const found = pngs.get(size);
  if (found === undefined) throw new Error(`no picture of ${size} pixels`);
  return found;
};

/** Sizes in an .ico, whose byte for a side cannot say more than 256. */
export const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256] as const;

/** A directory of 16 bytes an entry, then the PNGs as they are (since Windows Vista). */
export const icoOf = (pngs: Pngs): Buffer => {
  const head = Buffer.alloc(6 + 16 * ICO_SIZES.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(ICO_SIZES.length, 4);
  let offset = head.length;
  for (const [i, size] of ICO_SIZES.entries()) {
    const at = 6 + 16 * i;
    const picture = png(pngs, size);
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(picture.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += picture.length;
  }
  return Buffer.concat([head, ...ICO_SIZES.map((size) => png(pngs, size))]);
};

/** Apple's names for PNGs by size, plain and for displays of twice the density. */
export const ICNS_TYPES = [['icp4', 16], ['icp5', 32], ['ic11', 32], ['ic12', 64], ['ic07', 128], ['ic13', 256], ['ic08', 256], ['ic14', 512], ['ic09', 512], ['ic10', 1024]] as const;

export const icnsOf = (pngs: Pngs): Buffer => {
  const chunk = (type: string, data: Buffer): Buffer => {
    const head = Buffer.alloc(8);
    head.write(type, 'latin1');
    head.writeUInt32BE(data.length + 8, 4);
    return Buffer.concat([head, data]);
  };
  return chunk('icns', Buffer.concat(ICNS_TYPES.map(([type, size]) => chunk(type, png(pngs, size)))));
};
