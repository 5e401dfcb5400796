import './documentStyles';
import { enhance } from './enhance';
import { wireSearch } from './search';

enhance(document);
wireSearch(document);
