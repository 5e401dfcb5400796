import { enhance } from './enhance';

enhance(document);
