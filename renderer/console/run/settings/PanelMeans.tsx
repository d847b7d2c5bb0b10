// The mean Hasil of the teams each set of judges has judged, side by side, so that a stricter hand is seen; it adjusts no score.
import type { Panel } from '../../../../shared/domain/scoring/run/panels.ts';
import { formatCount, formatPoints } from '../../../../shared/text/format.ts';
import { runSettingsText } from '../../../../shared/text/run/settings.ts';
import type { MemberId } from '../../../../shared/units.ts';
import { useLanguage, useText } from '../../useLanguage.ts';

type Props = { readonly panels: readonly Panel[]; readonly nameOf: (judge: MemberId) => string };

export const PanelMeans = ({ panels, nameOf }: Props) => {
  const text = useText(runSettingsText).means;
  const language = useLanguage();
  const who = ({ judges, isPresent }: Panel): string => {
    const names = judges.length === 0 ? text.nobody : judges.map(nameOf).join(', ');
    return isPresent ? text.present(names) : text.former(names);
  };
  return (
    <table className="settings-means">
      <caption>{text.heading}</caption>
      <thead><tr><th scope="col">{text.who}</th><th scope="col">{text.teams}</th><th scope="col">{text.mean}</th></tr></thead>
      <tbody>
        {panels.map((panel) => (
          <tr key={who(panel)}>
            <th scope="row">{who(panel)}</th>
            <td className="number">{formatCount(panel.teams, language)}</td>
            <td className="number">{panel.mean === null ? text.none : formatPoints(panel.mean, language)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot><tr><td colSpan={3}>{text.note}</td></tr></tfoot>
    </table>
  );
};
