// The report on the retreat: a cover, five chapters, room to sign, and the attachments; what it says comes from the report's document.
import type { PaperSize } from '../../../shared/documents.ts';
import type { ReportData } from '../../../shared/domain/implementationReport/reportData.ts';
import { reportDocument } from '../../../shared/domain/implementationReport/reportDocument.ts';
import type { ReportPhoto, ReportTexts } from '../../../shared/domain/implementationReport/schemas.ts';
import { paperDay } from '../../../shared/domain/office/paperDay.ts';
import { formatDate, formatDateRange } from '../../../shared/text/format.ts';
import { reportFrameText } from '../../../shared/text/implementationReport/frame.ts';
import { resultsText } from '../../../shared/text/records/results.ts';
import type { Instant, Language } from '../../../shared/units.ts';
import { ridgeBox, ridgeOutline, ridgeShades } from '../../design/ridge.ts';
import { DocumentNumber } from '../office/DocumentNumber.tsx';
import { Letterhead } from '../office/Letterhead.tsx';
import { SignatureBlock } from '../office/SignatureBlock.tsx';
import { SecretLine } from '../SecretLine.tsx';
import { usePaper } from '../usePaper.ts';
import { ReportBlocks } from './ReportBlocks.tsx';

type Props = {
  readonly data: ReportData;
  readonly texts: ReportTexts;
  readonly photos: readonly ReportPhoto[];
  readonly language: Language;
  readonly size: PaperSize;
  readonly madeAt: Instant;
};

export const ImplementationPaper = ({ data, texts, photos, language, size, madeAt }: Props) => {
  const { retreat } = data;
  const words = reportFrameText[language];
  usePaper({ title: data.isConfidential ? `${resultsText[language].secret}: ${words.title}` : words.title, retreat, language, madeAt });
  const chapters = reportDocument(data, texts, photos, language);
  const day = paperDay('implementation', madeAt, retreat);
  return (
    <main className="implementation" data-size={size}>
      <section className="implementation-cover">
        <Letterhead organiser={retreat.organiser} language={language} />
        {data.isConfidential ? <SecretLine language={language} /> : null}
        <div>
          <h1>{words.title}</h1>
          <p className="implementation-name">{retreat.name}</p>
          <p>{formatDateRange(retreat.startsOn, retreat.endsOn, language)}</p>
          <p>{retreat.place}</p>
          <DocumentNumber kind="implementation" day={day} language={language} />
        </div>
        <svg viewBox={`0 0 ${ridgeBox.width} ${ridgeBox.height}`} preserveAspectRatio="none" aria-hidden="true">
          <polygon points={ridgeOutline} />
          {ridgeShades.map((points) => <polygon key={points} className="implementation-shade" points={points} />)}
        </svg>
      </section>
      {chapters.map(({ number, title, sections }) => (
        <section key={title} className="implementation-chapter" data-attached={number === null ? 'yes' : 'no'}>
          <h2>{number === null ? null : <span>{words.chapter(number)}</span>} {title}</h2>
          {sections.map((section) => (
            <section key={section.mark} className="implementation-section">
              <h3><span>{section.mark}.</span> {section.title}</h3>
              <ReportBlocks blocks={section.blocks} photos={photos} language={language} />
            </section>
          ))}
          {number === 'V' ? <div className="implementation-signature"><SignatureBlock signs="chair" retreat={retreat} day={formatDate(day, language)} language={language} /></div> : null}
        </section>
      ))}
    </main>
  );
};
