import '../ui/styles/tokens.css';
import '../ui/styles/base.css';
import '../ui/styles/view.css';
import '../ui/marks/marks.css';
import { enhance } from './enhance';

enhance(document);
