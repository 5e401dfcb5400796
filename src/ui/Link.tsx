import { type AnchorHTMLAttributes, createContext, useContext } from 'react';
import { relativePath } from '../domain/permalink';

/** Where the page is that is being drawn: links are written relative to it, so that any sub-folder can hold the site. */
export interface LinkBase {
  /** Path of this page below the site's root, with a slash at both ends. */
  readonly from: string;
  /** Query string that goes along to other pages ("?theme=dark"), or "". */
  readonly carry: string;
}

export const LinkContext = createContext<LinkBase>({ from: '/', carry: '' });

/** Turns paths below the site's root into relative addresses from the current page. */
export function useHref(): (to: string) => string {
  const { from, carry } = useContext(LinkContext);
  return (to) => relativePath(from, to) + (to.endsWith('/') ? carry : '');
}

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** Path below the site's root: `/zh/claim/x/`. */
  readonly to: string;
}

/** A link to another page of the site. */
export function Link({ to, ...rest }: LinkProps) {
  const href = useHref();
  return <a href={href(to)} {...rest} />;
}
