// The tabs of the standings: arrows move along them and open at once, Tab goes on into the table; it draws no board.
import type { KeyboardEvent } from 'react';
import { useRef } from 'react';
import type { StandingsTab } from '../../../../shared/text/run/standingsDesk.ts';
import { standingsDeskText, standingsTabs } from '../../../../shared/text/run/standingsDesk.ts';
import { useText } from '../../useLanguage.ts';

type Props = { readonly tab: StandingsTab; readonly onTab: (tab: StandingsTab) => void };

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

export const StandingsTabs = ({ tab, onTab }: Props) => {
  const text = useText(standingsDeskText);
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = standingsTabs[(standingsTabs.indexOf(tab) + by + standingsTabs.length) % standingsTabs.length] ?? tab;
    onTab(next);
    list.current?.querySelector<HTMLButtonElement>(`#standings-tab-${next}`)?.focus();
  };
  return (
    <div className="pane-choice standings-tabs" role="tablist" aria-label={text.views} ref={list} tabIndex={-1} onKeyDown={onKeyDown} data-own-arrows>
      {standingsTabs.map((each) => (
        <button type="button" key={each} id={`standings-tab-${each}`} role="tab" aria-selected={each === tab} aria-controls="standings-board" tabIndex={each === tab ? 0 : -1} onClick={() => onTab(each)}>
          {text.tabs[each]}
        </button>
      ))}
    </div>
  );
};
