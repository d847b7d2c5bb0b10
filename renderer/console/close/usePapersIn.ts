// What the folder of finished papers is called on this laptop.
import { useView } from '../../link/useView.ts';

/** Until the host has told, what it usually is. */
export const usePapersIn = (): string => useView('files')?.papersIn ?? 'Kompak\u00a0›\u00a0Dokumen';
