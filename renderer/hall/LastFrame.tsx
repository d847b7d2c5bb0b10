// Keeps the last view that could be drawn when one cannot; the audience never sees a fault, and the next view is tried anew.
import type { ReactNode } from 'react';
import { Component } from 'react';
import type { HallView } from '../../shared/domain/hall/hallView.ts';

export type LastFrameProps = {
  readonly view: HallView;
  readonly children: (view: HallView) => ReactNode;
  /** Not one view of this layer could be drawn. */
  readonly onLost: () => void;
};
type Tried = { readonly view: HallView | null; readonly isBroken: boolean };

/** A class because React asks for one where a fault is to be caught. */
export class LastFrame extends Component<LastFrameProps, Tried> {
  static getDerivedStateFromError(): Partial<Tried> {
    return { isBroken: true };
  }

  static getDerivedStateFromProps({ view }: LastFrameProps, tried: Tried): Tried | null {
    return tried.view === view ? null : { view, isBroken: false };
  }

  override state: Tried = { view: null, isBroken: false };
  #drawn: HallView | null = null;

  override componentDidMount(): void {
    this.#keep();
  }

  override componentDidUpdate(): void {
    this.#keep();
  }

  override componentDidCatch(): void {
    if (this.#drawn === null) this.props.onLost();
  }

  #keep(): void {
    if (!this.state.isBroken) this.#drawn = this.props.view;
  }

  override render(): ReactNode {
    const view = this.state.isBroken ? this.#drawn : this.props.view;
    return view === null ? null : this.props.children(view);
  }
}
