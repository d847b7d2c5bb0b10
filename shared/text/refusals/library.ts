// The sentences of refusals about the library's exercises and frameworks of values, in both languages.
import type { Language } from '../../units.ts';
import type { RefusalSentences } from './refusalSentences.ts';

type Code = 'unknownExercise' | 'exerciseExists' | 'unknownValue' | 'frameworkExists' | 'unknownFramework' | 'valueCodeTaken' | 'valueInUse';

export const libraryRefusals: Readonly<Record<Language, RefusalSentences<Code>>> = {
  id: {
    unknownExercise: () => 'Latihan itu tidak ada di pustaka.',
    exerciseExists: ({ name }) => `Latihan bernama "${name}" sudah ada di pustaka. Pakai nama lain.`,
    unknownValue: ({ value }) => `Nilai berkode ${value} tidak ada di retret ini. Pilih nilai dari kerangka yang ada.`,
    frameworkExists: ({ name }) => `Kerangka nilai "${name}" sudah ada. Pakai nama lain.`,
    unknownFramework: () => 'Kerangka nilai itu tidak ada lagi di retret ini.',
    valueCodeTaken: ({ value }) => `Kode ${value} dipakai dua kali. Setiap nilai memerlukan kodenya sendiri, juga terhadap kerangka lain.`,
    valueInUse: ({ value, usedBy }) => `Nilai "${value}" masih dipakai latihan "${usedBy}". Lepaskan dahulu nilai itu dari latihan tersebut.`,
  },
  en: {
    unknownExercise: () => 'That exercise is not in the library.',
    exerciseExists: ({ name }) => `An exercise named "${name}" is in the library already. Use another name.`,
    unknownValue: ({ value }) => `This retreat has no value with the code ${value}. Choose values from the frameworks there are.`,
    frameworkExists: ({ name }) => `The value framework "${name}" is here already. Use another name.`,
    unknownFramework: () => 'That value framework is no longer part of this retreat.',
    valueCodeTaken: ({ value }) => `The code ${value} is used twice. Each value needs a code of its own, also across frameworks.`,
    valueInUse: ({ value, usedBy }) => `The value "${value}" is still used by the exercise "${usedBy}". Take it off that exercise first.`,
  },
};
