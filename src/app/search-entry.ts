import './documentStyles';
import { wireFrame } from './frame';
import { wireSearch } from './search';

wireFrame(document);
wireSearch(document);
