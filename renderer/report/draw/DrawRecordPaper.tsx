// The record of a draw, to be signed: when and from what it was drawn, how even it is, its hashes, every draw there was; it judges no draw.
import type { Safety } from '../../../shared/machineTopics.ts';
import { paperDay } from '../../../shared/domain/office/paperDay.ts';
import { drawPaperText } from '../../../shared/text/drawPaper.ts';
import { dayOf } from '../../../shared/domain/programme/times.ts';
import { formatCount, formatDate, formatTimeOfDay } from '../../../shared/text/format.ts';
import { dateInWords } from '../../../shared/text/dateInWords.ts';
import { Letterhead } from '../office/Letterhead.tsx';
import { OtherSignature } from '../office/OtherSignature.tsx';
import { SignatureBlock } from '../office/SignatureBlock.tsx';
import { placeOn } from '../office/placeOn.ts';
import type { PaperProps } from '../paperProps.ts';
import { UprightHeading } from '../UprightHeading.tsx';
import { usePaper } from '../usePaper.ts';
import { DrawBasis } from './DrawBasis.tsx';
import { DrawHistory } from './DrawHistory.tsx';
import { DrawProof } from './DrawProof.tsx';
import { EvennessPart } from './EvennessPart.tsx';

/** As many as usually come. */
const witnesses = [1, 2, 3] as const;

export type DrawRecordPaperProps = PaperProps<'drawRecord'> & {
  /** null: where the log's seal is not known. */
  readonly safety: Pick<Safety, 'seq' | 'seal'> | null;
};

export const DrawRecordPaper = ({ view: { record, draws }, retreat, safety, language, size, madeAt }: DrawRecordPaperProps) => {
  const text = drawPaperText[language];
  const { zone } = retreat;
  const count = (number: number): string => formatCount(number, language);
  usePaper({ title: text.title, retreat, language, madeAt, seal: safety === null ? null : text.logAt(String(safety.seq), safety.seal) });
  const day = paperDay('drawRecord', madeAt, retreat, record === null ? null : dayOf(record.at, zone));
  const place = placeOn(day, retreat);
  const signed = { retreat: { place }, day: formatDate(day, language), language };
  return (
    <main className="upright draw-record" data-size={size}>
      <Letterhead organiser={retreat.organiser} language={language} />
      <UprightHeading
        title={text.title} retreat={retreat} language={language}
        numbered={{ kind: 'drawRecord', day }}
        aside={record === null ? '' : text.number(count(record.number), count(draws.length))}
      />
      {record === null ? <p>{text.noDraw}</p> : (
        <>
          <p className="record-opening">{text.opening(dateInWords(day, language), formatTimeOfDay(record.at, zone, language), zone, place, retreat.name)}</p>
          <DrawBasis record={record} zone={zone} language={language} />
          {record.list === null ? <p>{text.noList}</p>
            : <EvennessPart evenness={record.list.evenness} teams={record.teams} withRules={Object.values(record.list.rules).some((rules) => rules > 0)} language={language} />}
        </>
      )}
      {draws.length === 0 ? null : <DrawHistory draws={draws} zone={zone} language={language} />}
      {record === null ? null : <DrawProof record={record} safety={safety} language={language} />}
      {record === null ? null : (
        <div className="record-signatures">
          {witnesses.map((number) => <OtherSignature key={number} {...signed} post={text.signatures.witness(count(number))} />)}
          <SignatureBlock {...signed} signs="chair" />
        </div>
      )}
    </main>
  );
};
