// Pages that are only read.
import './styles';
import '../ui/styles/document.css';
import '../ui/styles/search.css';
import '../maps/maps.css';
