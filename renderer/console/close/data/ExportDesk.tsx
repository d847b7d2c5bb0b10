// What leaves the retreat, in which form, and the files that came of it; it reads no view.
import { Button, Checkbox, SegmentedControl } from '@mantine/core';
import { IconFileCheck } from '@tabler/icons-react';
import type { Value } from '../../../../shared/contract.ts';
import type { DataRequest } from '../../../../shared/dataOut.ts';
import { dataForms, dataParts } from '../../../../shared/dataOut.ts';
import { closeText } from '../../../../shared/text/close.ts';
import { dataPaneText } from '../../../../shared/text/dataPane.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { refusalText } from '../../../../shared/text/refusals.ts';
import { languages } from '../../../../shared/units.ts';
import { BusyLine } from '../../BusyLine.tsx';
import { KeySign } from '../../keys/KeySign.tsx';
import { useLanguage, useText } from '../../useLanguage.ts';
import type { UseMaking } from '../useMaking.ts';
import { usePapersIn } from '../usePapersIn.ts';

type Props = {
  readonly request: DataRequest;
  /** Some instrument asked for the name, and what is chosen would hold its answers. */
  readonly offersAnswers: boolean;
  readonly onRequest: (request: DataRequest) => void;
  readonly exports: UseMaking<DataRequest, Value<'exportData'>>;
  readonly onMake: () => void;
};

export const ExportDesk = ({ request, offersAnswers, onRequest, exports: { making, refusal, open, take }, onMake }: Props) => {
  const language = useLanguage();
  const where = usePapersIn();
  const text = useText(dataPaneText);
  const close = useText(closeText);
  const isMaking = making.kind === 'making';
  const isWhole = request.as === 'json';
  const part = isWhole ? 'all' : request.what;
  return (
    <section aria-labelledby="data-export-heading">
      <BusyLine isBusy={isMaking} label={text.making} />
      <h1 id="data-export-heading">{text.heading}</h1>
      <p>{text.lead}</p>
      <h2 id="data-what">{text.what}</h2>
      <SegmentedControl
        fullWidth aria-labelledby="data-what" disabled={isMaking || isWhole} value={part}
        data={dataParts.map((each) => ({ value: each, label: text.parts[each] }))} onChange={(what) => onRequest({ ...request, what })}
      />
      <p>{isWhole ? text.wholeOnly : text.about[part]}</p>
      <h2 id="data-form">{text.form}</h2>
      <SegmentedControl
        fullWidth aria-labelledby="data-form" disabled={isMaking} value={request.as}
        data={dataForms.map((each) => ({ value: each, label: text.forms[each] }))} onChange={(as) => onRequest({ ...request, as })}
      />
      <p>{text.aboutForm[request.as]}</p>
      <div className="data-language">
        <span id="data-language">{text.language}</span>
        <SegmentedControl
          size="xs" aria-labelledby="data-language" disabled={isMaking || isWhole} value={request.language}
          data={languages.map((each) => ({ value: each, label: close.languages[each] }))} onChange={(next) => onRequest({ ...request, language: next })}
        />
      </div>
      <Checkbox
        className="data-health" label={text.health} description={text.healthMeans} disabled={isMaking} checked={request.withHealth}
        onChange={(event) => onRequest({ ...request, withHealth: event.currentTarget.checked })}
      />
      {offersAnswers ? (
        <Checkbox
          className="data-health" label={text.answers} description={text.answersMeans} disabled={isMaking} checked={request.withAnswers}
          onChange={(event) => onRequest({ ...request, withAnswers: event.currentTarget.checked })}
        />
      ) : null}
      <Button disabled={isMaking} onClick={onMake} rightSection={<KeySign of="makePaper" />}>{text.make}</Button>
      {making.kind !== 'made' ? null : (
        <div className="data-made" role="status">
          <IconFileCheck size={20} stroke={1.5} aria-hidden="true" />
          <div>
            <p>{making.savedAs === null ? text.made(formatCount(making.made.files.length, language), where) : close.savedAs(making.savedAs)}</p>
            <ul>
              {making.made.files.map(({ file, name }) => (
                <li key={file}><span>{name}</span><Button size="compact-xs" variant="default" aria-label={text.open(name)} onClick={() => void open(file)}>{text.openShort}</Button></li>
              ))}
            </ul>
            <Button size="xs" variant="default" onClick={() => void take()} rightSection={<KeySign of="takePaper" />}>{close.take[making.made.takes]}</Button>
          </div>
        </div>
      )}
      {refusal === null ? null : (
        <div className="data-refused" role="alert">
          <strong>{making.kind === 'refused' ? text.refused : text.notOpened}</strong>
          <span>{refusalText(refusal, language)}</span>
        </div>
      )}
    </section>
  );
};
