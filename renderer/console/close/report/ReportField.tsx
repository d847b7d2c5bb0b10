// One part of the report: its text with where it comes from, and the way back to the text from the data; a text of another window is shown before one is chosen.
import { Button, Textarea } from '@mantine/core';
import type { ReportField as Field } from '../../../../shared/domain/implementationReport/schemas.ts';
import { LONGEST_REPORT_TEXT } from '../../../../shared/domain/implementationReport/schemas.ts';
import { reportFrameText } from '../../../../shared/text/implementationReport/frame.ts';
import { reportDeskText } from '../../../../shared/text/reportDesk.ts';
import type { Language } from '../../../../shared/units.ts';
import { useText } from '../../useLanguage.ts';
import { useReportField } from './useReportField.ts';

type Props = { readonly mark: string; readonly language: Language; readonly field: Field; readonly stored: string | null; readonly fallback: string };

export const ReportField = ({ mark, language, field, stored, fallback }: Props) => {
  const text = useText(reportDeskText);
  const { title, hint } = reportFrameText[language].fields[field];
  const { text: words, isUnsaved, isTorn, onType, onLeave, onKeep, onDrop, onReset } = useReportField(language, field, stored, fallback);
  const state = isUnsaved ? 'saving' : stored !== null ? 'written' : fallback === '' ? 'noData' : 'fromData';
  const id = `report-${field}`;
  return (
    <div className="report-field" data-unsent={isUnsaved ? 'yes' : 'no'} data-state={state}>
      <div className="report-field-head">
        <label htmlFor={id}><span>{mark}.</span> {title}</label>
        <span className="report-tag" id={`${id}-state`}>{text[state]}</span>
        {stored === null || isUnsaved ? null : <Button size="compact-xs" variant="subtle" aria-label={text.backToDataOf(title)} onClick={onReset}>{text.backToData}</Button>}
      </div>
      <Textarea
        id={id} aria-describedby={`${id}-state`} lang={language} rows={2} classNames={{ input: 'report-words' }} maxLength={LONGEST_REPORT_TEXT} placeholder={hint} value={words}
        onChange={(event) => onType(event.currentTarget.value)} onBlur={onLeave}
      />
      {isTorn ? (
        <div className="report-torn" role="alert">
          <p>{text.torn.what}</p>
          <blockquote>{stored ?? text.torn.otherEmpty}</blockquote>
          <div className="form-actions">
            <Button size="xs" onClick={onKeep}>{text.torn.keep}</Button>
            <Button size="xs" variant="default" onClick={onDrop}>{text.torn.take}</Button>
          </div>
        </div>
      ) : null}
    </div>
  );
};
