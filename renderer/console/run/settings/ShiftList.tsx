// The teams whose Total or place a change would move, from and to; it computes none of them.
import type { Shift } from '../../../../shared/domain/scoring/run/foresee.ts';
import { formatCount, formatPoints } from '../../../../shared/text/format.ts';
import { runSettingsText } from '../../../../shared/text/run/settings.ts';
import { Emblem } from '../../../parts/Emblem.tsx';
import { useLanguage, useText } from '../../useLanguage.ts';

/** null: it is being worked out. */
type Props = { readonly shifts: readonly Shift[] | null };

export const ShiftList = ({ shifts }: Props) => {
  const text = useText(runSettingsText).moves;
  const language = useLanguage();
  const fromTo = (from: string, to: string) => (from === to ? from : (
    <>
      <span aria-hidden="true">{from} → <strong>{to}</strong></span>
      <span className="visually-hidden">{text.fromTo(from, to)}</span>
    </>
  ));
  const total = (points: Shift['total']['from']): string => (points === null ? text.nothing : formatPoints(points, language));
  const place = (of: number | null): string => (of === null ? text.nothing : formatCount(of, language));
  return (
    <div className="settings-moves">
      <p role="status">{text.says(shifts === null ? null : formatCount(shifts.length, language), shifts?.length === 0)}</p>
      {shifts === null || shifts.length === 0 ? null : (
        <table>
          <thead><tr><th scope="col">{text.team}</th><th scope="col">{text.total}</th><th scope="col">{text.place}</th></tr></thead>
          <tbody>
            {shifts.map((shift) => (
              <tr key={shift.team}>
                <th scope="row"><span className="named-team"><Emblem number={shift.number} />{shift.name}</span></th>
                <td className="number">{fromTo(total(shift.total.from), total(shift.total.to))}</td>
                <td className="number">{fromTo(place(shift.place.from), place(shift.place.to))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
};
