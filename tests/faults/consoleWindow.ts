// A console as the host sees one: a socket that is admitted by its token, sends commands and watches topics; it draws nothing and never reconnects.
import type { Answer, Argument, CallName, Topic, Topics, Value } from '../../shared/contract.ts';
import type { ToHost, ToWindow } from '../../shared/hostMessages.ts';
import { listNow } from '../../shared/listNow.ts';
import type { Command, Envelope } from '../../shared/domain/commands.ts';
import type { CommandId, Instant } from '../../shared/units.ts';

export type Seq = { readonly seq: number };
export type Shown<T extends Topic> = { readonly view: Topics[T]; readonly now: Instant };

export type ConsoleWindow = {
  /** Rejects when the socket ends before the answer: the command is then neither done nor undone, but unknown. */
  send(envelope: Envelope): Promise<Answer<Seq>>;
  /** Any other call; rejects likewise. */
  call<Name extends CallName>(name: Name, argument: Argument<Name>): Promise<Answer<Value<Name>>>;
  /** The next view of a topic that `fits`; the present one counts too. Rejects when none has come within ten seconds. */
  shown<T extends Topic>(topic: T, fits?: (view: Topics[T]) => boolean): Promise<Shown<T>>;
  close(): void;
};

export class SocketEnded extends Error {}

const VIEW_WITHIN = 10_000;

let made = 0;
/** Unique among all windows of this process and, by its random start, among all processes. */
const start = Math.random().toString(36).slice(2).padEnd(12, '0');
export const envelopeOf = (command: Command): Envelope => ({ id: `${start}-${++made}` as CommandId, command });

type Waiting = { readonly topic: Topic; readonly take: (shown: Shown<Topic>) => boolean };

export const openConsole = async (address: string): Promise<ConsoleWindow> => {
  const { host, origin, hash } = new URL(address);
  // A browser sends its origin by itself; here it has to be named.
  const socket = new WebSocket(`ws://${host}/ws`, { headers: { origin } } as unknown as string[]);
  const answers = new Map<number, { readonly resolve: (answer: Answer<unknown>) => void; readonly reject: (error: Error) => void }>();
  const last = new Map<Topic, Shown<Topic>>();
  let waiting: readonly Waiting[] = [];
  let rejections: ((error: Error) => void)[] = [];
  let next = 1;
  const say = (message: ToHost): void => socket.send(JSON.stringify(message));

  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => socket.send(JSON.stringify({ kind: 'hello', token: hash.slice(1), session: null }));
    socket.onerror = () => reject(new SocketEnded('the socket failed'));
    socket.onclose = () => {
      const ended = new SocketEnded('the socket ended');
      reject(ended);
      for (const { reject: refuse } of answers.values()) refuse(ended);
      for (const refuse of rejections) refuse(ended);
      rejections = [];
    };
    socket.onmessage = ({ data }: MessageEvent<string>) => {
      const message = JSON.parse(data) as ToWindow | { readonly kind: 'admitted' } | { readonly kind: 'turnedAway' };
      switch (message.kind) {
        case 'admitted': return resolve();
        case 'turnedAway': return reject(new Error('the host does not know this window'));
        case 'answer':
          answers.get(message.n)?.resolve(message.answer);
          answers.delete(message.n);
          return;
        case 'view':
        case 'items': {
          const view = message.kind === 'view' ? message.view : listNow(last.get(message.topic)?.view as readonly unknown[], message);
          const shown = { view: view as Topics[Topic], now: message.now };
          last.set(message.topic, shown);
          waiting = waiting.filter((one) => one.topic !== message.topic || !one.take(shown));
          return;
        }
        case 'time': return;
      }
    };
  });

  const call = <Name extends CallName>(name: Name, argument: Argument<Name>): Promise<Answer<Value<Name>>> => new Promise((resolve, reject) => {
    if (socket.readyState !== WebSocket.OPEN) return reject(new SocketEnded('the socket has ended'));
    const n = next++;
    answers.set(n, { resolve: resolve as (answer: Answer<unknown>) => void, reject });
    say({ kind: 'call', n, name, argument });
  });
  return {
    call,
    send: (envelope) => call('send', envelope),
    shown: <T extends Topic>(topic: T, fits: (view: Topics[T]) => boolean = () => true) => new Promise<Shown<T>>((resolve, reject) => {
      const present = last.get(topic) as Shown<T> | undefined;
      if (present !== undefined && fits(present.view)) return resolve(present);
      rejections.push(reject);
      const impatient = setTimeout(() => reject(new Error(`no such view of ${topic} within ${VIEW_WITHIN} ms`)), VIEW_WITHIN);
      waiting = [...waiting, {
        topic,
        take: (shown) => {
          const isIt = fits(shown.view as Topics[T]);
          if (isIt) {
            clearTimeout(impatient);
            resolve(shown as Shown<T>);
          }
          return isIt;
        },
      }];
      if (present === undefined) say({ kind: 'watch', topic });
    }),
    close: () => socket.close(),
  };
};
