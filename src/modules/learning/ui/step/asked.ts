import type { StepView } from '../../programme.contract.ts';

/** Whether anything is to be done there, by whomever. */
export const isAsked = ({ stands, setAside }: Pick<StepView, 'stands' | 'setAside'>): boolean =>
  stands === 'asked' && setAside === null;
