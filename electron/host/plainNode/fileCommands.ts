// The command line's way to a retreat file without windows: give it commands, check it, read it. It decides nothing.
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { cleanText } from '../../../shared/cleanText.ts';
import { withoutPersonalText } from '../../../shared/domain/commitments/commitments.ts';
import { withLastMarks, withoutPrivateReflection } from '../../../shared/domain/reflection/reflections.ts';
import { withoutNote } from '../../../shared/domain/roster/limits.ts';
import type { Answer } from '../../../shared/contract.ts';
import { LONGEST_MESSAGE } from '../../../shared/hostMessages.ts';
import { parseEnvelope } from '../../../shared/parse.ts';
import { commandLineText } from '../../../shared/text/commandLine.ts';
import type { Language } from '../../../shared/units.ts';
import { readEventLog } from '../log/eventLog.ts';
import { FileProblem } from '../fileProblem.ts';
import { linesOf } from '../files/linesOf.ts';
import { statOf } from '../files/statOf.ts';
import type { Host } from '../host.ts';
import { newCommandId } from '../log/newIds.ts';
import { actorOf, factsOf } from '../log/factsOf.ts';
import { readSeal, sealWords } from '../log/sealWords.ts';
import { verify } from '../log/verify.ts';

export type Said = { readonly print: (line: string) => void; readonly say: (line: string) => void };

/** Something to read from: a pipe is, a folder is not. */
const isReadable = (path: string): boolean => statOf(path)?.isDirectory() === false;

/** All that is there, or one byte more than `most`: what never ends is not read to its end. */
export const readUpTo = (path: string, most: number): Uint8Array => {
  if (!isReadable(path)) throw new FileProblem({ code: 'fileNotFound', name: basename(path) });
  const bytes = new Uint8Array(most + 1);
  const file = openSync(path, 'r');
  try {
    let read = 0;
    for (let more = -1; more !== 0 && read < bytes.length; read += more) more = readSync(file, bytes, read, bytes.length - read, null);
    return bytes.subarray(0, read);
  } finally {
    closeSync(file);
  }
};

const asJson = (line: string): unknown => {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
};

/** A line may be an envelope `{id, command}` or a bare command, which is given an id of its own. */
const asEnvelope = (line: string): ReturnType<typeof parseEnvelope> => {
  const given = asJson(line);
  const isBare = typeof given === 'object' && given !== null && 'type' in given && !('command' in given);
  return parseEnvelope(isBare ? { id: newCommandId(), command: given } : given);
};

/**
 * Gives a file one command a line, just as a window would, and prints one answer a line. The file is made where it is
 * missing; then the first line must be createRetreat. No line may be longer than what a window can send. Gives how many were refused.
 */
export const applyCommands = async (host: Host, commands: string, path: string, open: () => void, { print }: Said): Promise<number> => {
  if (!isReadable(commands)) throw new FileProblem({ code: 'fileNotFound', name: basename(commands) });
  let refused = 0;
  let isOpen = existsSync(path);
  if (isOpen) open();
  const answer = (given: Answer<unknown>): void => {
    if (!given.ok) refused += 1;
    print(JSON.stringify(given));
  };
  for await (const line of linesOf(commands, LONGEST_MESSAGE)) {
    if (line.trim() === '') continue;
    const envelope = asEnvelope(line);
    if (!envelope.ok) {
      answer(envelope);
    } else if (isOpen) {
      answer(host.current.send(envelope.value));
    } else if (envelope.value.command.type !== 'createRetreat') {
      answer({ ok: false, refusal: { code: 'noRetreat' } });
    } else {
      const founded = host.current.found([envelope.value.command], path, envelope.value.id);
      isOpen = founded.ok;
      answer(founded.ok ? { ok: true, value: { seq: 1 } } : founded);
    }
  }
  return refused;
};

export type VerifyAsked = { readonly at: string | undefined; readonly head: string | undefined; readonly witnessFolder: string; readonly language: Language };

/** Says what holds and what does not; true when everything does. */
export const verifyFile = (file: string, { at, head, witnessFolder, language }: VerifyAsked, { print }: Said): boolean => {
  const text = commandLineText[language].verify;
  const found = verify(resolve(file), witnessFolder);
  print(text.records(found.records, sealWords(found.hash)));
  const faults: string[] = [];
  if (found.firstBad !== null) faults.push(text.firstBad(found.firstBad));
  if (found.integrity !== 'ok') faults.push(text.integrity(found.integrity));
  if (found.witness === null) print(text.noWitness);
  else if (found.witness.kind === 'equal' || found.witness.kind === 'fileAhead') print(text.witness[found.witness.kind]);
  else faults.push(found.witness.kind === 'forked' ? text.witness.forked(found.witness.shared) : text.witness.fileOlder(found.witness.missing));
  if (head !== undefined) {
    const typed = readSeal(head);
    const position = at === undefined ? found.records : Number(at);
    const seal = found.seals[position - 1];
    if (typed !== null && seal?.startsWith(typed) === true) print(text.sealHolds(position));
    else faults.push(text.sealFails(position));
  }
  for (const fault of faults) print(fault);
  if (faults.length === 0) print(text.sound);
  return faults.length === 0;
};

/** Prints the log, one record a line as JSON, or one readable line each. */
export const printLog = (file: string, isJson: boolean, { print }: Said): void => {
  const reading = readEventLog(resolve(file));
  try {
    for (const { row, facts: all } of withLastMarks([...reading.rows()].map((row) => ({ row, facts: factsOf(row, basename(file)) })))) {
      const facts = all.map(withoutNote).map(withoutPersonalText).map(withoutPrivateReflection);
      const actor = actorOf(row);
      print(isJson
        ? JSON.stringify({ seq: row.seq, id: row.id, at: row.at, actor, facts, hash: row.hash })
        : `${row.seq}\t${new Date(row.at).toISOString()}\t${cleanText(actor.operator)}\t${facts.map((fact) => fact.type).join(', ')}`);
    }
  } finally {
    reading.close();
  }
};

