// The pane "Jawaban": which instrument, when it was filled in and which version; then typing forms in, importing a table, or typing a sample again.
import './answers.css';
import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { answerTeams } from '../../../../../shared/domain/learning/answerTeams.ts';
import { fieldsOfVersion } from '../../../../../shared/domain/learning/instrument.ts';
import type { Occasion } from '../../../../../shared/domain/learning/schemas.ts';
import { formatCount } from '../../../../../shared/text/format.ts';
import { answersText } from '../../../../../shared/text/learning/answers.ts';
import { answersImportText } from '../../../../../shared/text/learning/answersImport.ts';
import type { InstrumentId } from '../../../../../shared/units.ts';
import { useView } from '../../../../link/useView.ts';
import { BusyLine } from '../../../BusyLine.tsx';
import { Editable } from '../../../Editable.tsx';
import { EmptyBox } from '../../../EmptyBox.tsx';
import { FileDrop } from '../../../fields/FileDrop.tsx';
import { LeaveUnsaved } from '../../../fields/LeaveUnsaved.tsx';
import { useKept, useKeptPlace } from '../../../useKept.ts';
import { useLanguage, useText } from '../../../useLanguage.ts';
import { useViewOnly } from '../../../useViewOnly.ts';
import { AgainDesk } from './again/AgainDesk.tsx';
import { EntryDesk } from './entry/EntryDesk.tsx';
import type { EntrySheet } from './entry/entrySheet.ts';
import { ImportDesk } from './import/ImportDesk.tsx';
import { RefusedFile } from '../../../files/RefusedFile.tsx';
import { useAnswersFile } from './import/useAnswersFile.ts';
import { Loading } from '../../../loading/Loading.tsx';

type Chosen = { readonly instrument: InstrumentId; readonly occasion: Occasion; readonly version: number | null; readonly isAgain: boolean };

