import { Skeletons } from '../../ui/index.ts';

export const BoardPage = () => <Skeletons />;
