// The command that prints one paper of a file.
import { resolve } from 'node:path';
import type { ReportKind } from '../../../shared/documents.ts';
import { commandKinds, packKinds } from '../../../shared/documents.ts';
import { packs } from '../../../shared/library/packs.ts';
import { commandLineText } from '../../../shared/text/commandLine.ts';
import type { ExerciseId } from '../../../shared/units.ts';
import { reportScope, scopeMistake } from './reportScope.ts';
import { writeWhole } from '../files/writeWhole.ts';
import type { Asked, Run } from './asked.ts';
import { DONE, WrongUse, say, sayIfLong, openOrRefuse, oneWord, out, started } from './asked.ts';

/** The simulation whose cards or key are asked for; undefined for the papers of a retreat. */
const packAsked = ({ values: { exercise: typed }, language }: Asked, kind: ReportKind): ExerciseId | undefined => {
  const text = commandLineText[language];
  if (!packKinds.some((each) => each === kind)) {
    if (typed !== undefined) throw new WrongUse(text.exerciseUnused(kind));
    return undefined;
  }
  const exercise = packs.find((pack) => pack.exercise === typed)?.exercise;
  if (exercise === undefined) throw new WrongUse(text.badExercise(typed ?? '', packs.map((pack) => pack.exercise).join(', ')));
  return exercise;
};

export const report: Run = async (asked) => {
  const { values, language } = asked;
  const file = resolve(oneWord(asked, 'file'));
  const target = out(asked);
  const kind = commandKinds.find((each) => each === values.kind);
  if (kind === undefined) throw new WrongUse(commandLineText[language].badKind(values.kind ?? '', commandKinds.join(', ')));
  const exercise = packAsked(asked, kind);
  const mistake = scopeMistake(values, kind, language);
  if (mistake !== null) throw new WrongUse(mistake);
  await sayIfLong(commandLineText[language].making, async () => {
    const node = await started(asked, false);
    try {
      openOrRefuse(node.host, file);
      const scope = reportScope(node.host.current.state(), kind, values);
      writeWhole(target, await node.print({ kind, language, ...scope, ...(exercise === undefined ? {} : { exercise }) }));
    } finally {
      await node.close();
    }
  });
  say(commandLineText[language].made(target));
  return DONE;
};
