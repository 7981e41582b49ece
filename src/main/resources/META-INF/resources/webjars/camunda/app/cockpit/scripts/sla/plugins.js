// Our parts of Cockpit: what is late and soon due, how fast each step is, the clocks of an instance.
import dashboard from './dashboard.js';
import { diagram, tab as definitionTab } from './definition.js';
import instanceTab from './instance.js';

export default [dashboard, definitionTab, diagram, instanceTab];
