// The pages that the app draws. What a picture needs comes with the picture's own code.
import '../ui/styles/tokens.css';
import '../ui/styles/base.css';
import '../ui/styles/view.css';
import '../ui/styles/page.css';
import '../ui/styles/site.css';
import '../ui/styles/print.css';
import '../ui/marks/marks.css';
