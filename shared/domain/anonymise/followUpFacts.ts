// How facts of action plans are told without saying who is in charge: what is to be done stays, for it is the teams' result; it gives no code.
import type { PlanFields, Progress } from '../followUp/schemas.ts';
import type { Anonymiser } from './codes.ts';
import { GONE } from './replacing.ts';
import type { ToldBy } from './peopleFacts.ts';
import { asIs } from './peopleFacts.ts';

type Plans = 'actionPlanned' | 'actionEdited' | 'actionRemoved' | 'progressNoted' | 'progressTakenBack';

const plan = (fields: PlanFields, by: Anonymiser): PlanFields => ({
  ...fields, problem: by.kept(fields.problem), action: by.kept(fields.action), measure: by.kept(fields.measure),
  agency: by.agency(fields.agency), partners: fields.partners.map((name) => by.agency(name)),
  inCharge: by.known(fields.inCharge) ?? GONE, person: fields.person === null ? null : by.person(fields.person),
});
const progress = ({ note, ...whole }: Progress, by: Anonymiser): Progress => ({ ...whole, note: by.gone(note) });

export const followUpFactsTold: ToldBy<Plans> = {
  actionPlanned: (fact, by) => ({ ...fact, fields: plan(fact.fields, by) }),
  actionEdited: (fact, by) => ({ ...fact, fields: plan(fact.fields, by) }),
  actionRemoved: (fact, by) => ({ ...fact, fields: plan(fact.fields, by), progress: fact.progress.map((each) => progress(each, by)) }),
  progressNoted: (fact, by) => ({ ...fact, updates: fact.updates.map((update) => ({ ...update, progress: progress(update.progress, by) })) }),
  progressTakenBack: asIs,
};
