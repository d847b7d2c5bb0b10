// Watches the files that can be opened and the sticks that are plugged in, for as long as somebody looks at them.
import { useEffect, useState } from 'react';
import type { Topics } from '../../../shared/contract.ts';
import { useLink } from '../../link/useLink.ts';

/** A stick plugged in by hand is nothing the host is told of, so it is asked again this often. */
const LOOK_EVERY_MS = 3_000;

/** undefined until the first view has come. Only one screen at a time looks, or a new look is answered from the last one. */
export const useFiles = (): Topics['files'] | undefined => {
  const link = useLink();
  const [files, setFiles] = useState<Topics['files'] | undefined>(undefined);
  useEffect(() => {
    let stop = link.watch('files', setFiles);
    const looking = setInterval(() => {
      stop();
      stop = link.watch('files', setFiles);
    }, LOOK_EVERY_MS);
    return () => {
      clearInterval(looking);
      stop();
    };
  }, [link]);
  return files;
};
