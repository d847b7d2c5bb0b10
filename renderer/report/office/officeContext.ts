// Hands every paper what official papers bear; a paper drawn outside the report window bears nothing yet.
import { createContext, useContext } from 'react';
import type { OfficeView } from '../../../shared/domain/office/office.ts';
import { emptyOffice } from '../../../shared/domain/office/officeState.ts';

export const OfficeContext = createContext<OfficeView>(emptyOffice);

export const useOffice = (): OfficeView => useContext(OfficeContext);
