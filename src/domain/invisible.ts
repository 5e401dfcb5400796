/**
 * Characters that nobody sees and that change what is seen: zero widths, and marks that turn the direction of writing for
 * all that follows. Refused where data are authored, and left out with what holds them where data are read.
 */
export const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/u;
