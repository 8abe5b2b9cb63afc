import { Skeletons } from '../../ui/index.ts';

export const PlansPage = () => <Skeletons />;
