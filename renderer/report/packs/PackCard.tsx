// One card of a pack, as large as its place allows: its code, when it goes out, what it says and what is written on it.
import type { Card } from '../../../shared/library/packs/pack.ts';
import { packPaperText } from '../../../shared/text/packPaper.ts';
import type { Language } from '../../../shared/units.ts';
import { fitSize } from '../teams/fitSize.ts';
import { PackGrid } from './PackGrid.tsx';

type Props = { readonly card: Card; readonly when: string; readonly language: Language };

/** Of the room for words on a card of 95 × 132 mm, in px; each row of facts and each paragraph takes some of it. */
const [WIDTH, HEIGHT, FACT, PARAGRAPH] = [310, 330, 30, 12];

export const PackCard = ({ card: { code, kind, title, text = [], facts = [], fields = [], grid }, when, language }: Props) => {
  const said = text.map((each) => each[language]).join(' ');
  const fontSize = grid === undefined ? fitSize(said, [21, 20, 19, 18, 17, 16, 15, 14], WIDTH, HEIGHT - facts.length * FACT - text.length * PARAGRAPH) : 15;
  return (
    <article className={grid === undefined ? 'pack-card' : 'pack-card pack-sheet'} data-kind={kind}>
      <header>
        <strong>{code}</strong>
        <span>{packPaperText[language].kinds[kind]}</span>
        <span>{when}</span>
      </header>
      <h2>{title[language]}</h2>
      {facts.length === 0 ? null : <dl>{facts.map(([what, is]) => <div key={what.id}><dt>{what[language]}</dt><dd>{is[language]}</dd></div>)}</dl>}
      <div className="pack-words" style={{ fontSize }}>{text.map((each) => <p key={each.id}>{each[language]}</p>)}</div>
      {grid === undefined ? null : <PackGrid grid={grid} language={language} className="pack-grid" />}
      {fields.map(([what, lines]) => (
        <div key={what.id} className="pack-field" style={{ flexGrow: lines }}>
          <span>{what[language]}</span>
          {Array.from({ length: lines }, (_, at) => <i key={at} />)}
        </div>
      ))}
    </article>
  );
};
