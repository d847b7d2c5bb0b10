// A finger that presses twice: the same command under one id, or a real double click on the console's button that takes a scene; either must happen once.
import type { Play } from './act.ts';
import type { World } from './world.ts';

/** Brings the part "Jalankan" to the front, with the focus in no field. */
export const atRunScreen = async ({ windows }: World): Promise<ReturnType<World['windows']['console_']>> => {
  const page = windows.console_();
  // After a restart a person waits until the console knows the host again.
  await page.getByText('Sambungan ke Kompak terputus').waitFor({ state: 'hidden' });
  await page.locator('body').press('Escape');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.locator('body').press('2');
  return page;
};

const clickTwice = async (world: World): Promise<void> => {
  const { view: { shown } } = await world.link().shown('hallControl');
  const scene = shown === 'logo' ? 'welcome' : 'logo';
  const page = await atRunScreen(world);
  await world.give({ type: 'cueScene', scene });
  const before = world.acknowledged.size === 0 ? 0 : Math.max(...world.acknowledged.values());
  await page.getByRole('button', { name: /^Tampilkan di aula/ }).dblclick();
  if (await world.link().shown('hallControl', (hall) => hall.shown === scene).catch(() => null) === null) {
    world.wrong.push('a double click did not take the scene');
    return;
  }
  const { entries } = await world.call('readJournal', { before: null, run: null, team: null });
  const takes = entries.filter(({ seq, facts }) => seq > before && facts.some(({ type }) => type === 'sceneTaken')).length;
  if (takes !== 1) world.wrong.push(`a double click took ${takes} times`);
};

export const doubleClick = async (world: World, play: Play): Promise<void> => {
  const { view } = await world.link().shown('reveal');
  if (view.show === null && world.chance() < 0.5) await clickTwice(world);
  world.doubleNext();
  await play(1);
};
