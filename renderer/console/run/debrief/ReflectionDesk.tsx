// The two things reflection is led from: the five steps after an exercise, and the last evening; which of them is open is found again.
import type { HallControlView } from '../../../../shared/domain/hall/hallControl.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { useKept } from '../../useKept.ts';
import { useKeys } from '../../keys/useKeys.ts';
import type { RunAction } from '../runCommands.ts';
import { DebriefPane } from './DebriefPane.tsx';
import { EveningPane } from './evening/EveningPane.tsx';
import type { Led } from './LedSwitch.tsx';
import { LedSwitch } from './LedSwitch.tsx';

type Props = { readonly runs: readonly RunView[]; readonly run: RunView; readonly hall: HallControlView; readonly act: (action: RunAction) => void };

export const ReflectionDesk = ({ runs, run, hall, act }: Props) => {
  const [kept, setLed] = useKept<Led>('led reflection');
  const led = kept ?? 'steps';
  useKeys({ evening: () => setLed(led === 'evening' ? 'steps' : 'evening') });
  const ways = <LedSwitch led={led} onLed={setLed} />;
  return led === 'evening' ? <EveningPane hall={hall} act={act} ways={ways} /> : <DebriefPane key={run.run} runs={runs} run={run} hall={hall} act={act} ways={ways} />;
};
