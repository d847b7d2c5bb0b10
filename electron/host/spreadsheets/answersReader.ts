// Has a table of answers read in the guarded thread and says what this laptop remembers of its columns; it judges no answer and stores nothing.
import type { Answer, Argument, Value } from '../../../shared/contract.ts';
import { fieldsOfVersion } from '../../../shared/domain/learning/instrument.ts';
import { answerShape, answerTablesOf } from '../../../shared/domain/learning/import/answerImport.ts';
import { meaningsFor } from '../../../shared/domain/learning/import/meanings.ts';
import { rememberedOf } from '../../../shared/domain/roster/columnMemory.ts';
import type { Refusal } from '../../../shared/refusal.ts';
import type { CurrentRetreat } from '../currentRetreat.ts';
import type { Settings } from '../ports.ts';
import type { Watcher } from '../publisher.ts';
import type { TableDesk } from './tableDesk.ts';

/** As many forms as can be stored at once, with room for headings and rows that are none: a window draws every row. */
const MOST_ROWS = 2_500;

/** The same refusals, said of a table in which no participants are looked for. */
const ofAnswers = (refusal: Refusal): Refusal => {
  switch (refusal.code) {
    case 'rosterUnreadable': return { code: 'answersUnreadable', name: refusal.name };
    case 'rosterEmpty': return { code: 'answersEmpty', name: refusal.name };
    case 'rosterTooBig': return { code: 'answersTooBig', name: refusal.name };
    default: return refusal;
  }
};

type Parts = { readonly current: CurrentRetreat; readonly tableDesk: TableDesk };

export const answersReader = ({ current, tableDesk }: Parts, settings: Pick<Settings, 'columnsOf'>) =>
  async ({ instrument: id, version, ...table }: Argument<'readAnswers'>, from: Watcher): Promise<Answer<Value<'readAnswers'>>> => {
    const answer = await tableDesk.read(table, from, 'cells');
    if (!answer.ok) return { ok: false, refusal: ofAnswers(answer.refusal) };
    if (answer.value.sheets.some(({ grid }) => grid.length > MOST_ROWS)) return { ok: false, refusal: { code: 'answersTooBig', name: answer.value.source.name } };
    const instrument = current.state().instruments.find((each) => each.id === id);
    const fields = instrument === undefined ? undefined : fieldsOfVersion(instrument, version);
    if (fields === undefined) return { ok: false, refusal: { code: 'unknownInstrument' } };
    const remembered = rememberedOf(answerTablesOf(answer.value, fields), answerShape, settings.columnsOf, meaningsFor(fields));
    return { ok: true, value: { file: answer.value, remembered } };
  };
