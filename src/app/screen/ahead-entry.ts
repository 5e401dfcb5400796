import { prepareWall } from './ahead';

prepareWall(document);
