// The real host on one retreat as a process beside the bench, that admits windows and answers for itself; it measures nothing.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { WindowRole } from '../../shared/contract.ts';
import type { FromBenchHost, ToBenchHost } from './hall/hostForBench.ts';

export type ForkedHost = {
  /** What the host says of itself, after it has done what is asked. */
  ask(asked: ToBenchHost): Promise<FromBenchHost>;
  /** An address for one window more. */
  admit(role: WindowRole): Promise<string>;
  stop(): Promise<void>;
};

export const forkHost = async (data: string, file: string): Promise<ForkedHost> => {
  const host = fork(fileURLToPath(new URL('hall/hostForBench.ts', import.meta.url)), [data, file], { env: { ...process.env, KOMPAK_BROWSER: '' } });
  const answer = async (): Promise<FromBenchHost> => {
    const [told] = await once(host, 'message') as [FromBenchHost];
    return told;
  };
  const ask = (asked: ToBenchHost): Promise<FromBenchHost> => {
    const answered = answer();
    host.send(asked);
    return answered;
  };
  await answer();
  return {
    ask,
    admit: async (role) => (await ask({ kind: 'admit', role })).address,
    stop: async () => {
      const gone = once(host, 'exit');
      host.kill('SIGKILL');
      await gone;
    },
  };
};
