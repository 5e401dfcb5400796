import '../ui/styles/tokens.css';
import '../ui/styles/base.css';
import '../ui/styles/view.css';
import '../ui/marks/marks.css';
import './screen/wall.css';
import './screen/layouts.css';
import { startScreen } from './screen/start';

startScreen(document);
