// How the journal and the undo toast speak of action plans and of what was heard of them.
import type { PlanState } from '../../domain/followUp/schemas.ts';
import type { Language } from '../../units.ts';
import { planStateText } from '../followUpStates.ts';
import type { UndoText } from './undoText.ts';

/** Commands about them that can be taken back, by the kind of fact each begins with. */
export type UndoableOfFollowUp = 'actionPlanned' | 'actionEdited' | 'actionRemoved' | 'progressNoted';

type OfPlan = (action: string, agency: string) => string;
export type FollowUpFactText = {
  readonly actionPlanned: OfPlan;
  readonly actionEdited: OfPlan;
  readonly actionRemoved: OfPlan;
  /** `note` may be ''. */
  readonly progressNoted: (action: string, state: PlanState, on: string, note: string) => string;
  readonly progressesNoted: (plans: string) => string;
  readonly progressTakenBack: (action: string) => string;
  readonly progressesTakenBack: (plans: string) => string;
};

type FollowUpJournalText = {
  readonly facts: FollowUpFactText;
  readonly undo: UndoText<UndoableOfFollowUp>;
  /** Where its action is not known. */
  readonly somePlan: string;
};

const noted = (start: string, note: string): string => (note === '' ? start : `${start}: "${note}"`);

export const followUpJournalText: Readonly<Record<Language, FollowUpJournalText>> = {
  id: {
    facts: {
      actionPlanned: (action, agency) => `Rencana ${agency}: "${action}"`,
      actionEdited: (action, agency) => `Rencana ${agency} diubah: "${action}"`,
      actionRemoved: (action, agency) => `Rencana ${agency} dihapus: "${action}"`,
      progressNoted: (action, state, on, note) => noted(`Perkembangan "${action}", ${on}, ${planStateText.id[state].toLowerCase()}`, note),
      progressesNoted: (plans) => `Perkembangan ${plans} rencana dicatat`,
      progressTakenBack: (action) => `Catatan terakhir "${action}" dikeluarkan`,
      progressesTakenBack: (plans) => `Catatan terakhir ${plans} rencana dikeluarkan`,
    },
    somePlan: 'sebuah rencana',
    undo: {
      what: { actionPlanned: 'rencana baru', actionEdited: 'perubahan rencana', actionRemoved: 'penghapusan rencana', progressNoted: 'catatan perkembangan' },
      done: { actionPlanned: 'Rencana disimpan.', actionEdited: 'Rencana diubah.', actionRemoved: 'Rencana dihapus.', progressNoted: 'Perkembangan dicatat.' },
      undone: {
        actionPlanned: 'Rencana baru dikeluarkan lagi.', actionEdited: 'Rencana kembali seperti sebelumnya.', actionRemoved: 'Rencana ada lagi.', progressNoted: 'Catatan perkembangan dikeluarkan lagi.',
      },
      redone: { actionPlanned: 'Rencana disimpan lagi.', actionEdited: 'Rencana diubah lagi.', actionRemoved: 'Rencana dihapus lagi.', progressNoted: 'Perkembangan dicatat lagi.' },
    },
  },
  en: {
    facts: {
      actionPlanned: (action, agency) => `Plan of ${agency}: "${action}"`,
      actionEdited: (action, agency) => `Plan of ${agency} changed: "${action}"`,
      actionRemoved: (action, agency) => `Plan of ${agency} removed: "${action}"`,
      progressNoted: (action, state, on, note) => noted(`Progress of "${action}", ${on}, ${planStateText.en[state].toLowerCase()}`, note),
      progressesNoted: (plans) => `Progress of ${plans} plans noted`,
      progressTakenBack: (action) => `Last note of "${action}" taken out`,
      progressesTakenBack: (plans) => `Last notes of ${plans} plans taken out`,
    },
    somePlan: 'a plan',
    undo: {
      what: { actionPlanned: 'new plan', actionEdited: 'change of a plan', actionRemoved: 'removal of a plan', progressNoted: 'note of progress' },
      done: { actionPlanned: 'Plan saved.', actionEdited: 'Plan changed.', actionRemoved: 'Plan removed.', progressNoted: 'Progress noted.' },
      undone: {
        actionPlanned: 'The new plan is taken out again.', actionEdited: 'The plan is as it was before.', actionRemoved: 'The plan is there again.', progressNoted: 'The note of progress is taken out again.',
      },
      redone: { actionPlanned: 'Plan saved again.', actionEdited: 'Plan changed again.', actionRemoved: 'Plan removed again.', progressNoted: 'Progress noted again.' },
    },
  },
};
