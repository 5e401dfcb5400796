import '../ui/styles/tokens.css';
import '../ui/styles/base.css';
import '../ui/styles/view.css';
import '../ui/styles/site.css';
import '../ui/styles/document.css';
import '../ui/marks/marks.css';
import '../charts/charts.css';
import '../maps/maps.css';
