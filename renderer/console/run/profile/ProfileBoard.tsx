// The BerAKHLAK profile of each team and of all, as charts and as numbers; it computes nothing.
import './profile.css';
import { useView } from '../../../link/useView.ts';
import { TeamProfiles } from './TeamProfiles.tsx';

export const ProfileBoard = () => {
  const profile = useView('profile');
  const frameworks = useView('frameworks');
  return profile === undefined || frameworks === undefined ? null : <TeamProfiles profile={profile} frameworks={frameworks} />;
};
