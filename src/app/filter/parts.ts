// Everything that works with a filter, in one piece: fetched where an address has one or a person turns to it.
import '../../ui/marks/filter.css';
import './panel.css';

export { Chips, CountText } from './Chips';
export { FilterLine, Shown } from './FilterNotes';
export { FilterPanel } from './FilterPanel';
export { facetLabel } from './labels';
export { Painter } from './Painter';
export { viewFilter } from './viewFilter';
