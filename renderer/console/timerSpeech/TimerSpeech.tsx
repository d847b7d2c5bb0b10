// Tells a screen reader, in every part of the console, when a fifth, a minute and ten seconds are left and when time is up; it is not seen and says nothing else.
import { useState } from 'react';
import type { TimerView } from '../../../shared/domain/timer/phaseTimer.ts';
import { formatCount } from '../../../shared/text/format.ts';
import { timerSpeechText } from '../../../shared/text/run/timerSpeech.ts';
import { useLink } from '../../link/useLink.ts';
import { useEachFrame } from '../../parts/useEachFrame.ts';
import { useLanguage, useText } from '../useLanguage.ts';
import type { TimeHeard } from './timeHeard.ts';
import { hear, marksPassed } from './timeHeard.ts';

const FIFTH = 5;
const MINUTE = 60;

export const TimerSpeech = ({ timer }: { readonly timer: TimerView | null }) => {
  const link = useLink();
  const language = useLanguage();
  const text = useText(timerSpeechText);
  const passed = useEachFrame(() => (timer === null ? 0 : marksPassed(timer, link.now())));
  const of = timer === null ? '' : `${timer.run} ${timer.phaseNumber}`;
  const [before, setHeard] = useState<TimeHeard>({ of, passed, says: null });
  const heard = hear(before, of, passed);
  if (heard !== before) setHeard(heard);
  const phase = timer?.phases[timer.phaseNumber]?.name[language];
  const fifth = Math.round((timer?.length ?? 0) / FIFTH / 1000);
  const count = (number: number): string => formatCount(number, language);
  return (
    <p className="visually-hidden" data-timer-speech role="status">
      {heard.says === null || phase === undefined ? '' : text[heard.says](phase, count(Math.floor(fifth / MINUTE)), count(fifth % MINUTE))}
    </p>
  );
};