export const AnswersPane = () => {
  const text = useText(answersText);
  const importText = useText(answersImportText);
  const language = useLanguage();
  const isViewOnly = useViewOnly();
  const [kept, setKept] = useKept<Chosen>('answers chosen');
  const everyPlace = useKeptPlace('answers');
  const chooser = useRef<HTMLInputElement>(null);
  const desk = useRef<HTMLElement>(null);
  // What waits for the answer whether the mends of the table that is open may go.
  const [waiting, setWaiting] = useState<{ readonly go: () => void } | null>(null);
  const instruments = useView('instruments');
  const answers = useView('answerForms');
  const people = useView('roster');
  const left = useView('formerPeople');
  const drawn = useView('teams');
  const merged = useView('mergedTeams');
  const retreat = useView('retreat');
  const instrument = instruments?.find(({ id }) => id === kept?.instrument) ?? instruments?.[0];
  const occasion = instrument === undefined ? 'before' : kept !== null && instrument.occasions.includes(kept.occasion) ? kept.occasion : instrument.occasions[0] ?? 'before';
  const version = instrument === undefined ? 1 : kept?.version !== null && kept?.version !== undefined && fieldsOfVersion(instrument, kept.version) !== undefined ? kept.version : instrument.version;
  const sheet = useMemo((): EntrySheet | null => {
    const fields = instrument === undefined ? undefined : fieldsOfVersion(instrument, version);
    if (instrument === undefined || fields === undefined || answers === undefined || people === undefined || drawn === undefined) return null;
    const forms = answers.forms.filter((form) => form.instrument === instrument.id);
    return {
      instrument: instrument.id, version, occasion, fields, people, left: left ?? [], teams: answerTeams(drawn.teams, merged ?? []), again: null,
      forms: forms.filter((form) => form.occasion === occasion), others: forms.filter((form) => form.occasion !== occasion),
    };
  }, [instrument, version, occasion, answers, people, left, drawn, merged]);
  const file = useAnswersFile(instrument?.id ?? null, version);
  if (instruments === undefined || answers === undefined || people === undefined || retreat === undefined || retreat === null) return <Loading />;
  if (instrument === undefined || sheet === null) return <EmptyBox title={text.noInstrument.title} sentence={text.noInstrument.what} />;
  const chosen: Chosen = { instrument: instrument.id, occasion, version, isAgain: kept?.isAgain ?? false };
  const forgetRead = (): void => {
    setWaiting(null);
    file.forgetRead();
  };
  const leaveMends = (go: () => void): void => (desk.current?.querySelector('.answers-import:is([data-unsent=yes], :has([data-unsent=yes]))') instanceof Element ? setWaiting({ go }) : go());
  const choose = (change: Partial<Chosen>): void => leaveMends(() => {
    setKept({ ...chosen, ...change });
    forgetRead();
  });
  const question = waiting === null ? null : <LeaveUnsaved onDiscard={() => { setWaiting(null); waiting.go(); }} onStay={() => setWaiting(null)} />;
  const count = (number: number): string => formatCount(number, language);
  const place = `${everyPlace} ${instrument.id} ${version} ${occasion}`;
  const versions = [...instrument.former.map((former) => former.version), instrument.version];
  const elsewhere = sheet.forms.filter((form) => form.version !== version).length;
  const onChoose = (): void => chooser.current?.click();
  return (
    <FileDrop chooser={chooser} accept=".xlsx,.csv,.txt,.tsv" label={importText.choose} hint={importText.dropHere} canDrop={!isViewOnly} onFile={(given) => leaveMends(() => void file.readFile(given))}>
      <section ref={desk} className="answers-pane" aria-labelledby="answers-heading">
        <BusyLine isBusy={file.reading !== null} label={importText.reading(file.reading ?? '')} stop={{ name: importText.stop, onStop: file.stop }} />
        <header className="answers-head">
          <div className="answers-title">
            <h1 id="answers-heading">{chosen.isAgain ? text.sample.heading : text.heading}</h1>
            <p>{chosen.isAgain ? text.sample.blind : text.lead}{elsewhere === 0 ? '' : ` ${text.otherVersions(count(elsewhere))}`}</p>
          </div>
          <div className="answers-choice">
            <NativeSelect aria-label={text.choose.instrument} value={instrument.id} data={instruments.map(({ id, name }) => ({ value: id, label: name[language] }))}
              onChange={(event) => choose({ instrument: event.currentTarget.value as InstrumentId, version: null })} />
            {versions.length < 2 ? null : (
              <NativeSelect aria-label={text.choose.version} value={version} onChange={(event) => choose({ version: Number(event.currentTarget.value) })}
                data={versions.map((each) => ({ value: String(each), label: text.choose.versionOf(count(each), count(sheet.forms.filter((form) => form.version === each).length)) }))} />
            )}
            {instrument.occasions.length < 2 ? <span className="answers-occasion">{text.occasions[occasion]}</span> : (
              <div className="zone-choice">
                <SegmentedControl aria-label={text.choose.occasion} value={occasion} data={instrument.occasions.map((each) => ({ value: each, label: text.occasions[each] }))} onChange={(next) => choose({ occasion: next })} />
              </div>
            )}
          </div>
          <div className="answers-acts">
            <p className="answers-progress" role="status">
              <strong>{sheet.forms.length > people.length ? text.progressOver(count(sheet.forms.length)) : text.progress(count(sheet.forms.length), count(people.length))}</strong>
              <progress aria-hidden="true" max={Math.max(1, people.length)} value={Math.min(people.length, sheet.forms.length)} />
            </p>
            <Editable>
              <div className="answers-buttons">
                <Button variant="default" onClick={onChoose}>{text.importFile}</Button>
                <Button variant="default" aria-pressed={chosen.isAgain} onClick={() => choose({ isAgain: !chosen.isAgain })}>{chosen.isAgain ? text.backToEntry : text.again}</Button>
              </div>
            </Editable>
          </div>
        </header>
        {file.refusal === null ? null : <RefusedFile refusal={file.refusal} onChoose={onChoose} onClose={file.forgetRefusal} />}
        {file.read !== null ? <ImportDesk key={file.turn} read={file.read} sheet={sheet} question={question} onChoose={onChoose} onLeave={() => leaveMends(forgetRead)} onDone={forgetRead} />
          : chosen.isAgain ? <AgainDesk key={place} sheet={sheet} entries={answers} place={`${place} again`} />
            : <EntryDesk key={place} sheet={sheet} place={place} />}
      </section>
    </FileDrop>
  );
};
