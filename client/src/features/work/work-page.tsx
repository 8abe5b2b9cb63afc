import { Skeletons } from '../../ui/index.ts';

export const WorkPage = () => <Skeletons />;
