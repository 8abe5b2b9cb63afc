import { Skeletons } from '../../ui/index.ts';

export const OverviewPage = () => <Skeletons />;
