// Makes small workbooks by hand, honest and hostile; it checks nothing.
import { deflateRawSync } from 'node:zlib';

/** What an entry may lie about; `size` is the declared length once unpacked. */
export type Entry = { readonly name: string; readonly content: string | Buffer; readonly size?: number; readonly flags?: number };

export const zip = (entries: readonly Entry[]): Buffer => {
  let at = 0;
  const packed = entries.map(({ name, content, size, flags = 0 }) => {
    const whole = Buffer.from(content);
    const data = deflateRawSync(whole);
    const local = Buffer.alloc(30);
    const listed = Buffer.alloc(46);
    local.writeUInt32LE(0x04034b50, 0);
    listed.writeUInt32LE(0x02014b50, 0);
    for (const [header, from] of [[local, 6], [listed, 8]] as const) {
      header.writeUInt16LE(flags, from);
      header.writeUInt16LE(8, from + 2);
      header.writeUInt32LE(data.length, from + 12);
      header.writeUInt32LE(size ?? whole.length, from + 16);
      header.writeUInt16LE(Buffer.byteLength(name), from + 20);
    }
    listed.writeUInt32LE(at, 42);
    const file = Buffer.concat([local, Buffer.from(name), data]);
    at += file.length;
    return { file, listed: Buffer.concat([listed, Buffer.from(name)]) };
  });
  const directory = Buffer.concat(packed.map(({ listed }) => listed));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...packed.map(({ file }) => file), directory, end]);
};

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const sheetEntry = 'xl/worksheets/sheet1.xml';

/** The parts of a workbook with one sheet, whose rows are given as XML. */
export const parts = (rows: string): readonly Entry[] => [
  { name: '[Content_Types].xml', content: '<Types/>' },
  { name: 'xl/workbook.xml', content: `<workbook xmlns:r="${relations}"><sheets><sheet name="Peserta" sheetId="1" r:id="rId1"/></sheets></workbook>` },
  {
    name: 'xl/_rels/workbook.xml.rels',
    content: `<Relationships><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  },
  { name: sheetEntry, content: `<worksheet><sheetData>${rows}</sheetData></worksheet>` },
];

export const workbook = (rows: string): Buffer => zip(parts(rows));

/** The same workbook with its sheet's entry changed. */
export const withSheet = (rows: string, change: Partial<Entry>): Buffer =>
  zip(parts(rows).map((entry) => (entry.name === sheetEntry ? { ...entry, ...change } : entry)));

const textCell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
export const row = (number: number, ...texts: readonly string[]): string =>
  `<row r="${number}">${texts.map((text, i) => textCell(`${String.fromCharCode(65 + i)}${number}`, text)).join('')}</row>`;
export const headed = row(1, 'Nama', 'Unit Kerja');
