// Brings the many spellings of a grade (golongan ruang, or a PPPK class) to one; what it does not know stays as it is written.

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII'];

/** The rank that belongs to each grade, without spaces and dots. */
const ranks: ReadonlyMap<string, string> = new Map(Object.entries({
  jurumuda: 'I/a', jurumudatki: 'I/b', juru: 'I/c', jurutki: 'I/d',
  pengaturmuda: 'II/a', pengaturmudatki: 'II/b', pengatur: 'II/c', pengaturtki: 'II/d',
  penatamuda: 'III/a', penatamudatki: 'III/b', penata: 'III/c', penatatki: 'III/d',
  pembina: 'IV/a', pembinatki: 'IV/b', pembinautamamuda: 'IV/c', pembinautamamadya: 'IV/d', pembinautama: 'IV/e',
}));

// A whole word that is a grade: III/d, IIId, III d, III.d, 3D, 3/d, (III/d).
const lettered = /(?:^|[^\p{L}\p{N}])(IV|I{1,3}|[1-4]) ?[/.\-–|]? ?([a-e])(?=$|[^\p{L}\p{N}])/iu;
const pppkClass = /^(?:gol(?:ongan)?\.? ?|kelas ?|pppk ?|p3k ?|[-–/:] ?)*(\d{1,2}|[IVX]{1,5})$/i;

/** "IIId", "3D", "Penata Tk. I (III/d)" → "III/d"; "PPPK 9", "ix" → "IX". */
export const normalGrade = (text: string): string => {
  const found = lettered.exec(text);
  if (found !== null) {
    const [, level = '', room = ''] = found;
    return `${ROMAN[Number(level)] ?? level.toUpperCase()}/${room.toLowerCase()}`;
  }
  const rank = ranks.get(text.toLowerCase().replace(/tingkat/g, 'tk').replace(/tk\.? ?1/g, 'tki').replace(/[^a-z]/g, ''));
  if (rank !== undefined) return rank;
  const level = pppkClass.exec(text)?.[1]?.toUpperCase();
  const roman = level === undefined ? undefined : /\d/.test(level) ? ROMAN[Number(level)] : level;
  return roman !== undefined && roman !== '' && ROMAN.includes(roman) ? roman : text;
};
