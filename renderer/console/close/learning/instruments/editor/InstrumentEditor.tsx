// The editor of one instrument: what a change makes of it is said before it is saved, and what is typed stays until it is saved or thrown away on purpose.
import { Button, Checkbox, SegmentedControl } from '@mantine/core';
import { useRef, useState } from 'react';
import type { InstrumentRow } from '../../../../../../shared/domain/learning/learningViews.ts';
import { identities, instrumentForms, occasions } from '../../../../../../shared/domain/learning/schemas.ts';
import { same } from '../../../../../../shared/domain/same.ts';
import type { ValueFramework } from '../../../../../../shared/domain/values/schemas.ts';
import { formatCount } from '../../../../../../shared/text/format.ts';
import { instrumentsText } from '../../../../../../shared/text/learning/instruments.ts';
import { BothField } from '../../../../fields/BothField.tsx';
import { hasEnglish } from '../../../../prepare/exercises/editor/exerciseDraft.ts';
import { FieldsContext, useEditorText } from '../../../../fields/fieldsContext.ts';
import { LeaveUnsaved } from '../../../../fields/LeaveUnsaved.tsx';
import '../../../../prepare/exercises/exercises.css';
import { toFirstWrong } from '../../../../fields/toFirstWrong.ts';
import { Editable } from '../../../../Editable.tsx';
import { Foot } from '../../../../Foot.tsx';
import { letGo, useKept } from '../../../../useKept.ts';
import { useKeys } from '../../../../keys/useKeys.ts';
import { useLanguage, useText } from '../../../../useLanguage.ts';
import { useSendOnce } from '../../../../useSendOnce.ts';
import type { InstrumentDraft } from './instrumentDraft.ts';
import { draftOfInstrument, kindsOf, readInstrument } from './instrumentDraft.ts';
import { ItemRows } from './ItemRows.tsx';

/** `instrument` null: it becomes a new one. */
type Props = { readonly instrument: InstrumentRow | null; readonly frameworks: readonly ValueFramework[]; readonly onClose: () => void };

