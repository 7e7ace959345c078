import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  readonly note: (mistake: unknown) => void;
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Catches what is thrown while drawing, a part that cannot be loaded included. */
export class MistakeBoundary extends Component<BoundaryProps, { readonly caught: boolean; readonly noted: boolean }> {
  static getDerivedStateFromError = () => ({ caught: true });

  override state = { caught: false, noted: false };

  override componentDidCatch(mistake: unknown): void {
    this.props.note(mistake);
    this.setState({ noted: true });
  }

  /** The fallback shows the mistake among its diagnostics: it is drawn when the mistake is noted. */
  override render(): ReactNode {
    const { caught, noted } = this.state;
    if (!caught) return this.props.children;
    return noted ? this.props.fallback : null;
  }
}
