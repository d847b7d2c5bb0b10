// What one file with several papers in it is called, in both languages.
import type { Bundle } from '../documents.ts';
import type { Language } from '../units.ts';

export const bundleText: Readonly<Record<Language, Readonly<Record<Bundle, string>>>> = {
  id: { tonight: 'Cetakan untuk malam ini', all: 'Semua dokumen' },
  en: { tonight: 'To print tonight', all: 'All documents' },
};
