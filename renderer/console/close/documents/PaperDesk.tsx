// One paper at the right of the list: what it holds, in which language it is made, and what came of making it.
import { Button, SegmentedControl } from '@mantine/core';
import { IconFileCheck } from '@tabler/icons-react';
import type { DocumentKind, PaperSize } from '../../../../shared/contract.ts';
import { F4_KINDS, paperSizes } from '../../../../shared/contract.ts';
import { closeText } from '../../../../shared/text/close.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { paperText } from '../../../../shared/text/paper.ts';
import { officialPapersText } from '../../../../shared/text/records/officialPapers.ts';
import { refusalText } from '../../../../shared/text/refusals.ts';
import type { Language } from '../../../../shared/units.ts';
import { languages } from '../../../../shared/units.ts';
import { BusyLine } from '../../BusyLine.tsx';
import { useLanguage, useText } from '../../useLanguage.ts';
import type { Readiness } from './readiness.ts';
import { lackOf } from './readiness.ts';
import type { Making } from '../useMaking.ts';
import { KeySign } from '../../keys/KeySign.tsx';

type Props = {
  readonly kind: DocumentKind;
  readonly readiness: Readiness;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly size: PaperSize;
  readonly onSize: (size: PaperSize) => void;
  readonly making: Making;
  readonly onMake: () => void;
  readonly onOpen: () => void;
  readonly onTake: () => void;
};

export const PaperDesk = ({ kind, readiness, language, onLanguage, size, onSize, making, onMake, onOpen, onTake }: Props) => {
  const appLanguage = useLanguage();
  const text = useText(closeText);
  const count = (value: number): string => formatCount(value, appLanguage);
  const { size: sizeWords, about } = text.papers[kind];
  const name = useText(paperText).fileName[kind];
  const lack = lackOf(readiness);
  const isMade = making.kind === 'made';
  const refusal = making.kind === 'made' ? making.failed?.refusal ?? null : making.kind === 'refused' ? making.refusal : null;
  const failed = making.kind !== 'made' || making.failed === null ? null : making.failed.what === 'take' && making.paper.takes === 'dialog' ? text.notTaken : text.notOpened;
  return (
    <aside className="close-paper" aria-labelledby="close-paper-name">
      <BusyLine isBusy={making.kind === 'making'} label={text.making} />
      <h2 id="close-paper-name">{name}</h2>
      <p>{about}</p>
      <dl>
        <dt>{text.details.size}</dt><dd>{sizeWords}</dd>
        {readiness.kind !== 'printable' ? null : (
          <>
            <dt>{text.details.holds}</dt><dd>{text.holds(count(readiness.teams), count(readiness.exercises))}</dd>
            <dt>{text.details.sheets}</dt><dd>{text.sheetsIn(count(readiness.sheets - readiness.missing), count(readiness.sheets))}</dd>
          </>
        )}
        {readiness.kind === 'list' ? <><dt>{text.details.holds}</dt><dd>{text.people(count(readiness.people))}</dd></> : null}
        {readiness.kind === 'teams' ? <><dt>{text.details.holds}</dt><dd>{text.inTeams(count(readiness.people), count(readiness.teams))}</dd></> : null}
        {readiness.kind === 'draw' ? <><dt>{text.details.holds}</dt><dd>{text.forDraw(count(readiness.number))}</dd></> : null}
        {readiness.kind === 'rotation' ? <><dt>{text.details.holds}</dt><dd>{text.forRotation(count(readiness.version), count(readiness.rounds))}</dd></> : null}
        {readiness.kind === 'sheets' ? <><dt>{text.details.holds}</dt><dd>{text.blankSheets(count(readiness.sheets))}</dd></> : null}
        {readiness.kind === 'programme' ? <><dt>{text.details.holds}</dt><dd>{text.items(count(readiness.items))}</dd></> : null}
        {text.signatures[kind] === undefined ? null : <><dt>{text.details.signature}</dt><dd>{text.signatures[kind]}</dd></>}
      </dl>
      <div className="close-language">
        <span id="close-language">{text.language}</span>
        <SegmentedControl size="xs" aria-labelledby="close-language" value={language} onChange={(value) => onLanguage(value as Language)}
          data={languages.map((each) => ({ value: each, label: text.languages[each] }))} />
      </div>
      {!F4_KINDS.includes(kind) ? null : (
        <div className="close-language">
          <span id="close-size">{text.paper}</span>
          <SegmentedControl size="xs" aria-labelledby="close-size" value={size} onChange={(value) => onSize(value as PaperSize)}
            data={paperSizes.map((each) => ({ value: each, label: text.sizes[each] }))} />
        </div>
      )}
      <Button fullWidth justify="space-between" variant={isMade ? 'default' : 'filled'} rightSection={<KeySign of="makePaper" />}
        disabled={making.kind === 'making'} onClick={onMake}>{kind === 'drawText' ? text.makeText : isMade ? text.makeAgain : text.make}</Button>
      {lack === null ? null : <p className="close-why">{text.notYet[lack]}</p>}
      {readiness.kind === 'notFinal' ? <p className="close-why">{officialPapersText[appLanguage].notYetFinal}</p> : null}
      {making.kind !== 'made' ? null : (
        <div className="close-made" role="status">
          <IconFileCheck size={22} stroke={1.5} aria-hidden="true" />
          <div>
            <strong>{making.paper.name}</strong>
            <span>{making.paper.pages === 0 ? text.madeText : text.made(count(making.paper.pages))}</span>
            {making.savedAs === null ? null : <span>{text.savedAs(making.savedAs)}</span>}
          </div>
          <Button rightSection={<kbd>Enter</kbd>} onClick={onOpen}>{text.open}</Button>
          <Button variant="default" rightSection={<KeySign of="takePaper" />} onClick={onTake}>{text.take[making.paper.takes]}</Button>
        </div>
      )}
      {refusal === null ? null : (
        <div className="close-refused" role="alert">
          <strong>{failed ?? text.refused}</strong>
          <span>{refusalText(refusal, appLanguage)}</span>
        </div>
      )}
    </aside>
  );
};
