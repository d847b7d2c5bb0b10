// The evening's scene: the question and whole minutes, then one note with its team; no red, no second, no sound.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ReflectionScene } from '../../../renderer/hall/reflection/ReflectionScene.tsx';
import type { SceneProps } from '../../../renderer/hall/sceneProps.ts';
import { moment } from '../../shared/given.ts';

const question = { id: 'Apa yang Anda bawa pulang?', en: 'What do you take home?' };
const drawn = (scene: Partial<SceneProps<'reflection'>['scene']>, second = 0, language: 'id' | 'en' = 'id'): string => renderToStaticMarkup(
  <ReflectionScene scene={{ kind: 'reflection', question, silence: null, note: null, ...scene }} demo={false} zone="WIB" language={language} now={() => moment(second)} />,
);
const silence = { startedAt: moment(0), endsAt: moment(300) };

describe('the evening in the hall', () => {
  test('asks, and shows no time before it runs', () => {
    expect(drawn({})).toContain(question.id);
    expect(drawn({}, 0, 'en')).toContain(question.en);
    expect(drawn({})).not.toContain('reflection-line');
  });
  test('says whole minutes, calmly, and thanks once they are over', () => {
    expect(drawn({ silence }, 1)).toContain('5 menit lagi');
    expect(drawn({ silence }, 241)).toContain('1 menit lagi');
    expect(drawn({ silence }, 241, 'en')).toContain('1 minute left');
    expect(drawn({ silence }, 150)).toContain('scaleX(0.5)');
    expect(drawn({ silence }, 400)).toContain('Terima kasih');
    for (const second of [1, 299, 400]) expect(drawn({ silence }, second)).not.toMatch(/overtime|\d:\d\d|is-over/);
  });
  test('shows one note with its team, and its question where that is short', () => {
    const note = { team: 'Kawi', emblem: 3, text: 'Kami berhenti' };
    expect(drawn({ note })).toMatch(/<blockquote dir="auto" data-length="0">Kami berhenti<\/blockquote>.*Kawi/);
    expect(drawn({ note })).toContain(question.id);
    expect(drawn({ note, question: { id: 'x'.repeat(120), en: 'x' } })).not.toContain('xxx');
    expect(drawn({ note: { ...note, team: null, emblem: null } })).not.toContain('figcaption');
    expect(drawn({ note: { ...note, text: 'a'.repeat(600) } })).toContain('data-length="3"');
  });
});
