// What is being made now and how far it is, in one sentence.
import { documentsText } from '../../../../shared/text/documents.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { paperText } from '../../../../shared/text/paper.ts';
import type { Topics } from '../../../../shared/contract.ts';
import type { Language } from '../../../../shared/units.ts';
import type { Making } from './useDocuments.ts';

export const busyWords = (making: Making | null, printing: Topics['printing'], language: Language): string => {
  const text = documentsText[language];
  const names = paperText[language].fileName;
  const count = (value: number): string => formatCount(value, language);
  switch (making?.kind) {
    case undefined: return '';
    case 'one': return text.makingOne(names[making.document]);
    case 'all': return text.makingAll(names[making.document], count(making.done), count(making.of));
    case 'together': return text.makingTogether[making.bundle](count(printing?.done ?? 0), count(printing?.of ?? 0));
  }
};
