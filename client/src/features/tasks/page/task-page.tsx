import { Skeletons } from '../../../ui/index.ts';

export const TaskPage = () => <Skeletons />;
