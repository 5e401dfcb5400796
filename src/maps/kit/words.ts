/** What the maps say around the picture; the page fills it from its catalogue. */
export interface MapWords {
  /** The button that starts it: "Pan and zoom". */
  readonly panZoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** Back to the whole map. */
  readonly reset: string;
  /** How to move it: drag, Ctrl + wheel, two fingers, + − and arrow keys. */
  readonly hint: string;
  /** While the live map loads. */
  readonly loading: string;
  /** No WebGL: the drawn map stays and can still be moved. */
  readonly noWebgl: string;
  /** The live map was lost (graphics context, worker): the drawn map stays and can still be moved. */
  readonly lost: string;
  /** Its code did not arrive: the picture stays; try again. */
  readonly failed: string;
}
