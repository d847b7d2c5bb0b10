// Instruments, people and forms to type answers of; a test takes what it needs.
import type { AnswerForm } from '../../../../../../shared/domain/learning/answerForm.ts';
import type { InstrumentFields, Item } from '../../../../../../shared/domain/learning/schemas.ts';
import type { Person } from '../../../../../../shared/domain/things.ts';
import type { AnswerId, InstrumentId, ItemId, PersonId, TeamId, Words } from '../../../../../../shared/units.ts';
import type { EntrySheet } from '../../../../../../renderer/console/close/learning/answers/entry/entrySheet.ts';

const words = (id: string, en = id): Words => ({ id, en });
const options: readonly Words[] = [words('Menunggu', 'Wait'), words('Bertanya', 'Ask'), words('Menulis', 'Write'), words('Pulang', 'Go home')];
export const scaleItem = (number: number): Item => ({ id: `i${number}` as ItemId, kind: 'scale', words: words(`Saya mendengar dahulu ${number}`, `I listen first ${number}`), isReversed: false, value: null });
export const choiceItem = (number: number): Item => ({ id: `i${number}` as ItemId, kind: 'choice', words: words(`Apa yang dilakukan lebih dahulu ${number}?`, `What comes first ${number}?`), options, right: 2, value: null });
export const openItem = (number: number): Item => ({ id: `i${number}` as ItemId, kind: 'open', words: words(`Saran Anda ${number}`, `Your advice ${number}`) });
export const twenty = (make: (number: number) => Item): readonly Item[] => Array.from({ length: 20 }, (_, at) => make(at + 1));

export const instrumentOf = (fields: Partial<InstrumentFields>): InstrumentFields => ({
  form: 'scale', name: words('Skala pola pikir', 'Mindset scale'), identity: 'anonymous', occasions: ['before', 'after'],
  scale: [words('Sangat tidak setuju', 'Strongly disagree'), words('Tidak setuju', 'Disagree'), words('Setuju', 'Agree'), words('Sangat setuju', 'Strongly agree')],
  items: twenty(scaleItem), ...fields,
});

const personOf = (id: string, name: string, nip: string | null = null): Person => ({ id: id as PersonId, name, nip, gender: null, born: null, grade: null, post: null, agency: 'Dinas Sosial', district: null, phone: null });
export const people: readonly Person[] = [personOf('p1', 'Ayu Lestari, S.Sos.'), personOf('p2', 'Bagus Prasetyo'), personOf('p3', 'Siti Rahmawati', '198001012005012003'), personOf('p4', 'Siti Maesaroh')];
export const teams: EntrySheet['teams'] = [1, 2, 3, 10].map((number) => ({ team: `t${number}` as TeamId, number, name: `Tim ${number}` }));

export const sheetOf = (fields: Partial<InstrumentFields>, more: Partial<EntrySheet> = {}): EntrySheet => ({
  instrument: 'n1' as InstrumentId, version: 1, occasion: 'before', fields: instrumentOf(fields), forms: [], others: [], people, left: [], teams, again: null, ...more,
});

export const formOf = (number: number, fields: Partial<AnswerForm> = {}): AnswerForm => ({
  id: `a${number}` as AnswerId, instrument: 'n1' as InstrumentId, version: 1, occasion: 'before', number, person: null, code: null, team: null, answers: twenty(scaleItem).map(() => 3), ...fields,
});
