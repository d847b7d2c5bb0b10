// What a retreat file asks before it can be opened, in words: how things stand, and what each choice does; it opens nothing.
import type { OpenChoice, OpenQuestion } from '../../../shared/contract.ts';
import { filesText } from '../../../shared/text/files.ts';
import { formatCount } from '../../../shared/text/format.ts';
import type { Language } from '../../../shared/units.ts';

/** One line of how things stand; `tone` gives it its sign. */
export type Standing = { readonly tone: 'whole' | 'missing' | 'lost'; readonly title: string; readonly what: string };
export type ChoiceWords = { readonly choice: OpenChoice; readonly title: string; readonly what: string };
export type QuestionWords = {
  readonly title: string;
  readonly standings: readonly Standing[];
  /** The first one keeps the most. None: there is nothing left to open. */
  readonly choices: readonly ChoiceWords[];
};

export const questionWords = (question: OpenQuestion, language: Language): QuestionWords => {
  const text = filesText[language].asked;
  const count = (records: number): string => formatCount(records, language);
  const choice = (name: OpenChoice, records: number): ChoiceWords => ({ choice: name, ...text.choices[name](count(records)) });
  switch (question.kind) {
    case 'older': return {
      title: text.older.title,
      standings: [
        { tone: 'whole', title: text.whole, what: text.older.allWhole },
        { tone: 'missing', title: text.missing, what: text.older.missing(count(question.missing)) },
      ],
      choices: [choice('takeIn', question.missing), choice('openOlder', 0)],
    };
    case 'forked': {
      const { shared, inFile, onLaptop } = question;
      const sides = [choice('thisFile', shared + inFile), choice('otherSide', shared + onLaptop)];
      return {
        title: text.forked.title,
        // Where they parted and how far each went on is drawn.
        standings: [{ tone: 'whole', title: text.lost, what: text.nothingLost }],
        choices: onLaptop > inFile ? sides.toReversed() : sides,
      };
    }
    case 'damaged': {
      const { firstBad, intact, onLaptop } = question;
      const most = Math.max(intact, onLaptop);
      const lost: Standing = onLaptop > intact
        ? { tone: 'whole', title: text.lost, what: text.damaged.covered(count(intact + 1), count(onLaptop)) }
        : { tone: 'lost', title: text.lost, what: most === 0 ? text.damaged.hopeless : text.damaged.gone(count(firstBad)) };
      return {
        title: text.damaged.title,
        standings: [
          intact === 0 ? { tone: 'lost', title: text.whole, what: text.damaged.nothingWhole }
            : { tone: 'whole', title: text.whole, what: text.upTo(count(intact)) },
          { tone: onLaptop > 0 ? 'whole' : 'missing', title: text.onLaptop, what: onLaptop > 0 ? text.records(count(onLaptop)) : text.none },
          lost,
        ],
        choices: [...(most > 0 ? [choice('rebuild', most)] : []), ...(intact > 0 ? [choice('readOnly', intact)] : [])],
      };
    }
  }
};
