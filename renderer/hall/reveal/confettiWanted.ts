// Whether confetti may fall on this wall; the choice itself belongs to the laptop, and scenes do not see where it is kept.
import { createContext } from 'react';

export const ConfettiWanted = createContext(true);
