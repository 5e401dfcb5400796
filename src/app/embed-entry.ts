import '../ui/styles/tokens.css';
import '../ui/styles/base.css';
import '../ui/styles/view.css';
import '../ui/marks/marks.css';
import './embed/embed.css';
import { parseLook } from '../state/embed';
import { applyLook } from './embed/look';
import { reportSize } from './embed/report';
import { enhanceViews } from './enhanceViews';
import { carryScheme, wireScheme } from './scheme';
import { siteRoot } from './siteRoot';

applyLook(document, parseLook(location.search));
wireScheme(document);
carryScheme(document, siteRoot(document).href);
enhanceViews(document);
const content = document.querySelector('main');
if (content) reportSize(window, content);
document.documentElement.dataset.ready = 'live';
