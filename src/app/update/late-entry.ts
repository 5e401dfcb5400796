import { followPage } from './page';

followPage(document);
