import './documentStyles';
import { enhance } from './enhance';

enhance(document);
