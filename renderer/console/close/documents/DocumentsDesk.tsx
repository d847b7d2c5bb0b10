// The list of documents with its keys, and the chosen one beside it; it prints nothing itself.
import { Button } from '@mantine/core';
import type { ReportRequest, RetreatDocument } from '../../../../shared/documents.ts';
import type { CertificateDeskView } from '../../../../shared/domain/certificates/certificateViews.ts';
import type { Retreat } from '../../../../shared/domain/things.ts';
import type { OfficeView } from '../../../../shared/domain/office/office.ts';
import { paperDay } from '../../../../shared/domain/office/paperDay.ts';
import { isKeptApart, isMadeAlone } from '../../../../shared/domain/records/keptApart.ts';
import { closeText } from '../../../../shared/text/close.ts';
import { documentsText } from '../../../../shared/text/documents.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { useLink } from '../../../link/useLink.ts';
import { useView } from '../../../link/useView.ts';
import { BusyLine } from '../../BusyLine.tsx';
import { Foot } from '../../Foot.tsx';
import { useGoal } from '../../goTo.ts';
import { keepFocus } from '../../keepFocus.ts';
import { KeySign } from '../../keys/KeySign.tsx';
import { useKept } from '../../useKept.ts';
import { useKeys } from '../../keys/useKeys.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { busyWords } from './busyWords.ts';
import { DocumentDesk } from './DocumentDesk.tsx';
import { DocumentRow } from './DocumentRow.tsx';
import { documentGroups, documentsInOrder, documentsOf, tonightsPapers } from './groups.ts';
import { OutcomeLine } from './OutcomeLine.tsx';
import { isReady } from './readiness.ts';
import type { Scopes } from './scopes.ts';
import { asking, useDocuments } from './useDocuments.ts';
import type { Readinesses } from './useReadinesses.ts';
import { useOutdated } from './useOutdated.ts';
import { useRequests } from './useRequests.ts';

type Props = { readonly readinesses: Readinesses; readonly scopes: Scopes; readonly tonights: Scopes; readonly office: OfficeView; readonly certificates: CertificateDeskView; readonly retreat: Retreat; readonly seq: number; readonly onOffice: () => void };

