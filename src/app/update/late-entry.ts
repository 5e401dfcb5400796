import { followPage } from './page';

/** Nothing of it may come before what the page itself needs. */
const LATE_MS = 3_000;

setTimeout(() => followPage(document), LATE_MS);
