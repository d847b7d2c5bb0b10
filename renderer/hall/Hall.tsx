// The audience's window: watches what it shows and how, and keeps its last frame whatever happens; it gives no command.
import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useLink } from '../link/useLink.ts';
import { useSound } from '../link/useSound.ts';
import { useView } from '../link/useView.ts';
import '../design/hall.css';
import { soundPlayer } from '../parts/soundPlayer.ts';
import './hall.css';
import { ConfettiWanted } from './reveal/confettiWanted.ts';
import { DisplaysContext } from './testCard/displaysContext.ts';
import { PlaceByHand } from './PlaceByHand.tsx';
import { Stage } from './Stage.tsx';

/** Whether every face is there, so that the first frame is whole; a face that fails must not keep the wall empty. */
const useFaces = (): boolean => {
  const [areLoaded, setLoaded] = useState(false);
  useEffect(() => {
    void Promise.allSettled([...document.fonts].map((face) => face.load())).then(() => setLoaded(true));
  }, []);
  return areLoaded;
};

export const Hall = () => {
  const link = useLink();
  const view = useView('hall');
  const preferences = useView('preferences');
  const screens = useView('screens');
  const areFacesLoaded = useFaces();
  useSound(soundPlayer);
  const now = useMemo(() => () => link.now(), [link]);

  useLayoutEffect(() => {
    if (preferences === undefined) return;
    document.documentElement.lang = preferences.language;
    document.documentElement.dataset['hallTheme'] = preferences.hallTheme;
  }, [preferences]);

  if (view === undefined || preferences === undefined || !areFacesLoaded) return null;
  return (
    <>
      <ConfettiWanted value={preferences.confetti}>
        <DisplaysContext value={screens ?? null}><Stage view={view} language={preferences.language} now={now} /></DisplaysContext>
      </ConfettiWanted>
      <PlaceByHand language={preferences.language} />
    </>
  );
};
