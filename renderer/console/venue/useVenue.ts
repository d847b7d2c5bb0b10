// What is seen of laptop and retreat now, looked at again every few seconds while somebody looks; it judges nothing.
import { useEffect, useState } from 'react';
import type { MachineSeen } from '../../../shared/contract.ts';
import type { RetreatView } from '../../../shared/domain/retreat/retreat.ts';
import type { Instant } from '../../../shared/units.ts';
import { useLink } from '../../link/useLink.ts';
import { useView } from '../../link/useView.ts';
import { useLanguage } from '../useLanguage.ts';
import type { VenueLine } from './venueLines.ts';
import { venueLines } from './venueLines.ts';

const LOOK_EVERY_MS = 5_000;

/** Some browsers know what the system does not tell. */
type MaybeBattery = { readonly getBattery?: () => Promise<{ readonly charging: boolean }> };
const chargesByBrowser = async (): Promise<boolean | null> => {
  const { getBattery }: MaybeBattery = 'getBattery' in navigator && typeof navigator.getBattery === 'function' ? { getBattery: navigator.getBattery.bind(navigator) } : {};
  return getBattery === undefined ? null : (await getBattery()).charging;
};

type Look = { readonly machine: MachineSeen; readonly now: Instant };

/** null until everything is known. */
export const useVenue = (retreat: NonNullable<RetreatView>): readonly VenueLine[] | null => {
  const link = useLink();
  const language = useLanguage();
  const [look, setLook] = useState<Look | null>(null);
  const [screens, safety, people, teams, sessions, runs, office, checks] = [useView('screens'), useView('safety'), useView('roster'), useView('teams'), useView('sessions'), useView('runs'), useView('office'), useView('venue')];
  useEffect(() => {
    let isOver = false;
    const again = async (): Promise<void> => {
      const answer = await link.call('lookAtMachine', {});
      if (!answer.ok) return;
      const onMains = answer.value.onMains ?? await chargesByBrowser();
      if (!isOver) setLook({ machine: { ...answer.value, onMains }, now: link.now() });
    };
    void again();
    const looking = setInterval(() => void again(), LOOK_EVERY_MS);
    return () => {
      isOver = true;
      clearInterval(looking);
    };
  }, [link]);
  if (look === null || screens === undefined || safety === undefined || people === undefined || teams === undefined || sessions === undefined || runs === undefined || office === undefined || checks === undefined) return null;
  return venueLines({
    retreat, ...look, screens, safety, people, teams: teams.teams, sessions: sessions.length, exercises: runs.map(({ exercise }) => exercise.name), office, checks,
  }, language);
};
