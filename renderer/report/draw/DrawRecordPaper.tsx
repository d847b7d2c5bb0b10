// The record of a draw, to be signed: when and from what it was drawn, how even it is, its hashes, every draw there was; it judges no draw.
import type { Safety } from '../../../shared/contract.ts';
import { drawPaperText } from '../../../shared/text/drawPaper.ts';
import { dayOf } from '../../../shared/domain/programme/times.ts';
import { formatCount, formatDate, formatNip, formatTimeOfDay } from '../../../shared/text/format.ts';
import { dateInWords } from '../../../shared/text/numberWords.ts';
import { paperText } from '../../../shared/text/paper.ts';
import { Letterhead } from '../../parts/paper/Letterhead.tsx';
import { SignatureBlock } from '../../parts/paper/SignatureBlock.tsx';
import type { PaperProps } from '../paperProps.ts';
import { UprightHeading } from '../UprightHeading.tsx';
import { usePaper } from '../usePaper.ts';
import { DrawBasis } from './DrawBasis.tsx';
import { DrawHistory } from './DrawHistory.tsx';
import { DrawProof } from './DrawProof.tsx';
import './drawRecord.css';
import { EvennessPart } from './EvennessPart.tsx';

export type DrawRecordPaperProps = PaperProps<'drawRecord'> & {
  /** null: where the log's seal is not known. */
  readonly safety: Pick<Safety, 'seq' | 'seal'> | null;
};

export const DrawRecordPaper = ({ view: { record, draws, chair }, retreat, safety, language, size, madeAt }: DrawRecordPaperProps) => {
  const [paper, text] = [paperText[language], drawPaperText[language]];
  const { zone } = retreat;
  const count = (number: number): string => formatCount(number, language);
  usePaper({ title: text.title, retreat, language, madeAt, seal: safety === null ? null : text.logAt(String(safety.seq), safety.seal) });
  const day = formatDate(dayOf(record?.at ?? madeAt, zone), language);
  const blank = { place: retreat.place, day, room: paper.signatureRoom, name: paper.signerName, nip: paper.signerNip };
  return (
    <main className="upright draw-record" data-size={size}>
      <Letterhead organiser={retreat.organiser} emblemRoom={paper.emblem} />
      <UprightHeading
        title={text.title} retreat={retreat} language={language}
        aside={record === null ? '' : text.number(count(record.number), count(draws.length))}
      />
      {record === null ? <p>{text.noDraw}</p> : (
        <>
          <p className="record-opening">{text.opening(dateInWords(dayOf(record.at, zone), language), formatTimeOfDay(record.at, zone, language), zone, retreat.place, retreat.name)}</p>
          <DrawBasis record={record} zone={zone} language={language} />
          {record.list === null ? <p>{text.noList}</p>
            : <EvennessPart evenness={record.list.evenness} teams={record.teams} withRules={Object.values(record.list.rules).some((rules) => rules > 0)} language={language} />}
          <DrawProof record={record} safety={safety} language={language} />
        </>
      )}
      {draws.length === 0 ? null : <DrawHistory draws={draws} zone={zone} language={language} />}
      {record === null ? null : (
        <div className="record-signatures">
          <SignatureBlock {...blank} signer={text.signatures.witness} />
          <SignatureBlock
            {...blank} signer={text.signatures.chair}
            {...(chair === null ? {} : { name: chair.name, rank: chair.rank, nip: `${paper.signerNip}${chair.nip === null ? '' : ` ${formatNip(chair.nip)}`}` })}
          />
        </div>
      )}
    </main>
  );
};
