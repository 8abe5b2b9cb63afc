import { Suspense } from 'react';
import { lazyPart, Skeletons } from '../../ui/index.ts';
import type { TaskPanelProps } from './page/task-panel.tsx';
import type { ReportSheetProps } from './report/report-sheet.tsx';
import type { StepSheetProps } from './steps/step-sheet.tsx';

// Forms and the task's page come when they are asked for: the list of work has to show on one bar of signal.
const loadReport = () => import('./report/report-sheet.tsx');
const loadSteps = () => import('./steps/step-sheet.tsx');
const Report = lazyPart(async () => ({ default: (await loadReport()).ReportSheet }));
const Steps = lazyPart(async () => ({ default: (await loadSteps()).StepSheet }));
const Page = lazyPart(async () => ({ default: (await import('./page/task-page.tsx')).TaskPage }));
const Panel = lazyPart(async () => ({ default: (await import('./page/task-panel.tsx')).TaskPanel }));

/** Fetches the forms while there is a line, so that they open when there is none. */
export const preloadTaskForms = (): void => {
  void loadReport().catch(() => undefined);
  void loadSteps().catch(() => undefined);
};

export const ReportSheet = (props: ReportSheetProps) => (
  <Suspense fallback={null}>
    <Report {...props} />
  </Suspense>
);

export const StepSheet = (props: StepSheetProps) => (
  <Suspense fallback={null}>
    <Steps {...props} />
  </Suspense>
);

export const TaskPage = () => (
  <Suspense fallback={<Skeletons />}>
    <Page />
  </Suspense>
);

/** A task beside the board: everything that its page shows, in a column. */
export const TaskPanel = (props: TaskPanelProps) => (
  <Suspense fallback={<Skeletons />}>
    <Panel {...props} />
  </Suspense>
);
