// The pane of action plans, or the page where they leave as files and come back; which of them is found again when the window comes back.
import { useKept } from '../../../useKept.ts';
import { FollowUpPane } from '../FollowUpPane.tsx';
import { PlansOut } from './PlansOut.tsx';

export const FollowUpScreen = () => {
  const [isOut, setOut] = useKept<boolean>('action plans on their way out');
  return isOut === true ? <PlansOut onBack={() => setOut(false)} /> : <FollowUpPane onOut={() => setOut(true)} />;
};
