// The bar over every part: which retreat this is, where one is in it, and who is at the console.
import { useState } from 'react';
import type { Theme } from '../../shared/machineTopics.ts';
import type { RetreatView } from '../../shared/domain/retreat/retreat.ts';
import { consoleText } from '../../shared/text/console.ts';
import { rehearsalText } from '../../shared/text/rehearsal.ts';
import { formatDateRange } from '../../shared/text/format.ts';
import type { Aside } from './asides.ts';
import { Brand } from './Brand.tsx';
import { HallState } from './HallState.tsx';
import { keepFocus, leaveField } from './keepFocus.ts';
import { FrozenTag } from './run/freeze/FrozenTag.tsx';
import { LanguageToggle } from './LanguageToggle.tsx';
import { OperatorButton } from './OperatorButton.tsx';
import type { Part } from './parts.ts';
import { parts } from './parts.ts';
import { RetreatClock } from './RetreatClock.tsx';
import { SafetyCorner } from './safety/SafetyCorner.tsx';
import type { SafetyFocus } from './safety/SafetyPanel.tsx';
import { TopMenu } from './TopMenu.tsx';
import { useLanguage, useText } from './useLanguage.ts';

type Props = {
  readonly retreat: NonNullable<RetreatView>;
  readonly theme: Theme;
  readonly part: Part;
  /** null: the part itself is worked in. */
  readonly aside: Aside | null;
  readonly onPart: (part: Part) => void;
  readonly onAside: (aside: Aside) => void;
  readonly onFind: () => void;
};

export const TopBar = ({ retreat, theme, part, aside, onPart, onAside, onFind }: Props) => {
  const text = useText(consoleText);
  const rehearsal = useText(rehearsalText);
  const language = useLanguage();
  const place = aside ?? part;
  const [safety, setSafety] = useState<{ readonly place: string; readonly focusOn: SafetyFocus } | null>(null);
  // The panel belongs to the place it was opened in, and does not wait there.
  if (safety !== null && safety.place !== place) setSafety(null);
  const onSafety = (focusOn: SafetyFocus | null): void => setSafety(focusOn === null ? null : { place, focusOn });
  // A tab that kept the focus would take Enter from the part it leads to.
  const choose = (next: Part): void => { leaveField(); onPart(next); };
  const dates = formatDateRange(retreat.startsOn, retreat.endsOn, language);
  return (
    <header className="top-bar">
      <div className="top-left">
        <Brand />
        <span className="top-retreat" title={`${retreat.name}, ${dates}`}>
          <span className="top-name">{retreat.name}<span className="top-comma">,</span></span>
          <span className="top-dates"> {dates}</span>
        </span>
        {retreat.rehearsal === undefined ? null : <strong className="demo-tag" title={rehearsal.meaning}>{rehearsal.tag}</strong>}
        {retreat.demo ? <strong className="demo-tag" title={text.demoMeaning}>{text.demoTag}</strong> : null}
        <FrozenTag />
      </div>
      <nav className="part-tabs" aria-label={text.partsLabel} onMouseDown={keepFocus}>
        {parts.map((name, at) => (
          <button
            type="button" key={name} className="part-tab" aria-current={aside === null && name === part ? 'page' : undefined}
            aria-keyshortcuts={String(at + 1)} onClick={() => choose(name)}
          >
            {text.parts[name]}
          </button>
        ))}
      </nav>
      <div className="top-right">
        <HallState />
        <SafetyCorner retreat={retreat} open={safety?.focusOn ?? null} onOpen={onSafety} onAside={onAside} />
        <OperatorButton operator={retreat.operator} />
        <LanguageToggle />
        <TopMenu theme={theme} onFind={onFind} onAside={onAside} onSafety={onSafety} />
        <RetreatClock zone={retreat.zone} />
      </div>
    </header>
  );
};
