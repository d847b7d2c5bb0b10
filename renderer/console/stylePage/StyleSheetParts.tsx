// What a score sheet is made of, in its states: tags and cells; no score is kept.
import '../run/run.css';
import '../run/sheets/entryGrid.css';
import type { StyleSection, StylePageText } from '../../../shared/text/stylePage.ts';
import { stylePageText } from '../../../shared/text/stylePage.ts';
import { StateTag } from '../run/sheets/StateTag.tsx';
import { useText } from '../useLanguage.ts';

const kinds = ['empty', 'draft', 'refused', 'sending', 'contested', 'sent', 'absent', 'rated', 'elsewhere', 'verified', 'disputed', 'excused', 'released', 'cancelled'] as const;
const cells: readonly (readonly [keyof StylePageText['cells'], string, string])[] = [
  ['empty', '', ''], ['zero', '', '0'], ['active', 'is-active', '2'], ['refused', 'is-refused', '27'], ['corrected', 'is-corrected', '22'], ['absent', '', 'TH'], ['locked', 'is-locked', ''],
];

const Cells = () => {
  const text = useText(stylePageText);
  return (
    <table className="run-table style-cells" data-rows="few">
      <thead><tr>{[...cells.map(([name]) => name), 'disputed' as const].map((name) => <th scope="col" key={name}><span>{text.cells[name]}</span></th>)}</tr></thead>
      <tbody>
        <tr className="run-row is-disputed">
          {cells.map(([name, state, value]) => (
            <td key={name} className={`run-cell ${state}`}><input type="text" className="number" aria-label={text.cells[name]} placeholder={name === 'locked' ? '' : '·'} readOnly={name === 'locked'} defaultValue={value} /></td>
          ))}
          <td className="run-result number">19,00</td>
        </tr>
      </tbody>
    </table>
  );
};

export const StyleSheetParts = ({ section }: { readonly section: StyleSection }) => (section === 'cells' ? <Cells /> : (
  <div className="style-row">{kinds.map((kind) => <StateTag key={kind} kind={kind} isShort={false} />)}</div>
));
