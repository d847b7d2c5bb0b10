// The signs that console, hall and paper share: emblems, places, moves, points, time, the ridge, and what papers begin and end with.
import '../../design/paper.css';
import type { StyleSection } from '../../../shared/text/stylePage.ts';
import { stylePageText } from '../../../shared/text/stylePage.ts';
import type { Hundredths } from '../../../shared/units.ts';
import { Emblem } from '../../parts/Emblem.tsx';
import { Moved } from '../../parts/Moved.tsx';
import { Letterhead } from '../../parts/paper/Letterhead.tsx';
import { SignatureBlock } from '../../parts/paper/SignatureBlock.tsx';
import { Place } from '../../parts/Place.tsx';
import { Points } from '../../parts/Points.tsx';
import { Ridge } from '../../parts/Ridge.tsx';
import { ScoreBar } from '../../parts/ScoreBar.tsx';
import { TimerMark } from '../../parts/TimerMark.tsx';
import { useLanguage, useText } from '../useLanguage.ts';

const numbers = Array.from({ length: 30 }, (_, i) => i + 1);
const rows = [[1, false, 2, 8_417], [2, true, -1, 8_290], [2, true, 0, 8_290], [null, false, null, null]] as const;
const marks = ['paused', 'lastFifth', 'lastMinute', 'over'] as const;

const Places = () => {
  const text = useText(stylePageText);
  const language = useLanguage();
  return (
    <>
      <div className="style-places">
        {rows.map(([place, tied, moved, points], i) => (
          <div key={i}>
            <Place place={place} tied={tied} /><Emblem number={i + 1} /><span><Moved places={moved} label={moved === null ? '' : text.moved(moved)} /></span>
            <ScoreBar number={i + 1} points={points as Hundredths | null} /><Points points={points as Hundredths | null} language={language} />
          </div>
        ))}
      </div>
      <div className="style-row">{marks.map((state) => <span key={state} className="style-mark"><TimerMark state={state} />{text.marks[state]}</span>)}</div>
    </>
  );
};

const Papers = () => {
  const text = useText(stylePageText);
  return (
    <div className="style-paper">
      <Letterhead lines={null} organiser="BKPSDM" logo={null} emblemRoom={text.emblemRoom} />
      <SignatureBlock place="Malang" day={text.day} posts={['Kepala BKPSDM']} room={text.room} name={null} emptyName={text.emptyName} nip="NIP" />
    </div>
  );
};

export const StyleSigns = ({ section }: { readonly section: StyleSection }) => (
  section === 'emblems' ? <div className="style-emblems">{numbers.map((number) => <span key={number}><Emblem number={number} /><span className="number">{number}</span></span>)}</div>
    : section === 'places' ? <Places />
      : section === 'ridge' ? <div className="style-ridges">{([[0.35, 'normal'], [0.8, 'warn'], [1, 'overtime']] as const).map(([progress, tone]) => <Ridge key={tone} progress={progress} tone={tone} ticks={[0.8]} />)}</div>
        : <Papers />
);
