// The report with what is bound behind it, as one file with its own pages numbered 1, 2 … and those behind it under the attachment's name; it prints nothing.
import type { ReportRequest } from '../../../shared/documents.ts';
import { paperText } from '../../../shared/text/paper.ts';
import { reportFrameText } from '../../../shared/text/implementationReport/frame.ts';
import { joinPdfs } from '../printing/joinPdfs.ts';

/** All that is to be printed for it, the paper itself first. */
export const withAttached = (request: ReportRequest): readonly ReportRequest[] => {
  const { attached, ...paper } = request;
  if (attached === undefined || request.kind !== 'implementation') return [paper];
  const { language, paper: size } = request;
  return [paper, { kind: attached, language, ...(size === undefined ? {} : { paper: size }) }];
};

/** `printed`: what came of each of those, in their order. `name`: the retreat's. */
export const boundReport = (requests: readonly ReportRequest[], printed: readonly Uint8Array[], name: string): Uint8Array => {
  const [first = new Uint8Array()] = printed;
  const [report] = requests;
  if (report === undefined || printed.length === 1) return first;
  const { language } = report;
  const { fileName } = paperText[language];
  const parts = printed.map((pdf, at) => {
    const title = fileName[requests[at]?.kind ?? report.kind];
    return { pdf, title: at === 0 ? title : `${reportFrameText[language].attachment}: ${title}`, ...(at === 0 ? {} : { label: `${title} ` }) };
  });
  return joinPdfs(parts, `${fileName[report.kind]}, ${name}`, language);
};
