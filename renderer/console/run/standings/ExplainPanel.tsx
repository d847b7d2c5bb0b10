// How one number was made, step by step, beside the table; what stands in it can be opened further. It computes nothing.
import { IconArrowLeft, IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { explain } from '../../../../shared/domain/scoring/explain/explain.ts';
import type { Note, Step, Subject } from '../../../../shared/domain/scoring/explain/step.ts';
import type { ScoreBook } from '../../../../shared/domain/scoring/boards/scoreBook.ts';
import { formatCount, formatPoints } from '../../../../shared/text/format.ts';
import type { ExplainNames } from '../../../../shared/text/run/explain.ts';
import { explainText, noteWords, subjectWords, sumLine } from '../../../../shared/text/run/explain.ts';
import { heldBackText } from '../../../../shared/text/run/heldBack.ts';
import { standingsDeskText } from '../../../../shared/text/run/standingsDesk.ts';
import { Points } from '../../../parts/Points.tsx';
import { useLanguage, useText } from '../../useLanguage.ts';

type Props = {
  readonly book: ScoreBook;
  /** As the audience knows it; null: it is shown an earlier one. */
  readonly publicBook: ScoreBook | null;
  readonly subject: Subject;
  readonly names: ExplainNames;
  /** How many numbers were opened on the way to this one. */
  readonly depth: number;
  /** null: nothing was open before this one. */
  readonly onBack: (() => void) | null;
  readonly onOpen: (subject: Subject) => void;
  readonly onClose: () => void;
};

/** What follows belongs to it. */
const HEADINGS: readonly Note['say'][] = ['judge', 'try', 'part', 'ofTeam'];
/** A short bracket is not torn over two lines. */
const unbroken = (line: string): string => line.replace(/\([^()]{1,24}\)/g, (bracket) => bracket.replaceAll(' ', '\u00a0'));

export const ExplainPanel = ({ book, publicBook, subject, names, depth, onBack, onOpen, onClose }: Props) => {
  const language = useLanguage();
  const text = useText(standingsDeskText).panel;
  const words = useText(explainText);
  const held = useText(heldBackText);
  const panel = useRef<HTMLElement>(null);
  // What was pressed is gone with the number it led away from: the keyboard stays in the panel.
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement !== document.body && panel.current?.contains(activeElement) !== true) return;
    panel.current?.querySelector<HTMLButtonElement>(depth > 0 ? 'header button' : '.standings-open button')?.focus();
  }, [depth]);
  const found = explain(book, subject);
  const known = publicBook === null ? null : explain(publicBook, subject)?.value ?? null;
  const inHall = known === null || known === found?.value ? null : formatPoints(known, language);
  const opened = (step: Extract<Step, { kind: 'open' }>): string =>
    (step.subject.kind === 'score' ? names.run(step.subject.run) : step.subject.kind === 'value' ? names.value(step.subject.code) : words.subjects[step.subject.kind]);
  const line = (step: Step, at: number) => {
    switch (step.kind) {
      case 'sum': return (
        <li key={at} className="standings-sum">
          <span className="standings-caption">{words.sums[step.name]}</span>
          <span className="number standings-line">{unbroken(sumLine(step, language))}</span>
          {step.about.map((about, i) => <span key={i} className="standings-about">{noteWords(about, names, language)}</span>)}
        </li>
      );
      case 'note': return HEADINGS.includes(step.note.say)
        ? <li key={at}><h4>{noteWords(step.note, names, language)}</h4></li>
        : <li key={at} className="standings-said">{noteWords(step.note, names, language)}</li>;
      case 'open': return (
        <li key={at} className="standings-open">
          <button type="button" onClick={() => onOpen(step.subject)}>
            <span>{opened(step)}{step.weight === null ? null : <small>{words.weight(formatCount(step.weight, language))}</small>}</span>
            <Points points={step.value} language={language} />
          </button>
        </li>
      );
    }
  };
  return (
    <aside className="standings-panel" ref={panel} aria-labelledby="standings-panel-heading">
      <header>
        {onBack === null ? null : <button type="button" className="bar-button" aria-label={text.back} onClick={onBack}><IconArrowLeft size={17} stroke={1.75} aria-hidden="true" /></button>}
        <h3 id="standings-panel-heading">{subjectWords(subject, names, language)}</h3>
        <button type="button" className="bar-button" aria-label={text.close} aria-keyshortcuts="Escape" onClick={onClose}><IconX size={17} stroke={1.75} aria-hidden="true" /></button>
      </header>
      <div role="status" className="standings-made">
        {found === null ? <p>{text.gone}</p> : (
          <>
            {found.value === null ? null : <p className="standings-value"><Points points={found.value} language={language} /></p>}
            {inHall === null ? null : <p className="standings-said">{held.inHall(inHall)}</p>}
            <ul>{found.steps.map(line)}</ul>
          </>
        )}
      </div>
    </aside>
  );
};