export const InstrumentEditor = ({ instrument, frameworks, onClose }: Props) => {
  const { editor: text, forms, identities: identityWords, identityMeans, occasions: occasionWords, foot } = useText(instrumentsText);
  const editor = useEditorText();
  const language = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  const start = draftOfInstrument(instrument);
  const place = `instrument draft ${instrument?.id ?? 'new'}`;
  const [kept, keep] = useKept<InstrumentDraft>(place);
  const [isSending, send] = useSendOnce(place);
  const draft = kept ?? start;
  const [showsEnglish, setShowsEnglish] = useState(() => hasEnglish(draft));
  const [isAsked, setAsked] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const count = (number: number): string => formatCount(number, language);
  const answers = instrument === null ? 0 : instrument.answered.before + instrument.answered.after;
  const isChanged = !same(draft, start);
  const read = readInstrument(draft, instrument, answers > 0);
  const problems = isAsked && 'problems' in read ? read.problems : {};
  const onChange = (change: Partial<InstrumentDraft>): void => keep({ ...draft, ...change });
  const onSave = async (): Promise<void> => {
    setAsked(true);
    if ('problems' in read) {
      if (Object.keys(read.problems).some((at) => at.endsWith('.en'))) setShowsEnglish(true);
      toFirstWrong(form.current);
      return;
    }
    if (!isChanged) return onClose();
    const answer = await send(instrument === null ? { type: 'addInstrument', fields: read.fields } : { type: 'changeInstrument', instrument: instrument.id, fields: read.fields });
    if (answer?.ok !== true) return;
    keep(letGo(kept));
    onClose();
  };
  const onLeave = (): void => (isChanged ? setLeaving(true) : onClose());
  useKeys({ Escape: onLeave, 'ctrl+Enter': () => void onSave(), 'ctrl+s': () => void onSave() });
  const next = instrument === null || instrument.answeredNow === 0 ? null : count(instrument.version + 1);
  return (
    <>
      <section className="instrument-editor" aria-labelledby="instrument-editor-heading">
        <header>
          <h1 id="instrument-editor-heading">{instrument === null ? text.titleNew : instrument.name[language]}</h1>
          <div className="instruments-acts">
            <Button variant="default" rightSection={<kbd>Esc</kbd>} onClick={onLeave}>{text.cancel}</Button>
            <Editable><Button disabled={isSending} rightSection={<kbd>Ctrl ⏎</kbd>} onClick={() => void onSave()}>{next === null || !isChanged ? text.save : text.saveAs(next)}</Button></Editable>
          </div>
        </header>
        {isLeaving ? <LeaveUnsaved onDiscard={() => { keep(null); onClose(); }} onStay={() => setLeaving(false)} /> : null}
        {next === null || instrument === null ? null : <p className="instrument-becomes" role="status">{text.becomes(count(instrument.answeredNow), next, count(instrument.version))}</p>}
        <Editable>
          <FieldsContext value={{ problems, showsEnglish }}>
            <form
              ref={form} noValidate className="exercise-editor" data-unsent={isChanged ? 'yes' : 'no'} onSubmit={(event) => event.preventDefault()}
              onKeyDown={(event) => {
                if (event.key !== 'Escape') return;
                event.stopPropagation();
                onLeave();
              }}
            >
              <Checkbox size="sm" label={editor.english} checked={showsEnglish} onChange={(event) => setShowsEnglish(event.currentTarget.checked)} />
              <BothField label={text.name} at="name" value={draft.name} onChange={(name) => onChange({ name })} isFirst />
              <div className="instruments-choice">
                <span id="instrument-form">{text.form}</span>
                <SegmentedControl size="xs" aria-labelledby="instrument-form" disabled={answers > 0} value={draft.form} data={instrumentForms.map((each) => ({ value: each, label: forms[each] }))}
                  onChange={(next) => onChange({ form: next, items: draft.items.map((item) => (kindsOf(next).includes(item.kind) ? item : { ...item, kind: 'scale' })) })} />
                <span id="instrument-identity">{text.identity}</span>
                <SegmentedControl size="xs" aria-labelledby="instrument-identity" disabled={answers > 0} value={draft.identity} data={identities.map((each) => ({ value: each, label: identityWords[each] }))}
                  onChange={(identity) => onChange({ identity })} />
              </div>
              <p className="instrument-note">{identityMeans[draft.identity]} {answers > 0 ? text.fixed : ''}</p>
              <Checkbox.Group
                label={text.occasions} error={'occasions' in problems ? text.noOccasion : null} value={[...draft.occasions]}
                onChange={(chosen) => onChange({ occasions: occasions.filter((each) => chosen.includes(each)) })}
              >
                <div className="instrument-item-line">{occasions.map((each) => <Checkbox key={each} size="sm" value={each} label={occasionWords[each]} disabled={(instrument?.answered[each] ?? 0) > 0} />)}</div>
              </Checkbox.Group>
              {draft.items.every(({ kind }) => kind !== 'scale') ? null : (
                <>
                  <h2>{text.scale}</h2>
                  {answers > 0 ? <p className="instrument-note">{text.scaleNote}</p> : null}
                  <div className="instrument-scale">
                    {draft.scale.map((label, i) => <BothField key={i} label={text.step(count(i + 1))} at={`scale.${i}`} value={label} onChange={(words) => onChange({ scale: draft.scale.with(i, words) })} />)}
                  </div>
                </>
              )}
              <h2>{text.items}</h2>
              <ItemRows form={draft.form} items={draft.items} frameworks={frameworks} onChange={(items) => onChange({ items })} />
            </form>
          </FieldsContext>
        </Editable>
      </section>
      <Foot keys={[{ keys: 'Ctrl ⏎', does: foot.save }, { keys: 'Esc', does: foot.cancel }]} note={isChanged ? text.kept : undefined} />
    </>
  );
};
