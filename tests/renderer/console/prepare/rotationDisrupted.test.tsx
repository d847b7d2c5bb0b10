// What the pane of a disruption begins with: what was told before and still holds, and no change to the plan that was made for it.
import { expect, test } from 'vitest';
import { DisruptionPane } from '../../../../renderer/console/prepare/rotation/DisruptionPane.tsx';
import { LinkContext } from '../../../../renderer/link/useLink.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import { views } from '../../../../shared/domain/views.ts';
import { rotationStepText } from '../../../../shared/text/prepare/rotation.ts';
import { stateAfter } from '../../../shared/given.ts';
import { planRotation, ready, team } from '../../../shared/samples.ts';
import { silentLink } from '../../silentLink.ts';
import { onPage, wordsOn } from '../onPage.ts';

const late: Command = { type: 'replanRotation', version: 1, closed: [], away: [], late: [{ team: team(1), from: 3 }], reason: 'Bus mogok' };
const text = rotationStepText.id.disruption;

test('a team that is still to come stands in it with its round, and nothing is changed yet', () => {
  const state = stateAfter(...ready(4), planRotation(4), late);
  const { rotation } = state;
  if (rotation === null) throw new Error('no rotation is planned');
  const pane = <LinkContext value={silentLink}><DisruptionPane rotation={rotation} teams={views.teams(state).teams} onDone={() => undefined} /></LinkContext>;
  expect(onPage(pane)).toContain(`<option value="3" selected="">${text.joinsIn('4')}</option>`);
  expect(wordsOn(pane)).toContain(text.none);
});
