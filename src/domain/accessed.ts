/** Puts the day of access into entries by GB/T 7714 that were written without one (domain/cite); apart, because it is all that is needed there. */
export const withAccess = (entry: string, day: string): string =>
  entry.replace(/\[EB\/OL\]\. (?:(\([\d-]+\))\. )?(?=http)/g, `[EB/OL]. $1[${day}]. `);
