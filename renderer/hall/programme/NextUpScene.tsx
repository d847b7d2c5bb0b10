// What is on and how long it still takes, and what comes next, when and for how long: large, for whoever leads and for all.
import type { HallSession, RunDownRow } from '../../../shared/domain/programme/runDown.ts';
import { formatClock, formatSpan, formatTimeOfDay, formatWeekdayDate } from '../../../shared/text/format.ts';
import { minutesPlanned } from '../../../shared/domain/programme/times.ts';
import { lengthWords, runDownText } from '../../../shared/text/runDown.ts';
import type { Instant, Language, Zone } from '../../../shared/units.ts';
import { between } from '../../../shared/units.ts';
import { useEachFrame } from '../../parts/useEachFrame.ts';
import { lettersIn } from '../nameFit.ts';
import type { SceneProps } from '../sceneProps.ts';
import { SceneFrame } from '../SceneFrame.tsx';
import { BaseClock } from '../timer/BaseClock.tsx';
import { KindSign } from './KindSign.tsx';
import { useRunDown } from './useRunDown.ts';
import './programme.css';

const MINUTE = 60_000;
/** The most letters of a title at each size, and of the line under it in ordinary writing. */
const sizes = [['full', 24], ['long', 50], ['longer', 90], ['longest', Infinity]] as const;
const ABOUT = 100;
/** Later than planned by this much, the time is told as what is expected, in steps of five minutes. */
const LATE = 5 * MINUTE;

type PartProps = { readonly row: RunDownRow; readonly language: Language; readonly zone: Zone; readonly now: () => Instant };

const Title = ({ session }: { readonly session: HallSession }) => (
  <h2 data-fit={sizes.find(([, most]) => lettersIn(session.title) <= most)?.[0]}>{session.title} <KindSign session={session} /></h2>
);

const About = ({ parts }: { readonly parts: readonly (string | null)[] }) => {
  const words = parts.filter((part) => part !== null).join(', ');
  return <p className="nextup-about" data-fit={lettersIn(words) <= ABOUT ? 'full' : 'longest'}>{words}</p>;
};

const OnNow = ({ row: { session, expected }, language, now }: PartProps) => {
  const text = runDownText[language];
  const left = useEachFrame(() => Math.ceil(between(now(), expected.to) / MINUTE));
  return (
    <section className="nextup-now">
      <p className="scene-aside">{session.startedAt === null ? text.planned : text.on}</p>
      <Title session={session} />
      <About parts={[formatSpan(session, language), session.place, session.person]} />
      <p className="nextup-left">{left <= 0 ? text.nearlyOver : text.left(lengthWords(left, language))}</p>
    </section>
  );
};

const whenOf = ({ session, planned, expected }: RunDownRow, language: Language, zone: Zone): string => {
  const text = runDownText[language];
  if (between(planned.from, expected.from) < LATE) return text.at(formatClock(session.from, language));
  return text.about(formatTimeOfDay((Math.ceil(expected.from / LATE) * LATE) as Instant, zone, language));
};

const ComesNext = ({ row, day, language, zone, now, isAlone }: PartProps & { readonly day: string | null; readonly isAlone: boolean }) => {
  const text = runDownText[language];
  const { session, expected } = row;
  const until = useEachFrame(() => Math.ceil(between(now(), expected.from) / MINUTE));
  const about = [day, whenOf(row, language, zone), lengthWords(minutesPlanned(session), language), session.place, isAlone ? session.person : null];
  return (
    <section className={isAlone ? 'nextup-now' : 'nextup-next'}>
      <p className="scene-aside">{text.next}</p>
      <Title session={session} />
      <About parts={about} />
      {isAlone && day === null ? <p className="nextup-left">{until <= 0 ? text.nearlyOn : text.begins(lengthWords(until, language))}</p> : null}
    </section>
  );
};

export const NextUpScene = ({ scene, demo, zone, language, now }: SceneProps<'nextUp'>) => {
  const text = runDownText[language];
  const shown = useRunDown(scene, zone, now);
  if (zone === null || shown === null) return null;
  const on = shown.now;
  const next = shown.comesNext;
  const given = { language, zone, now };
  return (
    <SceneFrame name="nextup" demo={demo} language={language}>
      <div className="nextup-parts">
        {on === null ? null : <OnNow {...given} row={on} />}
        {next === null ? null : <ComesNext {...given} row={next} day={next.session.day === shown.today ? null : formatWeekdayDate(next.session.day, language)} isAlone={on === null} />}
        {on === null && next === null ? <section className="nextup-now"><h2 data-fit="full">{text.allDone}</h2><p className="nextup-about">{text.thanks}</p></section> : null}
      </div>
      <footer className="base"><BaseClock zone={zone} language={language} now={now} /></footer>
    </SceneFrame>
  );
};
