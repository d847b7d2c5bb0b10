// What the console can have done with several papers at once and with finished ones: made together as one file, called off, looked at.
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Answer, Argument, Value } from '../../../shared/contract.ts';
import type { ReportRequest } from '../../../shared/documents.ts';
import { togetherProblem } from '../../../shared/domain/records/paperProblem.ts';
import { bundleText } from '../../../shared/text/bundle.ts';
import { paperText } from '../../../shared/text/paper.ts';
import type { FileHandle } from '../../../shared/units.ts';
import type { CurrentRetreat } from '../currentRetreat.ts';
import { numberFirst } from '../documents/numberFirst.ts';
import { FileProblem } from '../fileProblem.ts';
import type { RetreatFiles } from '../files/retreatFiles.ts';
import type { Ports } from '../ports.ts';
import { markedName } from '../rehearsal/markedName.ts';
import { countPages } from './countPages.ts';
import { joinPdfs } from './joinPdfs.ts';
import type { PrintDesk } from './printDesk.ts';

/** What a window can be given at once. */
const MOST_BYTES = 24 << 20;

/** A printer that fails is told to whoever keeps the machine; the console only hears that no PDF came. */
export const printedBy = async (desk: PrintDesk, requests: readonly ReportRequest[], onFault: Ports['onFault']): Promise<Answer<readonly Uint8Array[]>> => {
  try {
    const printed = await desk.print(requests);
    return printed === null ? { ok: false, refusal: { code: 'printCancelled' } } : { ok: true, value: printed };
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    onFault(error, 'exportReport');
    return { ok: false, refusal: { code: 'printFailed' } };
  }
};

type Parts = { readonly current: CurrentRetreat; readonly files: RetreatFiles; readonly printDesk: PrintDesk; pathOf(file: FileHandle): string };

export const bundleHandlers = (
  { current, files, printDesk, pathOf }: Parts, { screens, onFault }: Pick<Ports, 'screens' | 'onFault'>,
): { readonly [Name in 'exportTogether' | 'cancelPrinting' | 'readPaper']: (argument: Argument<Name>) => Answer<Value<Name>> | Promise<Answer<Value<Name>>> } => ({
  exportTogether: async ({ bundle, papers, language }) => {
    const { retreat } = current.state();
    if (retreat === null) return { ok: false, refusal: { code: 'noRetreat' } };
    const problem = papers.map(({ kind }) => togetherProblem(current.state(), kind)).find((each) => each !== null);
    if (problem !== undefined) return { ok: false, refusal: problem };
    const unnumbered = numberFirst(papers.map(({ kind }) => kind), current.send);
    if (unnumbered !== null) return { ok: false, refusal: unnumbered };
    const printed = await printedBy(printDesk, papers, onFault);
    if (!printed.ok) return printed;
    const title = bundleText[language][bundle];
    const pdf = joinPdfs(printed.value.map((bytes, at) => ({ title: paperText[language].fileName[papers[at]?.kind ?? 'rekap'], pdf: bytes })), `${title}, ${retreat.name}`, language);
    const path = files.renewReport(markedName(current.state(), language, `${title} - ${retreat.name}`), '.pdf', pdf);
    return { ok: true, value: { file: files.handleOf(path), name: basename(path), pages: countPages(pdf), takes: screens.takes } };
  },
  cancelPrinting: () => {
    printDesk.cancel();
    return { ok: true, value: undefined };
  },
  readPaper: ({ file }) => {
    const path = pathOf(file);
    if (!path.endsWith('.pdf')) return { ok: false, refusal: { code: 'unknownFile' } };
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? Infinity) > MOST_BYTES) return { ok: false, refusal: { code: 'paperTooBig' } };
    return { ok: true, value: { base64: readFileSync(path).toString('base64') } };
  },
});
