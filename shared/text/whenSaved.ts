// The one sentence on when what is typed is stored; whoever says it says it with this.
import type { Language } from '../units.ts';

export const whenSaved: Readonly<Record<Language, string>> = {
  id: 'Isian tercatat di laptop ini begitu ditinggalkan; yang bertombol Simpan atau Kirim, begitu tombol itu ditekan.',
  en: 'A field is stored on this laptop as soon as you leave it; one with a Save or Submit button, as soon as you press that.',
};
