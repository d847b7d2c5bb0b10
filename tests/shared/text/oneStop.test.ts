// A name that ends in a title, or a reason that ends in a stop, ends its sentence with one.
import { expect, test } from 'vitest';
import type { Note } from '../../../shared/domain/scoring/explain/step.ts';
import { followUpOutText } from '../../../shared/text/close/followUpOut.ts';
import { consoleText } from '../../../shared/text/console.ts';
import { documentsText } from '../../../shared/text/documents.ts';
import { drawPaperText } from '../../../shared/text/drawPaper.ts';
import { reportFrameText } from '../../../shared/text/implementationReport/frame.ts';
import { oneStop } from '../../../shared/text/oneStop.ts';
import { honoursText } from '../../../shared/text/records/honours.ts';
import { rosterImportText } from '../../../shared/text/rosterImport.ts';
import { noteWords } from '../../../shared/text/run/explain.ts';
import { gridText } from '../../../shared/text/run/grid.ts';
import { instant, languages } from '../../../shared/units.ts';
import { plainNames } from '../explained.ts';
import { run } from '../samples.ts';

const NAME = 'Ratri Windusari, S.STP.';

test('two stops become one; three, and those in a path, stay', () => {
  expect(['S.STP..', 'M.Si.. Alasan', 'Tunggu... lalu', '../retret.kompak', 'M.Si.'].map(oneStop)).toEqual(['S.STP.', 'M.Si. Alasan', 'Tunggu... lalu', '../retret.kompak', 'M.Si.']);
});

const notes: readonly Note[] = [
  { say: 'excused', reason: NAME, second: NAME }, { say: 'released', judge: null, reason: NAME, by: NAME, second: NAME }, { say: 'cancelled', reason: NAME, replacedBy: run(2) },
  { say: 'out', judges: [null] }, { say: 'tied', names: [NAME] }, { say: 'place', place: 2, better: [NAME] },
  { say: 'ratingsCorrected', run: null, observer: null, before: null, reason: NAME, by: NAME, at: instant(0) },
];

test.each(languages)('in %s no sentence has two', (language) => {
  const names = { ...plainNames, member: () => NAME, run: () => NAME };
  const said = [
    ...notes.map((note) => noteWords(note, names, language)),
    consoleText[language].operatorIs(NAME), documentsText[language].lead('1', '2', NAME), gridText[language].cancelled(NAME), drawPaperText[language].opening(NAME, NAME, NAME, NAME, NAME),
    honoursText[language].certificate.held(NAME, NAME), reportFrameText[language].measuredBy(NAME, NAME), followUpOutText[language].problems.otherRetreat({ kind: 'otherRetreat', retreat: NAME }),
    rosterImportText[language].flags.agencySpelling({ code: 'agencySpelling', found: NAME }).what,
  ];
  expect(said.filter((sentence) => sentence.includes('..'))).toEqual([]);
  expect(said.filter((sentence) => !sentence.includes(NAME))).toEqual([]);
});
