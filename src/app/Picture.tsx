import { LinkContext } from '../ui/Link';
import type { ViewProps } from '../views/types';
import type { PictureParts } from './loadPicture';

interface PictureProps extends PictureParts {
  readonly props: ViewProps<unknown>;
  /** Path of the page that it stands on. */
  readonly from: string;
}

/** The picture of a view by itself: the same tree at build and in the browser, whatever stands around it. */
export function Picture({ Component, geometry, props, from }: PictureProps) {
  return (
    <LinkContext value={{ from }}>
      <Component {...props} geometry={geometry} />
    </LinkContext>
  );
}
