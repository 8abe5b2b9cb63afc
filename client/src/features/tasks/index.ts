export { preloadTaskForms, ReportSheet, StepSheet, TaskPage, TaskPanel } from './lazy-parts.tsx';
export { checkInDue } from './report/periods.ts';
export { type Draft, draftOf } from './report/report.ts';
export { DueLine } from './share/due-line.tsx';
export { ProgressBar } from './share/progress-bar.tsx';
export { StatusTag } from './share/status-tag.tsx';
export { isPeriodic, type ShareStep, stepsFor, waitsForAgency } from './steps/assignment-steps.ts';
