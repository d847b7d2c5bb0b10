// How the journal and the undo toast speak of ties across award lines and of the show of the results.
import type { Language } from '../../units.ts';
import type { UndoText } from './undoText.ts';

/** Commands about them that can be taken back, by the kind of fact each begins with. */
export type UndoableOfReveal = 'awardTieDecided' | 'awardTieReopened';

/** `line`: what the award is called; `order`: the teams as they come, null where they share it. */
export type RevealFactText = {
  readonly line: { readonly place: (place: string) => string; readonly value: (name: string) => string; readonly help: string };
  readonly awardTieDecided: (line: string, way: 'shared' | 'jury' | 'lottery', order: string, why: string) => string;
  readonly awardTieReopened: (line: string) => string;
  readonly revealBegun: (digest: string) => string;
  readonly rehearsalBegun: string;
  readonly revealStepped: (step: string) => string;
  readonly revealHeld: string;
  readonly revealEnded: (whole: boolean) => string;
};

export const revealJournalText: Readonly<Record<Language, { readonly facts: RevealFactText; readonly undo: UndoText<UndoableOfReveal> }>> = {
  id: {
    facts: {
      line: { place: (place) => `peringkat ${place}`, value: (name) => `nilai ${name}`, help: 'Tim Paling Membantu' },
      awardTieDecided: (line, way, order, why) =>
        ({ shared: `Seri ${line}: penghargaan bersama`, jury: `Seri ${line}: urutan juri ${order}. ${why}`, lottery: `Seri ${line}: undian, angka ${why}, urutan ${order}` })[way],
      awardTieReopened: (line) => `Putusan seri ${line} dibuka lagi`,
      revealBegun: (digest) => `Pengumuman dimulai, sidik ${digest}`,
      rehearsalBegun: 'Gladi pengumuman dimulai',
      revealStepped: (step) => `Pengumuman: langkah ${step}`,
      revealHeld: 'Pengumuman menunggu: laptop sempat mati',
      revealEnded: (whole) => (whole ? 'Pengumuman selesai' : 'Pengumuman diakhiri sebelum selesai'),
    },
    undo: {
      what: { awardTieDecided: 'putusan seri', awardTieReopened: 'putusan seri yang dibuka lagi' },
      done: { awardTieDecided: 'Seri diputuskan.', awardTieReopened: 'Putusan seri dibuka.' },
      undone: { awardTieDecided: 'Putusan seri kembali seperti sebelumnya.', awardTieReopened: 'Putusan seri berlaku lagi.' },
      redone: { awardTieDecided: 'Seri diputuskan lagi.', awardTieReopened: 'Putusan seri dibuka sekali lagi.' },
    },
  },
  en: {
    facts: {
      line: { place: (place) => `place ${place}`, value: (name) => `value ${name}`, help: 'Most Helpful Team' },
      awardTieDecided: (line, way, order, why) =>
        ({ shared: `Tie for ${line}: the award is shared`, jury: `Tie for ${line}: order by the jury ${order}. ${why}`, lottery: `Tie for ${line}: lottery, seed ${why}, order ${order}` })[way],
      awardTieReopened: (line) => `Decision on the tie for ${line} reopened`,
      revealBegun: (digest) => `Reveal begun, digest ${digest}`,
      rehearsalBegun: 'Rehearsal of the reveal begun',
      revealStepped: (step) => `Reveal: step ${step}`,
      revealHeld: 'Reveal waits: the laptop was off',
      revealEnded: (whole) => (whole ? 'Reveal finished' : 'Reveal ended before its last step'),
    },
    undo: {
      what: { awardTieDecided: 'decision on a tie', awardTieReopened: 'reopened decision on a tie' },
      done: { awardTieDecided: 'Tie decided.', awardTieReopened: 'Decision on the tie reopened.' },
      undone: { awardTieDecided: 'The decision on the tie is as before.', awardTieReopened: 'The decision on the tie stands again.' },
      redone: { awardTieDecided: 'Tie decided again.', awardTieReopened: 'Decision on the tie reopened again.' },
    },
  },
};
