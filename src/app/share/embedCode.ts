import { escapeHtml } from '../../domain/escape';

/** What goes into the code that a journalist pastes. Addresses are absolute. */
export interface EmbedCode {
  /** Of the embed page, with its query. */
  readonly src: string;
  /** Says what the picture shows, for who cannot see it. */
  readonly title: string;
  /** Of the page that a reader gets where frames are not shown. */
  readonly page: string;
  /** CSS px. */
  readonly height: number;
  /** Address of the script that fits the height to the content; none: the height stays. */
  readonly script?: string;
}

/**
 * The code to paste: a frame with a name, loaded when it comes near, and a link where frames are stripped. It stands for
 * itself in attributes, because many editors strip styles.
 */
export function embedCode({ src, title, page, height, script }: EmbedCode): string {
  const frame = [
    `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}"`,
    `  width="100%" height="${height}" frameborder="0" loading="lazy">`,
    `  <a href="${escapeHtml(page)}">${escapeHtml(title)}</a>`,
    '</iframe>',
  ].join('\n');
  return script === undefined ? frame : `${frame}\n<script async src="${escapeHtml(script)}"></script>`;
}
