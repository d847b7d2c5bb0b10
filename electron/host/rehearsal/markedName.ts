// What a file is called that leaves a retreat: of a rehearsal its name says so first. It writes none.
import { isRehearsal } from '../../../shared/domain/rehearsal/rehearsal.ts';
import type { State } from '../../../shared/domain/model.ts';
import { rehearsalText } from '../../../shared/text/rehearsal.ts';
import type { Language } from '../../../shared/units.ts';

export const markedName = (state: State, language: Language, name: string): string => (isRehearsal(state) ? rehearsalText[language].fileName(name) : name);
