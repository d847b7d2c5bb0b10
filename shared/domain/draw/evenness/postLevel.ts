// The level of a post, from its words; it knows no person.
import { agencies } from '../../../library/agencies.ts';
import { canonicalText } from '../record/canonicalText.ts';

export const WARD_HEAD = 'LURAH';
export const DISTRICT_HEAD = 'CAMAT';

/** Asked in this order, of a post in canonical capitals. */
const levels: readonly (readonly [RegExp, string])[] = [
  [/^(SEKRETARIS DAERAH|SEKDA)\b/, 'SEKRETARIS DAERAH'],
  [/^ASISTEN\b/, 'ASISTEN'],
  [/^STAF AHLI\b/, 'STAF AHLI'],
  [/^(KEPALA BAGIAN|KABAG)\b/, 'KEPALA BAGIAN'],
  [/^(SEKRETARIS (DPRD|DEWAN)|SEKWAN)\b/, 'SEKRETARIS DPRD'],
  [/^INSPEKTUR PEMBANTU\b|^IRBAN\b/, 'INSPEKTUR PEMBANTU'],
  [/^INSPEKTUR\b/, 'INSPEKTUR'],
  [/^(KEPALA DINAS|KADIS)\b/, 'KEPALA DINAS'],
  [/^(KEPALA BADAN|KABAN)\b/, 'KEPALA BADAN'],
  [/^KEPALA SATUAN\b/, 'KEPALA SATUAN'],
  [/^(SEKRETARIS (CAMAT|KECAMATAN)|SEKCAM)\b/, 'SEKRETARIS KECAMATAN'],
  [/^(SEKRETARIS (LURAH|KELURAHAN)|SEKLUR)\b/, 'SEKRETARIS KELURAHAN'],
  [/^CAMAT\b/, DISTRICT_HEAD],
  [/^LURAH\b/, WARD_HEAD],
  [/^SEKRETARIS (DINAS|BADAN|INSPEKTORAT)\b/, 'SEKRETARIS DINAS'],
  [/^(KEPALA BIDANG|KABID)\b/, 'KEPALA BIDANG'],
  [/^(KEPALA SUB ?BAGIAN|KASUBB?AG)\b/, 'KEPALA SUBBAGIAN'],
  [/^(KEPALA SUB ?BIDANG|KASUBB?ID)\b/, 'KEPALA SUBBIDANG'],
  [/^(KEPALA SEKSI|KASIE?)\b/, 'KEPALA SEKSI'],
  [/^(KEPALA UPTD?|KA\.? ?UPTD?)\b/, 'KEPALA UPT'],
  [/^DIREKTUR\b/, 'DIREKTUR'],
];

/** "Kepala Dinkes": the agency's own name says what it is. */
const headed = new Map(agencies.flatMap(({ short, full, head }) => {
  const kind = canonicalText(full).split(' ')[0] ?? '';
  return canonicalText(head) === canonicalText(`Kepala ${short}`) ? [[canonicalText(head), `KEPALA ${kind}`] as const] : [];
}));

const ACTING = /^(PLT|PLH|PJ|PJS|PGS|PENJABAT)\b\.? ?/;

/** null without a post; a post of no known level is a level by its own words. Someone acting for another counts as that other. */
export const postLevel = (post: string | null): string | null => {
  const words = canonicalText(post ?? '').replace(ACTING, '');
  if (words === '') return null;
  return headed.get(words) ?? levels.find(([pattern]) => pattern.test(words))?.[1] ?? words;
};
