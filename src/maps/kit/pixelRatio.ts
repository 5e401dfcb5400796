/** Calls back when the screen's pixel ratio changes (a window moved to another screen, browser zoom). */
export function watchPixelRatio(onChange: (ratio: number) => void): () => void {
  let query: MediaQueryList | null = null;
  const listen = (): void => {
    query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    query.addEventListener('change', changed, { once: true });
  };
  const changed = (): void => {
    onChange(window.devicePixelRatio);
    listen();
  };
  listen();
  return () => query?.removeEventListener('change', changed);
}
