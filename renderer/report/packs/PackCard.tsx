// One card of a pack, as large as its place allows: its code, when it goes out, what it says and what is written on it.
import type { Card } from '../../../shared/library/packs/pack.ts';
import { packPaperText } from '../../../shared/text/packPaper.ts';
import type { Language } from '../../../shared/units.ts';
import { PackGrid } from './PackGrid.tsx';

type Props = { readonly card: Card; readonly when: string; readonly language: Language };

export const PackCard = ({ card: { code, kind, title, text = [], facts = [], fields = [], grid }, when, language }: Props) => (
  <article className={grid === undefined ? 'pack-card' : 'pack-card pack-sheet'}>
    <header>
      <strong>{code}</strong>
      <span>{packPaperText[language].kinds[kind]}</span>
      <span>{when}</span>
    </header>
    <h2>{title[language]}</h2>
    {facts.length === 0 ? null : <dl>{facts.map(([what, is]) => <div key={what.id}><dt>{what[language]}</dt><dd>{is[language]}</dd></div>)}</dl>}
    {text.map((each) => <p key={each.id}>{each[language]}</p>)}
    {grid === undefined ? null : <PackGrid grid={grid} language={language} className="pack-grid" />}
    {fields.map(([what, lines]) => (
      <div key={what.id} className="pack-field">
        <span>{what[language]}</span>
        {Array.from({ length: lines }, (_, at) => <i key={at} />)}
      </div>
    ))}
  </article>
);
