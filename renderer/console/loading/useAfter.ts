// Says when a moment has passed since something came on the screen; it knows no reason to wait.
import { useEffect, useState } from 'react';

export const useAfter = (milliseconds: number): boolean => {
  const [hasPassed, setPassed] = useState(false);
  useEffect(() => {
    const waiting = setTimeout(() => setPassed(true), milliseconds);
    return () => clearTimeout(waiting);
  }, [milliseconds]);
  return hasPassed;
};
