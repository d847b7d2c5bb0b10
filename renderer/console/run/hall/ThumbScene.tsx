// A whole view of the hall in miniature, one line for each kind of scene; the hall's scenes themselves belong to the hall.
import type { FunctionComponent } from 'react';
import { paceOf, showAt } from '../../../../shared/domain/draw/hall/drawShow.ts';
import { debriefSteps } from '../../../../shared/domain/debrief/steps.ts';
import type { HallView } from '../../../../shared/domain/hall/hallView.ts';
import { debriefText } from '../../../../shared/text/debrief.ts';
import { formatCount, formatDateRange } from '../../../../shared/text/format.ts';
import { collaborationText } from '../../../../shared/text/learning/collaboration.ts';
import { hallTestText } from '../../../../shared/text/hallTest.ts';
import { hallText } from '../../../../shared/text/hall.ts';
import { hashWords } from '../../../../shared/text/hashWords.ts';
import { reflectionWallText } from '../../../../shared/text/reflection/wall.ts';
import { runText } from '../../../../shared/text/run.ts';
import { useLink } from '../../../link/useLink.ts';
import { Logo } from '../../../parts/Logo.tsx';
import { useEachFrame } from '../../../parts/useEachFrame.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { ThumbReveal } from './ThumbReveal.tsx';
import { ThumbBoard } from './ThumbBoard.tsx';
import { ThumbTimer } from './ThumbTimer.tsx';
import { ThumbWords } from './ThumbWords.tsx';

type Kind = HallView['scene']['kind'];
type Props<K extends Kind = Kind> = { readonly scene: Extract<HallView['scene'], { readonly kind: K }> };

const ThumbWelcome = ({ scene: { name, organiser, place, startsOn, endsOn } }: Props<'welcome'>) => {
  const dates = formatDateRange(startsOn, endsOn, useLanguage());
  return <ThumbWords title={name} lines={[organiser, `${place}, ${dates}`]} progress={null} />;
};

const ThumbClosing = ({ scene: { name, organiser } }: Props<'closing'>) => {
  const text = useText(hallText);
  return <ThumbWords title={text.thanks} lines={[text.closingOf(name), organiser]} progress={1} />;
};

const ThumbTestCard = () => {
  const text = useText(hallTestText);
  return <ThumbWords title={text.title} lines={[text.edges]} progress={null} />;
};

const ThumbCollaboration = ({ scene: { met, pairs } }: Props<'collaboration'>) => {
  const text = useText(collaborationText);
  const language = useLanguage();
  return <ThumbWords title={text.hall.title} lines={[text.figure(formatCount(met, language), formatCount(pairs, language))]} progress={null} />;
};

const ThumbLogo = ({ scene: { organiser } }: Props<'logo'>) => (
  <div className="thumb-logo"><strong><Logo />Kompak</strong><span>{organiser}</span></div>
);

const ThumbMessage = ({ scene: { text, urgency } }: Props<'message'>) => (
  <div className="thumb-message" data-urgency={urgency} data-length={text.length > 60 ? 'long' : 'short'}><strong>{text}</strong></div>
);

const ThumbDrawList = ({ scene: { people, teams, hash } }: Props<'drawList'>) => {
  const text = useText(hallText);
  const language = useLanguage();
  return <ThumbWords title={text.drawList.title} lines={[text.draw.count(formatCount(people, language), formatCount(teams, language)), hashWords(hash, 4)]} progress={null} />;
};

const ThumbTeams = ({ title, people, teams }: { readonly title: string; readonly people: number; readonly teams: readonly { readonly name: string }[] }) => {
  const text = useText(hallText);
  const language = useLanguage();
  return <ThumbWords title={title} lines={[text.draw.count(formatCount(people, language), formatCount(teams.length, language))]} progress={null} />;
};

