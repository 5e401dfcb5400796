import { type AnchorHTMLAttributes, createContext, useCallback, useContext } from 'react';
import { relativePath } from '../domain/permalink';

/** Where the page is that is being drawn: links are written relative to it, so that any sub-folder can hold the site. */
export interface LinkBase {
  /** Path of this page below the site's root, with a slash at both ends. */
  readonly from: string;
}

export const LinkContext = createContext<LinkBase>({ from: '/' });

/** Turns paths below the site's root into relative addresses from the current page; the same function while that stays. */
export function useHref(): (to: string) => string {
  const { from } = useContext(LinkContext);
  return useCallback((to) => relativePath(from, to), [from]);
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
