// Keeps a fault in one part from taking the whole window along: in its place stands what can be done; what is drawn it does not know.
import type { ReactNode } from 'react';
import { Component } from 'react';
import { Trouble } from './Trouble.tsx';

type Props = { readonly children: ReactNode };

/** A class because React asks for one where a fault is to be caught. */
export class Guarded extends Component<Props, { readonly isBroken: boolean }> {
  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override state = { isBroken: false };

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return <div className="loading"><Trouble why="broken" onAgain={() => this.setState({ isBroken: false })} /></div>;
  }
}
