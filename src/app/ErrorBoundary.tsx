import { Component, type ReactNode } from 'react';
import type { Lang } from '../domain/text';
import { say } from '../i18n/catalogue';

interface Props {
  readonly lang: Lang;
  readonly children: ReactNode;
}

/** Says what failed where it failed, and lets a person try again; the rest of the page goes on. */
export class ErrorBoundary extends Component<Props, { readonly error?: Error }> {
  override state: { readonly error?: Error } = {};

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    const { lang, children } = this.props;
    if (!error) return children;
    return (
      <div role="alert" className="fault">
        <p>{say(lang, 'loadFailed')}</p>
        <button type="button" onClick={() => window.location.reload()}>
          {say(lang, 'retry')}
        </button>
        <p className="quiet">{error.message}</p>
      </div>
    );
  }
}
