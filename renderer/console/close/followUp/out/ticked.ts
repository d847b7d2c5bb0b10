// Which differences are taken unless somebody chooses otherwise; it knows no screen.
import type { PlanChange } from '../../../../../shared/domain/followUp/out/readBack.ts';
import type { ActionPlanId } from '../../../../../shared/units.ts';

/** Where something was noted here after the sheet was made, a person must say which is right. */
export const firstTicked = (changes: readonly PlanChange[]): readonly ActionPlanId[] => changes.filter(({ since }) => since.length === 0).map(({ plan }) => plan);
