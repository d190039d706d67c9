import { Component, type ReactNode } from 'react';

interface Props {
  /** What the row is made of. Once that is another, the row is tried again. */
  readonly of: object;
  /** What stands there where the row cannot be drawn. */
  readonly otherwise: ReactNode;
  readonly children: ReactNode;
}

/** Keeps one row that cannot be drawn from taking the rest of the list with it. */
export class RowBoundary extends Component<Props, { readonly brokenBy?: object }> {
  override state: { readonly brokenBy?: object } = {};

  override componentDidCatch() {
    this.setState({ brokenBy: this.props.of });
  }

  override render() {
    return this.state.brokenBy === this.props.of ? this.props.otherwise : this.props.children;
  }
}