export const DocumentsDesk = ({ readinesses, scopes, tonights, office, certificates, retreat, seq, onOffice }: Props) => {
  const link = useLink();
  const language = useLanguage();
  const text = useText(documentsText);
  const close = useText(closeText);
  const printing = useView('printing') ?? null;
  const prints = useView('screens')?.prints ?? 'viewer';
  // Until it is known, as if it were.
  const secret = useView('freeze')?.secret !== false;
  const [keptKind, setKind] = useKept<RetreatDocument>('document');
  const kind = keptKind ?? 'rekap';
  useGoal('document', (goal) => setKind(goal.document));
  const { made, making, outcome, make, makeAll, makeTogether, stop, open, take } = useDocuments('documents made');
  const { choiceOf, choose, requestFor } = useRequests(scopes);
  const { outdated, isOutdatedNow } = useOutdated(made, seq);
  const isBusy = making !== null;
  const ready = documentsInOrder.filter((each) => isReady(readinesses[each]));
  const papersOf = (kinds: readonly RetreatDocument[], unchosen = scopes): readonly ReportRequest[] =>
    kinds.map((each) => requestFor(each, unchosen)).flatMap((request) => (request.kind === 'drawText' || request.kind === 'implementationDocx' ? [] : [{ ...request, kind: request.kind }]));
  const tonight = papersOf(tonightsPapers.filter((each) => ready.includes(each)), tonights);
  const onSaveAll = (): void => void makeAll(ready.filter((each) => !isMadeAlone(each)).map((each) => requestFor(each)), ready.filter(isMadeAlone));
  const onTonight = (): void => void makeTogether({ bundle: 'tonight', papers: tonight, language });
  const onTogether = (): void => {
    const papers = papersOf(ready.filter((each) => !isKeptApart(each, secret)));
    void makeTogether({ bundle: 'all', papers, language }, ready.filter((each) => !papers.some((paper) => paper.kind === each)));
  };
  const onMake = (): void => void make(requestFor(kind));
  /** What is not made yet, was made in another language, size or way, or says what holds no longer, is made first. */
  const onOpen = async (wanted: RetreatDocument, why: 'look' | 'print'): Promise<void> => {
    setKind(wanted);
    const request = requestFor(wanted);
    const kept = made[wanted];
    const isGood = kept?.asked === asking(request) && !(await isOutdatedNow(wanted, kept));
    const paper = isGood ? kept : await make(request);
    if (paper !== null) await open(paper, why);
  };
  const chosen = made[kind];
  const onTake = (): void => { if (chosen !== undefined) void take(chosen); };
  const beside = (by: 1 | -1): void => setKind(documentsInOrder[documentsInOrder.indexOf(kind) + by] ?? kind);
  useKeys({
    makePaper: onMake, Enter: () => { if (chosen !== undefined) void onOpen(kind, 'look'); }, takePaper: onTake, office: onOffice, printTonight: onTonight, 'ctrl+s': onSaveAll,
    ArrowUp: () => beside(-1), ArrowDown: () => beside(1), ...(isBusy ? { Escape: stop } : {}),
  });
  const count = (value: number): string => formatCount(value, language);
  return (
    <>
      <div className="close-desk">
        <section className="close-list" aria-labelledby="close-heading">
          <BusyLine isBusy={isBusy} label={busyWords(making, printing, language)} stop={{ name: text.stop, onStop: stop }} />
          <header>
            <div>
              <h1 id="close-heading">{close.heading}</h1>
              <p>{text.lead(count(ready.length), count(documentsInOrder.length), office.letterhead?.agency ?? null)}</p>
            </div>
            <Button disabled={isBusy} rightSection={<kbd>Ctrl S</kbd>} onMouseDown={keepFocus} onClick={onSaveAll}>{text.saveAll}</Button>
            <div className="documents-acts-all" role="group" aria-labelledby="close-heading" onMouseDown={keepFocus}>
              <Button variant="default" rightSection={<KeySign of="office" />} onClick={onOffice}>{text.office}</Button>
              <Button variant="default" disabled={isBusy || tonight.length === 0} title={tonight.length === 0 ? text.nothingTonight : undefined} rightSection={<KeySign of="printTonight" />} onClick={onTonight}>{text.tonight}</Button>
              <Button variant="default" disabled={isBusy} title={text.toSelf} onClick={onTogether}>{text.together}</Button>
            </div>
          </header>
          {outcome === null ? null : <OutcomeLine outcome={outcome} prints={prints} onOpen={open} onTake={take} />}
          <div className="documents-list">
            <table>
              <thead>
                <tr>
                  {[text.columns.document, text.columns.paper, text.columns.pages, text.columns.state].map((name) => <th scope="col" key={name}>{name}</th>)}
                  <th scope="col"><span className="visually-hidden">{text.columns.acts}</span></th>
                </tr>
              </thead>
              {documentGroups.map((group) => (
                <tbody key={group}>
                  <tr className="documents-group"><th scope="rowgroup" colSpan={5}>{text.groups[group]}</th></tr>
                  {documentsOf(group).map((each) => (
                    <DocumentRow key={each} kind={each} isChosen={each === kind} readiness={readinesses[each]} secret={secret} made={made[each]} isOutdated={outdated.includes(each)} isBusy={isBusy} prints={prints}
                      onChoose={() => setKind(each)} onOpen={(why) => void onOpen(each, why)} />
                  ))}
                </tbody>
              ))}
            </table>
          </div>
        </section>
        <DocumentDesk kind={kind} readiness={readinesses[kind]} secret={secret} office={office} certificates={certificates} day={paperDay(kind, link.now(), retreat)} made={chosen} isOutdated={outdated.includes(kind)} isBusy={isBusy}
          choice={choiceOf(kind)} onChoice={(choice) => choose(kind, choice)} onOffice={onOffice} onMake={onMake} onOpen={() => void onOpen(kind, 'look')} onTake={onTake} />
      </div>
      <Foot keys={[
        { keys: '↑ ↓', does: text.foot.choose }, { action: 'makePaper', does: text.foot.make }, { keys: 'Ctrl S', does: text.foot.saveAll },
        ...(chosen === undefined ? [] : [{ keys: 'Enter', does: text.foot.open }, ...(chosen.pages > 1 ? [{ keys: '← →', does: text.foot.turn }] : [])]),
      ]} />
    </>
  );
};
