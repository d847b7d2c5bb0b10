// Takes a PDF that Chromium wrote apart into its numbered objects, and gives them other numbers; it reads no other PDF reliably.

type Renumbering = {
  /** Added to the number of every object. */
  readonly shift: number;
  /** Added to the number under which a page's tags are found. */
  readonly key: number;
  /** Put before the names of tags, which are only unlike within one file. */
  readonly prefix: string;
  /** Objects that are another one from now on, by their old number. */
  readonly replaced: ReadonlyMap<number, number>;
};

export type PdfApart = {
  /** By number: everything between `obj` and `endobj`, a byte a sign. */
  readonly objects: ReadonlyMap<number, string>;
  /** One more than the highest number. */
  readonly size: number;
  readonly trailer: string;
  readonly renumber: (text: string, how: Renumbering) => string;
  /** The numbers of a number tree, each before its object. */
  readonly shiftKeys: (nums: string, key: number) => string;
};

const OBJECT = /^(\d+) 0 obj\n?([\s\S]*?)\n?endobj\s*$/;
/** A text in brackets or in hex, a reference, or a page's key. Streams are not looked into. */
const TOKEN = /\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f\s]+>|(\d+) 0 R\b|\/(StructParents?) (\d+)/g;
const TAG_NAME = /^\(node\d+\)$/;

const renumber = (text: string, { shift, key, prefix, replaced }: Renumbering): string => {
  const stream = text.search(/>>\s*stream\r?\n/);
  const head = stream === -1 ? text : text.slice(0, stream);
  const moved = head.replaceAll(TOKEN, (whole, number: string | undefined, name: string | undefined, at: string | undefined) => {
    if (number !== undefined) return `${replaced.get(Number(number)) ?? Number(number) + shift} 0 R`;
    if (name !== undefined) return `/${name} ${Number(at) + key}`;
    return TAG_NAME.test(whole) ? `(${prefix}${whole.slice(1)}` : whole;
  });
  return stream === -1 ? moved : moved + text.slice(stream);
};

const shiftKeys = (nums: string, key: number): string => nums.replaceAll(/(\d+) (\d+ 0 R)/g, (_, number: string, to: string) => `${Number(number) + key} ${to}`);

export const takeApart = (pdf: Uint8Array): PdfApart => {
  const text = Buffer.from(pdf).toString('latin1');
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const [whole, size = '', rows = ''] = /^xref\n0 (\d+)\n((?:\d{10} \d{5} [nf] ?\r?\n)*)/.exec(text.slice(table)) ?? [];
  if (whole === undefined) throw new Error('this PDF has no plain table of its objects');
  const offsets = rows.trim().split(/\r?\n/).flatMap((row) => (row.trim().endsWith('n') ? [Number(row.slice(0, 10))] : [])).sort((a, b) => a - b);
  const objects = offsets.map((offset, at): readonly [number, string] => {
    const [, number, body] = OBJECT.exec(text.slice(offset, offsets[at + 1] ?? table)) ?? [];
    if (number === undefined || body === undefined) throw new Error(`no object at byte ${offset} of this PDF`);
    return [Number(number), body];
  });
  return { objects: new Map(objects), size: Number(size), trailer: text.slice(table + whole.length), renumber, shiftKeys };
};
