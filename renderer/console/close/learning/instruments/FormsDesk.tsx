// One instrument beside the list: who fills it in and how, and its forms as a PDF; what cannot be printed is said in its place.
import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { IconFileCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { Value } from '../../../../../shared/contract.ts';
import type { DocumentRequest, PaperSize } from '../../../../../shared/documents.ts';
import { MOST_COPIES, paperSizes } from '../../../../../shared/documents.ts';
import { usualCopies } from '../../../../../shared/domain/learning/formsPaper.ts';
import type { InstrumentRow } from '../../../../../shared/domain/learning/learningViews.ts';
import type { Occasion } from '../../../../../shared/domain/learning/schemas.ts';
import { closeText } from '../../../../../shared/text/close.ts';
import { formatCount } from '../../../../../shared/text/format.ts';
import { instrumentsText } from '../../../../../shared/text/learning/instruments.ts';
import { refusalText } from '../../../../../shared/text/refusals.ts';
import { readCount } from '../../../../../shared/text/typed.ts';
import type { Language } from '../../../../../shared/units.ts';
import { languages } from '../../../../../shared/units.ts';
import { BusyLine } from '../../../BusyLine.tsx';
import { Editable } from '../../../Editable.tsx';
import { KeySign } from '../../../keys/KeySign.tsx';
import { useKeys } from '../../../keys/useKeys.ts';
import { useKept } from '../../../useKept.ts';
import { useLanguage, useText } from '../../../useLanguage.ts';
import type { Making } from '../../useMaking.ts';
import { useMaking } from '../../useMaking.ts';
import { usePapersIn } from '../../usePapersIn.ts';

type Props = { readonly instrument: InstrumentRow; readonly people: number; readonly onEdit: () => void; readonly onRemove: () => void };

export const FormsDesk = ({ instrument, people, onEdit, onRemove }: Props) => {
  const text = useText(instrumentsText);
  const close = useText(closeText);
  const language = useLanguage();
  const where = usePapersIn();
  const { making, refusal, make, open, take } = useMaking((call, request: DocumentRequest) => call('exportReport', request), useKept<Making<DocumentRequest, Value<'exportReport'>>>(`forms ${instrument.id}`));
  const [occasion, setOccasion] = useState<Occasion>(instrument.occasions[0] ?? 'after');
  const [paper, setPaper] = useState<PaperSize>('a4');
  const [printed, setPrinted] = useState<Language>(language);
  const [typed, setTyped] = useState(String(usualCopies(people)));
  const copies = readCount(typed, 1, MOST_COPIES);
  const isMaking = making.kind === 'making';
  const onMake = (): void => {
    if (copies.ok) void make({ kind: 'instrumentForms', language: printed, paper, instrument: instrument.id, occasion, copies: copies.value });
  };
  useKeys({ makePaper: onMake, takePaper: () => void take() });
  return (
    <section className="instruments-one" aria-labelledby="instruments-one-heading">
      <BusyLine isBusy={isMaking} label={text.print.making} />
      <h2 id="instruments-one-heading">{instrument.name[language]}</h2>
      <p>{text.identityMeans[instrument.identity]}</p>
      <Editable>
        <div className="instruments-acts">
          <Button size="xs" variant="default" onClick={onEdit} rightSection={<kbd>Enter</kbd>}>{text.change}</Button>
          <Button size="xs" variant="default" onClick={onRemove} rightSection={<KeySign of="removeInstrument" />}>{text.remove}</Button>
        </div>
      </Editable>
      <h3>{text.print.heading}</h3>
      <div className="instruments-choice">
        <span id="instruments-occasion">{text.print.occasion}</span>
        <SegmentedControl size="xs" aria-labelledby="instruments-occasion" disabled={isMaking} value={occasion} data={instrument.occasions.map((each) => ({ value: each, label: text.occasions[each] }))} onChange={setOccasion} />
        <span id="instruments-paper">{close.paper}</span>
        <SegmentedControl size="xs" aria-labelledby="instruments-paper" disabled={isMaking} value={paper} data={paperSizes.map((each) => ({ value: each, label: close.sizes[each] }))} onChange={setPaper} />
        <span id="instruments-language">{close.language}</span>
        <SegmentedControl size="xs" aria-labelledby="instruments-language" disabled={isMaking} value={printed} data={languages.map((each) => ({ value: each, label: close.languages[each] }))} onChange={setPrinted} />
      </div>
      <TextInput
        label={text.print.copies} description={text.print.copiesNote(formatCount(people, language))} inputMode="numeric" value={typed} maxLength={3}
        error={copies.ok ? null : text.print.copiesWrong(formatCount(MOST_COPIES, language))} onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => { if (event.key === 'Enter') onMake(); }}
      />
      <Button disabled={isMaking || !copies.ok} onClick={onMake} rightSection={<KeySign of="makePaper" />}>{text.print.make}</Button>
      {making.kind !== 'made' ? null : (
        <div className="instruments-made" role="status">
          <IconFileCheck size={20} stroke={1.5} aria-hidden="true" />
          <span><strong>{making.made.name}</strong> {making.savedAs === null ? close.made(formatCount(making.made.pages, language), where) : close.savedAs(making.savedAs)}</span>
          <Button size="xs" onClick={() => void open()}>{close.open}</Button>
          <Button size="xs" variant="default" onClick={() => void take()} rightSection={<KeySign of="takePaper" />}>{close.take[making.made.takes]}</Button>
        </div>
      )}
      {refusal === null ? null : <p className="instruments-refused" role="alert">{refusalText(refusal, language)}</p>}
    </section>
  );
};
