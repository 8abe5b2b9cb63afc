import { Skeletons } from '../../ui/index.ts';

export const PlanPage = () => <Skeletons />;
