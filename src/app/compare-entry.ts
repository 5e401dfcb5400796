import './documentStyles';
import { wireCompare } from './compare/start';
import { wireCopy } from './copy';
import { wireFrame } from './frame';

wireFrame(document);
wireCopy(document);
wireCompare(document);
