/** What needs neither a database nor the rest of the module: the command line starts by it at once. */
export { screenText, type Setting, versions } from './server/screening/screening.ts';
