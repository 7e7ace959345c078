import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  readonly note: (mistake: unknown) => void;
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Catches what is thrown while drawing, a part that cannot be loaded included. */
export class MistakeBoundary extends Component<BoundaryProps, { readonly caught: boolean }> {
  static getDerivedStateFromError = () => ({ caught: true });

  override state = { caught: false };

  override componentDidCatch(mistake: unknown): void {
    this.props.note(mistake);
  }

  override render(): ReactNode {
    return this.state.caught ? this.props.fallback : this.props.children;
  }
}
