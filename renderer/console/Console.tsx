// The facilitator's window: its language, theme and messages, and whether the doors or the open retreat is seen.
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '../design/console.css';
import './console.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useMemo, useState } from 'react';
import type { OpenNotice } from '../../shared/contract.ts';
import { mantineTheme, mantineVariables } from '../design/mantineTheme.ts';
import type { BranchId } from '../../shared/units.ts';
import type { Safety } from '../../shared/machineTopics.ts';
import { usePart, useView } from '../link/useView.ts';
import { BranchContext } from './branch.ts';
import { OpenedContext } from './files/opened.ts';
import { Frame } from './Frame.tsx';
import { KeyMapContext } from './keys/useKeyMap.ts';
import { keysNow } from './keys/keyTable.ts';
import { laterScreens } from './laterScreens.ts';
import { Guarded } from './loading/Guarded.tsx';
import { Loading } from './loading/Loading.tsx';
import { TurnedAway } from './TurnedAway.tsx';
import { UndoScope } from './undo/UndoScope.tsx';
import { useFetched } from './useFetched.ts';
import { LanguageContext } from './useLanguage.ts';
import { usePageAttributes } from './usePageAttributes.ts';
import { Welcome } from './welcome/Welcome.tsx';

/** The server writes it into the page; without it the policy would block Mantine's own style element. */
const styleNonce = (): string => document.querySelector<HTMLMetaElement>('meta[name=style-nonce]')?.content ?? '';

const branchOf = (safety: Safety | null): BranchId | null => safety?.branch ?? null;

export const Console = () => {
  const preferences = useView('preferences');
  const retreat = useView('retreat');
  const branch = usePart('safety', branchOf) ?? null;
  // Another window, or the system, may open another file: what was begun in one must not go on in the next.
  const [frame, setFrame] = useState({ branch, count: 0, isStaying: false });
  if (branch !== null && branch !== frame.branch) setFrame({ branch, count: frame.count + (frame.isStaying ? 0 : 1), isStaying: false });
  const [opened, setOpened] = useState<{ readonly notice: OpenNotice | null; readonly count: number }>({ notice: null, count: 0 });
  const theme = preferences?.consoleTheme ?? 'light';
  const language = preferences?.language ?? 'id';
  const changes = preferences?.keys;
  const keys = useMemo(() => keysNow(changes ?? {}), [changes]);
  usePageAttributes(theme, language);
  useFetched(laterScreens);
  return (
    <MantineProvider theme={mantineTheme} cssVariablesResolver={mantineVariables} forceColorScheme={theme} getStyleNonce={styleNonce}>
      <LanguageContext value={language}>
        <KeyMapContext value={keys}>
          <OpenedContext value={{
            ...opened,
            tell: (notice, replaced) => setOpened(({ count }) => ({ notice, count: replaced ? count + 1 : count })),
            stay: (isStaying) => setFrame((before) => ({ ...before, isStaying })),
            dismiss: () => setOpened(({ count }) => ({ notice: null, count })),
          }}>
            <BranchContext value={branch}><UndoScope>
              <Notifications position="bottom-right" limit={3} />
              <div className="console">
                {preferences === undefined || retreat === undefined ? <><TurnedAway /><Loading /></>
                  : (
                    <Guarded>
                      {retreat === null ? <Welcome theme={theme} />
                        : branch === null ? <Loading />
                        : <Frame key={`${opened.count} ${frame.count}`} retreat={retreat} theme={theme} />}
                    </Guarded>
                  )}
              </div>
            </UndoScope></BranchContext>
          </OpenedContext>
        </KeyMapContext>
      </LanguageContext>
    </MantineProvider>
  );
};