const ThumbDraw = ({ scene: { people, teams, going } }: Props<'draw'>) => {
  const text = useText(hallText).draw;
  const language = useLanguage();
  const link = useLink();
  const beat = useEachFrame(() => showAt(people, going, link.now()).beat);
  const { together, beats } = paceOf(people);
  const count = (value: number): string => formatCount(value, language);
  const isFalling = beat >= 0 && beat < beats;
  const words = isFalling ? text.which(count(beat * together + 1), count(Math.min(people, (beat + 1) * together)), count(people)) : beat < 0 ? text.waiting : text.done;
  return <ThumbWords title={text.title} lines={isFalling ? [words] : [text.count(count(people), count(teams.length)), words]} progress={null} />;
};

const ThumbTeamList = ({ scene: { teams } }: Props<'teams'>) => (
  <ThumbTeams title={useText(runText).hall.scenes.teams} people={teams.reduce((sum, { members }) => sum + members.length, 0)} teams={teams} />
);

const ThumbProgramme = ({ scene: { kind, startsOn, endsOn } }: Props<'rundown'> | Props<'nextUp'>) =>
  <ThumbWords title={useText(runText).hall.scenes[kind]} lines={[formatDateRange(startsOn, endsOn, useLanguage())]} progress={null} />;

const ThumbStations = ({ scene: { timers } }: Props<'stations'>) => (
  <ThumbWords title={useText(runText).hall.scenes.stations} lines={[timers.map(({ name }) => name).join(' · ')]} progress={null} />
);

const ThumbBriefing = ({ scene: { exercise, about, scoring, read, ofRules } }: Props<'briefing'>) => {
  const text = useText(hallText).briefing;
  const language = useLanguage();
  const where = about !== null ? about.objective[language] : scoring !== null ? text.scoring : read === null ? text.rules : text.rule(formatCount(read, language), formatCount(ofRules, language));
  return <ThumbWords title={exercise[language]} lines={[where]} progress={null} />;
};

const ThumbDebrief = ({ scene: { exercise, step } }: Props<'debrief'>) => {
  const text = useText(debriefText);
  const language = useLanguage();
  return <ThumbWords title={text.steps[debriefSteps[step] ?? 'experience'].name} lines={[text.title(exercise[language])]} progress={step / debriefSteps.length} />;
};

const ThumbReflection = ({ scene: { question, note } }: Props<'reflection'>) => {
  const { title } = useText(reflectionWallText);
  const asked = question[useLanguage()];
  return <ThumbWords title={note?.text ?? asked} lines={[note === null ? title : note.team ?? title]} progress={null} />;
};

const ThumbRotation = ({ scene: { round, rounds, state, rows } }: Props<'rotation'>) => {
  const text = useText(hallText);
  const language = useLanguage();
  const lines = rows.slice(0, 3).map(({ name, station }) => `${name}: ${station ?? text.rotation.rest}`);
  return (
    <ThumbWords
      title={state === 'over' ? text.rotation.states.over : text.rotation.of(formatCount(round, language), formatCount(rounds, language))}
      lines={state === 'over' ? [] : [text.rotation.states[state], ...lines]} progress={null}
    />
  );
};

const Nothing = () => null;

const thumbs: { readonly [K in Kind]: FunctionComponent<Props<K>> } = {
  welcome: ThumbWelcome,
  timer: ({ scene }) => <ThumbTimer timer={scene.timer} />,
  timerBoard: ({ scene }) => <ThumbTimer timer={scene.timer}><ThumbBoard board={scene.board} /></ThumbTimer>,
  stations: ThumbStations,
  board: ({ scene }) => <ThumbBoard board={scene.board} />,
  drawList: ThumbDrawList,
  draw: ThumbDraw,
  teams: ThumbTeamList,
  rundown: ThumbProgramme,
  nextUp: ThumbProgramme,
  rotation: ThumbRotation,
  message: ThumbMessage,
  logo: ThumbLogo,
  collaboration: ThumbCollaboration,
  closing: ThumbClosing,
  testCard: ThumbTestCard,
  black: Nothing,
  briefing: ThumbBriefing,
  debrief: ThumbDebrief,
  reflection: ThumbReflection,
  reveal: ThumbReveal,
  blank: Nothing,
};

export const ThumbScene = ({ scene }: Props) => {
  // The table pairs each kind with its own component; TypeScript cannot follow that through a lookup.
  const Drawn = thumbs[scene.kind] as FunctionComponent<Props>;
  return <Drawn scene={scene} />;
};
