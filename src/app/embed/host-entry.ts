import { defineElement, fitFrames } from './host';

// Known only while the script itself runs, and with it where the site is.
const script = document.currentScript;
const root = script instanceof HTMLScriptElement ? new URL('.', script.src).href : '';
if (root !== '') {
  fitFrames(document, root);
  defineElement(root);
}
