// Draws the paper its address asks for; it calls nothing and knows no printer.
import type { FunctionComponent } from 'react';
import { createElement, useEffect, useLayoutEffect, useState } from 'react';
import type { Orientation, ReportKind } from '../../shared/documents.ts';
import { TURNABLE } from '../../shared/documents.ts';
import { useView } from '../link/useView.ts';
import './looks.ts';
import { OfficeContext } from './office/officeContext.ts';
import type { Asked } from './papers.ts';
import { paperOf } from './papers.ts';
import { readReportRequest } from './reportRequest.ts';
import { loadFaces } from './usePaper.ts';

/** Stands on the root, so that no paper need know of it; absent where the sheet lies as it usually does. */
const useTurned = (kind: ReportKind, orientation: Orientation | undefined): void => {
  const usual = TURNABLE[kind];
  const turned = usual === undefined || orientation === usual ? undefined : orientation;
  useLayoutEffect(() => {
    if (turned !== undefined) document.documentElement.dataset['turned'] = turned;
  }, [turned]);
};

/** null until it has come. Not React's own lazy: that may hold back for a third of a second what is here already. */
const usePaperOf = (kind: ReportKind): FunctionComponent<Asked> | null => {
  const [Paper, setPaper] = useState<FunctionComponent<Asked> | null>(null);
  useEffect(() => void paperOf(kind).then((drawn) => setPaper(() => drawn)), [kind]);
  return Paper;
};

export const Report = () => {
  const [{ kind, language, paper = 'a4', orientation, exercise, session, day, person, instrument, occasion, copies, agency }] = useState(() => readReportRequest(location.search));
  const Paper = usePaperOf(kind);
  useTurned(kind, orientation);
  // They come while what is set in them is still on its way.
  useEffect(() => void loadFaces(), []);
  const office = useView('office');
  if (office === undefined || Paper === null) return null;
  return <OfficeContext value={office}>{createElement(Paper, { language, size: paper, exercise, session, day, person, instrument, occasion, copies, agency })}</OfficeContext>;
};
