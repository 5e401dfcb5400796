import '../ui/styles/tokens.css';
import '../ui/styles/base.css';
import '../ui/styles/view.css';
import '../ui/marks/marks.css';
import './embed/embed.css';
import { parseLook } from '../state/embed';
import { afterFrame } from '../ui/afterFrame';
import { applyLook } from './embed/look';
import { reportSize } from './embed/report';
import { enhanceViews } from './enhanceViews';

/** Runs once the picture is on screen, at once where it is: nobody touches what they do not see yet. */
function afterPaint(run: () => void): void {
  if (performance.getEntriesByName('first-contentful-paint').length > 0) run();
  else afterFrame(run);
}

applyLook(document, parseLook(location.search));
const content = document.querySelector('main');
if (content) reportSize(window, content);

// An embed draws what was drawn at build; plans that its address asks for stand on the page that it leads to.
const others = document.querySelector<HTMLElement>('[data-other-plans]');
const plans = new URLSearchParams(location.search).get('plans');
if (others && plans) {
  others.hidden = false;
  const link = others.parentElement?.querySelector('a');
  if (link) link.search = `plans=${encodeURIComponent(plans)}`;
}

function answer(): void {
  enhanceViews(document);
  document.documentElement.dataset.ready = 'live';
  // User timing: how soon an embed answers is measured beside other ways to draw the same (README, Measured).
  performance.mark('chart-interactive');
}

// What the address selects is on screen from the first.
if (location.search === '') afterPaint(answer);
else answer();
