// Which paper an address asks for, and that a wrong address is never guessed at.
import { expect, test } from 'vitest';
import { readReportRequest } from '../../../renderer/report/reportRequest.ts';

test('reads kind and language', () => {
  expect(readReportRequest('?kind=rekap&language=en')).toEqual({ kind: 'rekap', language: 'en' });
  expect(readReportRequest('?kind=cueList&language=id&orientation=portrait')).toEqual({ kind: 'cueList', language: 'id', orientation: 'portrait' });
  expect(() => readReportRequest('?kind=cueList&language=id&orientation=across')).toThrow('no such paper');
  expect(readReportRequest('?kind=teamsByName&language=id&paper=f4')).toEqual({ kind: 'teamsByName', language: 'id', paper: 'f4' });
  expect(readReportRequest('?kind=packCards&language=id&exercise=sim-ruas')).toEqual({ kind: 'packCards', language: 'id', exercise: 'sim-ruas' });
  expect(readReportRequest('?kind=instrumentForms&language=id&instrument=b1&occasion=before&copies=105')).toEqual({ kind: 'instrumentForms', language: 'id', instrument: 'b1', occasion: 'before', copies: 105 });
  expect(readReportRequest('?kind=attendance&language=id&session=s3&day=2025-05-16')).toEqual({ kind: 'attendance', language: 'id', session: 's3', day: '2025-05-16' });
  expect(readReportRequest('?kind=followUpLetters&language=id&agency=Dinas+A+%26+B')).toEqual({ kind: 'followUpLetters', language: 'id', agency: 'Dinas A & B' });
});

test('throws on a day that is none', () => {
  expect(() => readReportRequest('?kind=dayRecap&language=id&day=kemarin')).toThrow();
});

test('throws on what does not exist', () => {
  for (const search of ['', '?kind=rekap', '?language=id', '?kind=piagam&language=id', '?kind=rekap&language=jv', '?kind=drawText&language=id', '?kind=drawRecord&language=id&paper=a3',
    '?kind=packKey&language=id', '?kind=instrumentForms&language=id', '?kind=instrumentForms&language=id&instrument=b1&occasion=kapan']) {
    expect(() => readReportRequest(search)).toThrow('no such paper');
  }
});
