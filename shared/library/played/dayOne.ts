// The first day of a played demo: people arrive, the teams are drawn, and in the evening the committee plans the exercises; nothing is scored.
import type { Command } from '../../domain/commands.ts';
import { sessionFieldsOf } from '../../domain/programme/session.ts';
import type { ExerciseId, TeamId } from '../../units.ts';
import { hundredths } from '../../units.ts';
import type { Answering } from './answers.ts';
import type { Away } from './cast.ts';
import { joining } from './people.ts';
import { extraSession, planRuns } from './plannedRuns.ts';
import { dayAt, hold, sessionOf } from './sessions.ts';
import type { Story } from './story.ts';

const stations = ['Pipa Bocor', 'Barisan Bisu', 'Gambar Punggung', 'Menara Spageti'];
const onStations = ['pipa-bocor', 'baris-bisu', 'gambar-punggung', 'menara'];

/** What is done at the fifth station changes with the weather. */
export const planStations = (story: Story, fifth: { readonly name: string; readonly exercise: string }): void => story.tell({
  type: 'planRotation',
  fields: {
    form: { kind: 'groups', size: 2 },
    stations: [...stations, fifth.name].map((name, i) => ({ name: `Pos ${i + 1}: ${name}`, exercise: (onStations[i] ?? fifth.exercise) as ExerciseId })),
    teams: story.state().teams.map(({ id }): TeamId => id), work: 27, walk: 3, from: '08:35',
  },
});

/** The hour after Papan Angka PDCA is free, and half of that session with it: an exercise is put in. */
const makeRoom = (story: Story): void => {
  const session = sessionOf(story, 1, 'Papan Angka PDCA');
  const fields = sessionFieldsOf(session);
  story.tell({ type: 'editSession', session: session.id, fields: { ...fields, to: '16:15' } });
  story.tell({ type: 'addSession', fields: { ...fields, title: extraSession, from: '16:15', to: '17:00' } });
};

/** Three days before: all that the demo itself is made of up to its draw, and a larger committee. */
export const founding = (story: Story, commands: readonly Command[]): void => {
  story.waitFor(dayAt(-3), '09:10');
  for (const command of commands) story.tell(command);
  for (const fields of joining) story.tell({ type: 'addMember', fields });
};

/** `drawing`: what closes the demo's list, draws its teams and follows. */
export const dayOne = (story: Story, drawing: readonly Command[], away: readonly Away[], answering: Answering): void => {
  hold(story, 0, 'Registrasi, cek kesehatan, pembagian kamar', 'door', away);
  hold(story, 0, 'Pembukaan', 'paper', away);
  hold(story, 0, 'Narasumber utama', 'paper', away);
  hold(story, 0, 'Undian tim lintas dinas', 'paper', away, () => {
    for (const command of drawing) {
      story.tell(command);
      story.pass(1);
    }
  });
  hold(story, 0, 'Kontrak belajar dan tes awal', 'paper', away);
  answering.answer(story, 'before');
  makeRoom(story);
  planRuns(story, (day, title) => sessionOf(story, day, title));
  planStations(story, { name: 'Jalur Bola', exercise: 'jalur-bola' });
  story.tell({ type: 'setTarget', target: { words: 'Jumlah nilai semua tim', goal: hundredths(65_000) } });
  story.tell({ type: 'closeDay', day: dayAt(0) });
};
