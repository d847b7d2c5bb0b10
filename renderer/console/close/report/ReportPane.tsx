// The pane where the report on the retreat is written, chapter by chapter in either language; beside it photos, certificates' rules, and the ways to make it.
import './report.css';
import { SegmentedControl } from '@mantine/core';
import { Fragment, useState } from 'react';
import { CHAPTERS, defaultText, NUMERALS } from '../../../../shared/domain/implementationReport/reportDocument.ts';
import type { ReportField as Field } from '../../../../shared/domain/implementationReport/schemas.ts';
import { reportFields } from '../../../../shared/domain/implementationReport/schemas.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { reportFrameText } from '../../../../shared/text/implementationReport/frame.ts';
import { reportDeskText } from '../../../../shared/text/reportDesk.ts';
import type { Language } from '../../../../shared/units.ts';
import { languages } from '../../../../shared/units.ts';
import { useView } from '../../../link/useView.ts';
import { Editable } from '../../Editable.tsx';
import { Foot } from '../../Foot.tsx';
import { useLanguage, useText } from '../../useLanguage.ts';
import { PaperStrip } from '../PaperStrip.tsx';
import { AttachedField, useAttached } from './AttachedField.tsx';
import { CertificateRules } from './CertificateRules.tsx';
import { FigureSources } from './FigureSources.tsx';
import { PhotoDesk } from './PhotoDesk.tsx';
import { ReportField } from './ReportField.tsx';
import { Loading } from '../../loading/Loading.tsx';

export const ReportPane = () => {
  const appLanguage = useLanguage();
  const text = useText(reportDeskText);
  const view = useView('implementationReport');
  const photos = useView('reportPhotos');
  const desk = useView('certificateDesk');
  const attached = useAttached();
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? appLanguage;
  if (view === undefined || view.data === null || photos === undefined || desk === undefined) return <Loading />;
  const { data, texts } = view;
  const words = reportFrameText[language];
  const count = (number: number): string => formatCount(number, appLanguage);
  const fieldsOf = (fields: readonly Field[]) => fields.map((field, i) => (
    <Fragment key={`${language} ${field}`}>
      <Editable><ReportField mark={String.fromCharCode(65 + i)} language={language} field={field} stored={texts[language][field] ?? null} fallback={defaultText(data, field, language)} /></Editable>
      <FigureSources field={field} learning={data.learning} />
    </Fragment>
  ));
  return (
    <>
      <div className="close-desk">
        <section className="report-desk" aria-labelledby="report-heading">
          <header>
            <h1 id="report-heading">{text.heading}</h1>
            <p>{text.lead}</p>
            <div className="report-language">
              <span id="report-language">{text.language}</span>
              <SegmentedControl size="xs" aria-labelledby="report-language" value={language} onChange={(value) => setChosen(value as Language)} data={languages.map((each) => ({ value: each, label: text.languages[each] }))} />
              <strong role="status">{text.progress(count(Object.keys(texts[language]).length), count(reportFields.length))}</strong>
            </div>
          </header>
          {CHAPTERS.map((fields, i) => (
            <section key={NUMERALS[i]} aria-labelledby={`report-chapter-${i}`}>
              <h2 id={`report-chapter-${i}`}><span>{words.chapter(NUMERALS[i] ?? '')}</span> {words.chapters[i]}</h2>
              {fieldsOf(fields)}
            </section>
          ))}
          <section aria-labelledby="report-attachments-heading">
            <h2 id="report-attachments-heading">{words.attachments}</h2>
            {fieldsOf(['attachments'])}
          </section>
        </section>
        <aside className="report-aside" aria-label={text.print.heading}>
          <PaperStrip id="report-print" heading={text.print.heading} lead={text.print.lead} kinds={['implementation', 'implementationDocx']} language={language} {...attached}><AttachedField /></PaperStrip>
          <Editable><PhotoDesk photos={photos} /></Editable>
          <Editable><CertificateRules desk={desk} /></Editable>
        </aside>
      </div>
      <Foot keys={[{ keys: 'Tab', does: text.foot.next }, { action: 'report', does: text.foot.back }]} />
    </>
  );
};
