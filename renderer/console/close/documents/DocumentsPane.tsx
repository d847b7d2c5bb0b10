// The pane of documents: the list by when each is needed, the chosen one beside it, and what is made in one go.
import './documents.css';
import { useState } from 'react';
import { dayOf } from '../../../../shared/domain/programme/times.ts';
import { useLink } from '../../../link/useLink.ts';
import { useView } from '../../../link/useView.ts';
import { DocumentsDesk } from './DocumentsDesk.tsx';
import { OfficePane } from './office/OfficePane.tsx';
import { scopesOn, scopesTonight } from './scopes.ts';
import { useReadinesses } from './useReadinesses.ts';
import { Loading } from '../../loading/Loading.tsx';

export const DocumentsPane = () => {
  const readinesses = useReadinesses();
  const office = useView('office');
  const certificates = useView('certificateDesk');
  const retreat = useView('retreat');
  const safety = useView('safety');
  const sessions = useView('sessions');
  const attendance = useView('attendance');
  const link = useLink();
  const [isSetting, setSetting] = useState(false);
  if (readinesses === undefined || office === undefined || certificates === undefined || retreat === undefined || retreat === null || safety === undefined || sessions === undefined || attendance === undefined) return <Loading />;
  const today = dayOf(link.now(), retreat.zone);
  return isSetting ? <OfficePane office={office} certificates={certificates} retreat={retreat} onClose={() => setSetting(false)} />
    : <DocumentsDesk readinesses={readinesses} scopes={scopesOn(today, sessions, attendance)} tonights={scopesTonight(today, sessions)} office={office} certificates={certificates} retreat={retreat} seq={safety?.seq ?? 0} onOffice={() => setSetting(true)} />;
};
