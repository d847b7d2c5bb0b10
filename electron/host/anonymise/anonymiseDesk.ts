// The way from a retreat to a file without personal data: has it made in a thread, gives it its name, lists what still holds the data, and deletes that when told to.
import { randomBytes } from 'node:crypto';
import { renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Answer } from '../../../shared/contract.ts';
import type { Anonymised, Deletion, Remain } from '../../../shared/dataOut.ts';
import { anonymiseText } from '../../../shared/text/anonymise.ts';
import type { BranchId, FileHandle, Instant, Language, RetreatId } from '../../../shared/units.ts';
import type { CurrentRetreat } from '../currentRetreat.ts';
import { inThread } from '../threads/inThread.ts';
import { makeFolder } from '../files/lastingFolders.ts';
import type { RetreatFiles } from '../files/retreatFiles.ts';
import type { LogRow } from '../log/chain.ts';
import { sealWords } from '../log/sealWords.ts';
import { branchOfWitness } from '../log/witness.ts';
import { deleteFiles } from './deleteFiles.ts';
import { holdsMore } from './holdsMore.ts';
import type { Made, Making } from './makeAnonymised.ts';
import type { FoundRemain } from './remains.ts';
import { findRemains } from './remains.ts';

type Asked = {
  readonly rows: readonly LogRow[];
  readonly retreatId: RetreatId;
  /** Of the old file. */
  readonly path: string;
  readonly language: Language;
  /** Where the new one comes to lie; null: beside the others, under the retreat's name. */
  readonly into: string | null;
  readonly now: Instant;
};
type MadeFile = Pick<Anonymised, 'name' | 'seq' | 'seal' | 'removed' | 'sources'> & {
  readonly path: string;
  /** What holds the data at the moment of asking. */
  readonly look: () => readonly FoundRemain[];
};

export const makeWithoutPersonalData = async ({ rows, retreatId, path, language, into, now }: Asked, files: RetreatFiles): Promise<Answer<MadeFile>> => {
  const working = into ?? join(files.folders.retreats, `${randomBytes(8).toString('hex')}.kompak`);
  // A file opened from elsewhere may be the first on this laptop.
  makeFolder(dirname(working));
  const making: Making = { rows, path: working, witnessFolder: files.witnessFolder, now };
  const made = await inThread<Made>('anonymiseWorker.ts', making);
  if (!made.ok) return { ok: false, refusal: { code: 'anonymiseFailed', why: made.why } };
  const final = into ?? files.freePath(anonymiseText[language].fileName(made.retreat));
  if (final !== working) renameSync(working, final);
  const last = rows.at(-1);
  return {
    ok: true,
    value: {
      path: final, name: basename(final), seq: last?.seq ?? 0, seal: sealWords(last?.hash ?? ''), removed: made.removed, sources: made.sources,
      look: () => findRemains({ files, path, retreatId, names: made.names }),
    },
  };
};

export type AnonymiseDesk = {
  make(language: Language): Promise<Answer<Anonymised>>;
  deleteRemains(made: FileHandle, remains: readonly FileHandle[]): Answer<Deletion>;
};

/** Enough to find it by, and no path: the last two folders. */
const whereOf = (path: string): string => [basename(dirname(dirname(path))), basename(dirname(path))].filter((name) => name !== '').join(' › ');

/** The one that was open, and whatever else was worked on here and so has left a witness. */
const branchesOf = (open: BranchId, remains: Iterable<FoundRemain>): readonly BranchId[] =>
  [...new Set([open, ...[...remains].map(({ path, kind }) => (kind === 'witness' ? branchOfWitness(path) : null)).filter((branch) => branch !== null)])];

export const createAnonymiseDesk = (current: CurrentRetreat, files: RetreatFiles, now: () => Instant): AnonymiseDesk => {
  /** Only what was listed for a file may be deleted for its sake. `rows` of `branch`: what it was made from. */
  const listed = new Map<FileHandle, { readonly rows: readonly LogRow[]; readonly branch: BranchId; readonly look: MadeFile['look']; readonly remains: ReadonlyMap<FileHandle, FoundRemain> }>();
  const byHandle = (found: readonly FoundRemain[]): ReadonlyMap<FileHandle, FoundRemain> => new Map(found.map((each) => [files.handleOf(each.path), each]));
  const told = (remains: ReadonlyMap<FileHandle, FoundRemain>): readonly Remain[] => [...remains].map(([file, { path, kind }]) => ({ file, kind, name: basename(path), where: whereOf(path) }));
  /** The file that is open is held by this very program, and told by its log. */
  const openHead = (path: string): LogRow | undefined => (current.path() === path ? current.log()?.rows.at(-1) : undefined);
  return {
    make: async (language) => {
      const taken = current.log();
      const safety = current.safety();
      if (taken === null || safety === null || current.state().retreat === null) return { ok: false, refusal: { code: 'noRetreat' } };
      // Of a damaged file only a part is known, and a locked one could not be deleted.
      if (safety.viewOnly !== null) return { ok: false, refusal: { code: 'readOnlyView', why: safety.viewOnly } };
      const made = await makeWithoutPersonalData({ ...taken, language, into: null, now: now() }, files);
      if (!made.ok) return made;
      const { path, look, ...rest } = made.value;
      const file = files.handleOf(path);
      const remains = byHandle(look());
      listed.set(file, { rows: taken.rows, branch: safety.branch, look, remains });
      return { ok: true, value: { ...rest, file, remains: told(remains) } };
    },
    deleteRemains: (made, remains) => {
      const [path, known] = [files.pathOf(made), listed.get(made)];
      const found = remains.map((handle) => known?.remains.get(handle)).filter((each) => each !== undefined);
      if (path === undefined || known === undefined || found.length < remains.length) return { ok: false, refusal: { code: 'unknownFile' } };
      const further = found.find((each) => holdsMore(each, known.rows, openHead(each.path)));
      if (further !== undefined) return { ok: false, refusal: { code: 'anonymiseOutdated', name: basename(further.path) } };
      // A backup, a copy, a paper or a stick that came since must not be left behind unseen, and is deleted by nobody who has not seen it listed.
      const present = byHandle(known.look());
      if ([...present.keys()].some((file) => !known.remains.has(file))) {
        listed.set(made, { ...known, remains: present });
        return { ok: true, value: { listedAnew: told(present) } };
      }
      // The old file is let go of first, and nothing is deleted unless the new one is open.
      const opened = current.openPath(path);
      if (!opened.ok) return opened;
      if (!opened.value.opened) return { ok: false, refusal: { code: 'unknownFile' } };
      listed.delete(made);
      const done = deleteFiles(found.map((each) => each.path));
      return { ok: true, value: { ...done, branches: branchesOf(known.branch, known.remains.values()), left: done.left.map(({ path: at, why }) => ({ name: basename(at), where: whereOf(at), why })) } };
    },
  };
};
