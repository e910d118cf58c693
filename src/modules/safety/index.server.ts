export { screen } from './server/screen.ts';
