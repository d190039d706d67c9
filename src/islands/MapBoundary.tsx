import { Component, type ReactNode } from 'react';

/** Keeps a fault of a map from taking with it what stands beside it. */
export class MapBoundary extends Component<{ otherwise: ReactNode; children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? this.props.otherwise : this.props.children;
  }
}
