// Shows a finished PDF in a tab of the browser, where no other program opens it; a window that may open no tab says so.
import type { HostLink } from '../../../../shared/contract.ts';
import type { FileHandle } from '../../../../shared/units.ts';

/** False: it is no PDF, or there is no tab to be had. */
export const showInTab = async (call: HostLink['call'], file: FileHandle): Promise<boolean> => {
  const answer = await call('readPaper', { file });
  if (!answer.ok) return false;
  const bytes = Uint8Array.from(atob(answer.value.base64), (letter) => letter.charCodeAt(0));
  // The tab reads from it for as long as it is open, so it is never taken back.
  return window.open(URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' })), '_blank') !== null;
};
