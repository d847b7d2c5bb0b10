// What a document holds, in a few words; '–' where it can hold nothing yet.
import type { CloseText } from '../../../../shared/text/close.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { officialPapersText } from '../../../../shared/text/records/officialPapers.ts';
import type { Language } from '../../../../shared/units.ts';
import type { Readiness } from './readiness.ts';

export const holdsWords = (readiness: Readiness, text: CloseText, language: Language): string => {
  const count = (value: number): string => formatCount(value, language);
  switch (readiness.kind) {
    case 'printable': return text.holds(count(readiness.teams), count(readiness.exercises));
    case 'list': case 'report': case 'certificates': return text.people(count(readiness.people));
    case 'teams': return text.inTeams(count(readiness.people), count(readiness.teams));
    case 'draw': return text.forDraw(count(readiness.number));
    case 'rotation': return text.forRotation(count(readiness.version), count(readiness.rounds));
    case 'letters': return text.letters(count(readiness.letters), count(readiness.plans));
    case 'sheets': return text.blankSheets(count(readiness.sheets));
    case 'programme': return text.items(count(readiness.items));
    case 'attendance': return `${officialPapersText[language].lists(count(readiness.lists))}, ${text.people(count(readiness.people))}`;
    case 'results': case 'notFinal': return text.holds(count(readiness.teams), count(readiness.exercises));
    case 'noTeams': case 'noRuns': case 'noDraw': case 'noSessions': case 'noRotation': case 'noPlans': case 'noAnswers': case 'noParticipants': case 'noCommittee': case 'noCommitments': case 'inRehearsal': return '–';
  }
};
