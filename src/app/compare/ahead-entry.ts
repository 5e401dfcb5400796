import { fetchAhead } from './ahead';

fetchAhead(document);
