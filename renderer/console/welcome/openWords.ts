// What a retreat file asks before it can be opened, and what is worth knowing after, in words; it opens nothing.
import type { OpenChoice, OpenNotice, OpenQuestion } from '../../../shared/contract.ts';
import { consoleText } from '../../../shared/text/console.ts';
import { formatCount } from '../../../shared/text/format.ts';
import type { Language } from '../../../shared/units.ts';

export type QuestionWords = { readonly title: string; readonly what: string; readonly choices: readonly OpenChoice[] };

/** The first choice is the one that keeps the most. */
export const questionWords = (question: OpenQuestion, language: Language): QuestionWords => {
  const { older, forked, damaged } = consoleText[language].welcome.asked;
  const count = (number: number) => formatCount(number, language);
  const { name } = question;
  switch (question.kind) {
    case 'older': return { title: older.title, what: older.what(name, count(question.missing)), choices: ['takeIn', 'openOlder'] };
    case 'forked': return {
      title: forked.title, choices: ['thisFile', 'otherSide'],
      what: forked.what(name, count(question.shared), count(question.inFile), count(question.onLaptop)),
    };
    case 'damaged': return {
      title: damaged.title(count(question.firstBad)), choices: ['rebuild', 'readOnly'],
      what: damaged.what(name, count(question.intact), count(question.onLaptop)),
    };
  }
};

export const noticeText = (notice: OpenNotice, language: Language): string => {
  const { noticed } = consoleText[language].welcome;
  switch (notice.kind) {
    case 'copiedHere': return noticed.copiedHere(notice.name);
    case 'rebuilt': return noticed.rebuilt(notice.name, formatCount(notice.records, language), formatCount(notice.lost, language));
    case 'branched': return noticed.branched(notice.name);
  }
};
