import type { LocalText } from '../../domain/text';

const text = (zh: string, en: string): LocalText => ({ zh, en });

/** The page of a place, in both languages. */
export const PLACE = {
  shownIn: text('在图上看', 'See it in'),
  byPoint: text(
    '圆点是它的位置；界线数据里没有它自己的界线，浅色是它所在的区县。',
    'The dot is where it lies. The boundaries have no outline of its own; tinted is what it lies in.',
  ),
  abroad: text(
    '这里没有小地图：本站的界线数据只到国内，没有这个地方。',
    'No small map here: the boundaries of this site do not reach this place.',
  ),
  noOutline: text(
    '这里没有小地图：界线数据里没有这个地方自己的一块。',
    'No small map here: the boundaries have no piece of their own for this place.',
  ),
} as const;
